// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
File report = new File(basedir, 'archive/import-report.md')
assert report.getText('UTF-8').contains('`saved/notes.txt`')
assert new File(basedir, 'archive/site.yaml').getText('UTF-8').contains('timezone: Asia/Shanghai')
assert log.contains('saved/notes.txt:1:1: warning: ')
assert log.contains('archive/import-report.md tells of each page')
