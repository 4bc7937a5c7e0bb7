// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> texts = ['mvn site-gen:build', 'mvn site-gen:check', 'mvn site-gen:new', 'mvn site-gen:eject', 'mvn site-gen:help', '-Dsite-gen.base-url=<url>',
 '(default: target/site)']
for (String text : texts) {
    assert log.contains(text) : "${text} is missing"
}
