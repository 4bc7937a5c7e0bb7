// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /(?m)^articles\/no-title\.md:\d+:\d+: error: ./
assert log =~ /(?m)^articles\/no-such-day\.md:3:\d+: error: ./
assert log =~ /(?m)^2 errors, \d+ warnings?; the site was left as it was$/
assert log.contains('The archive has problems (2 errors')
assert !new File(basedir, 'target/site').exists()
