// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The value "0" of -Dsite-gen.jobs cannot be used. Write a whole number from 1 to 1024.')
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target').exists()
