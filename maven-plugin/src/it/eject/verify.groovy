// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'content/templates/partials/footer.ftlh').getText('UTF-8').contains('<footer')
assert new File(basedir, 'content/templates').listFiles().length == 1
assert log.contains('Copied partials/footer.ftlh to content/templates/partials/footer.ftlh')
