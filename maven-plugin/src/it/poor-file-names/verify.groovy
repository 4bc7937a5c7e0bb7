// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Set LC_ALL=C.UTF-8')
assert !new File(basedir, 'target').exists()
