// The log of the runs, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
import java.security.MessageDigest

def hashes = { File site ->
    Map<String, String> found = new TreeMap<>()
    site.eachFileRecurse { file ->
        if (file.isFile()) {
            byte[] hash = MessageDigest.getInstance('SHA-256').digest(file.bytes)
            found.put(site.toPath().relativize(file.toPath()).toString(), hash.encodeHex().toString())
        }
    }
    found
}
// What stands in the log between the line of the goal and the end of Maven's run.
def said = { int run ->
    List<String> parts = log.split(/(?m)^.*:build \(default-cli\) @ .*$/).toList()
    String lines = parts[run].replaceFirst(/(?s)\n[^\n]*-{40}.*/, '')
    lines.replaceAll(/\d+\.\d s/, 'TIME').replaceAll('target/(forked|within)', 'SITE')
}

assert hashes(new File(basedir, 'target/forked')).size() > 20
assert hashes(new File(basedir, 'target/forked')) == hashes(new File(basedir, 'target/within'))
assert said(1).contains('The site is in SITE')
assert said(1) == said(2)
