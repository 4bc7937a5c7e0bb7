// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /(?m)^Checked 2 articles, \d+ pages: 0 errors, 0 warnings, \d+\.\d s$/
assert !new File(basedir, 'target').exists()
