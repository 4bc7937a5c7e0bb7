// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Skipped')
assert !new File(basedir, 'target').exists()
