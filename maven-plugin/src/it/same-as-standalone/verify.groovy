// The log of the run, as one text.
String log = new File(basedir, 'build.log').getText('UTF-8')
import java.security.MessageDigest

def run = { List<String> arguments ->
    List<String> command = [new File(System.getProperty('java.home'), 'bin/java').path, '-jar', standaloneJar as String]
    ProcessBuilder builder = new ProcessBuilder(command + arguments).directory(basedir).redirectErrorStream(true)
    builder.environment().put('LC_ALL', 'C.UTF-8')
    Process process = builder.start()
    String output = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : output
    output
}
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
def withoutTime = { String text -> text.replaceAll(/\d+\.\d s/, 'TIME').replace('target/standalone', 'target/site') }

String output = run(['build', '--output', 'target/standalone', '--now', '2022-06-01'])
Map<String, String> byGoal = hashes(new File(basedir, 'target/site'))
assert byGoal.size() > 20
assert byGoal == hashes(new File(basedir, 'target/standalone'))
assert withoutTime(log).contains(withoutTime(output))
