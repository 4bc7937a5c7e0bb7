// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
List<File> articles = []
new File(basedir, 'content/articles').eachFileRecurse { if (it.isFile()) articles << it }
assert articles.size() == 1
assert articles[0].name.endsWith('.md')
assert articles[0].getText('UTF-8').contains('市集 開張')
assert log.contains('Created content/articles/')
