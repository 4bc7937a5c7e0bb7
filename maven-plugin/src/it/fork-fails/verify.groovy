// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Java \(.*\) could not be started: Invalid maximum heap size: -Xmx2gallons .*Look at -Dsite-gen\.jvm-args/
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target').exists()
