// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
File report = new File(basedir, 'archive/import-report.md')
assert report.getText('UTF-8').contains('`saved/notes.txt`')
assert new File(basedir, 'archive/site.yaml').getText('UTF-8').contains('timezone: Asia/Shanghai')
assert log.contains('saved/notes.txt:1:1: warning: ')
assert log.contains('archive/import-report.md tells of each page')

String article = new File(basedir, 'archive/articles/2022/05').listFiles()[0].getText('UTF-8')
assert article.contains('title: 老街修繕完工')
assert article.contains('author: 小城記者')
assert article.contains('date: "2022-05-07T12:37:00+08:00"')
assert article.contains('downloads: 50')
assert article.endsWith('---\n\n老街今天重新開放。\n')
