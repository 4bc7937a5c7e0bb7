// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
File site = new File(basedir, 'target/site')
List<String> pages = ['index.html', 'articles/2022/05/x.html', 'articles/2022/05/y.html', 'print/2022/05/x.html', 'editions/2022/05.html',
 'gallery/2022/05.html', 'archive/2022/05.html', 'attachments/notes.txt', 'atom.xml', 'data/articles.ndjson']
for (String path : pages) {
    assert new File(site, path).isFile() : "${path} is missing"
}
assert log =~ /(?m)^2 articles, \d+ pages, attachments: 1 kept and 1 lost, 0 warnings, \d+\.\d s$/
assert log.contains('The site is in target/site (')
assert new File(site, 'articles/2022/05/x.html').getText('UTF-8').contains('河岸市集開張')
