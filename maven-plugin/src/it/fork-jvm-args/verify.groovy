// The log of the runs, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/site/index.html').isFile()
assert log.contains('Checked 3 articles')
assert new File(basedir, 'heap.txt').text.contains('Heap Max Capacity: 256M')
