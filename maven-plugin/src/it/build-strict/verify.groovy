// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /(?m)^site\.yaml:4:\d+: warning: .*pageSize/
assert log.contains('warnings count as errors')
assert !new File(basedir, 'target/site').exists()
