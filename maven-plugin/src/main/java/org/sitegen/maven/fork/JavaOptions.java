package org.sitegen.maven.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The options of the child's Java: those of the launcher of the standalone command, what Maven has, and the keeper's. */
final class JavaOptions {

    private static final long FIRST_HEAP = 128L << 20;
    private static final long FIRST_LARGE_HEAP = 768L << 20;

    /** Where Maven's Java may take less, what lives long needs the room. */
    private static final long LEAST_FOR_LARGE = 1L << 30;

    private static final long LEAST_FOR_YOUNG = 256L << 20;

    /** What is new has room to grow old before it is looked through. */
    private static final List<String> HEAP = List.of("-XX:NewSize=64m");

    private static final List<String> LARGE_HEAP = List.of("-XX:NewSize=256m", "-XX:MaxTenuringThreshold=1");

    /**
     * Nothing but site-gen itself writes to standard output. A child that is ended by force leaves no file for tools that
     * watch it. Options that some Java does not know are passed over.
     */
    private static final List<String> ALWAYS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions", "-Xlog:disable", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData");

    /** It does best where it begins early and puts little code in one place. */
    private static final List<String> QUICK_COMPILER =
            List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.3", "-XX:C1MaxInlineSize=20");

    /** It saves most where it does not put too much code in one place. */
    private static final List<String> THOROUGH_COMPILER =
            List.of("-XX:FreqInlineSize=60", "-XX:InlineSmallCode=600", "-XX:MaxInlineLevel=6");

    /** What a Java takes from its surroundings when it starts, and a user may have told Maven's otherwise. */
    private static final List<String> HANDED_ON = List.of(
            "user.language",
            "user.script",
            "user.country",
            "user.variant",
            "user.timezone",
            "file.encoding",
            "sun.jnu.encoding",
            "java.io.tmpdir");

    private JavaOptions() {}

    /**
     * The options.
     *
     * @param keepers those that the keeper asks for, which come last and so have the last word
     * @param inherited those that Java finds in its environment
     * @param properties the system properties of Maven's process
     * @param mostMemory the bytes that Maven's Java may take for its heap
     * @param thorough whether the thorough compiler pays
     */
    static List<String> of(
            List<String> keepers,
            List<String> inherited,
            Map<String, String> properties,
            long mostMemory,
            boolean thorough) {
        List<String> options = new ArrayList<>(ALWAYS);
        options.addAll(heap(keepers, mostMemory, thorough));
        // The thorough compiler costs more than it saves where a build is short.
        options.addAll(thorough ? THOROUGH_COMPILER : QUICK_COMPILER);
        // Java does not start with two collectors.
        if (Stream.concat(keepers.stream(), inherited.stream())
                .noneMatch(option -> option.matches("-XX:\\+Use\\w*GC"))) {
            options.add("-XX:+UseSerialGC");
        }
        HANDED_ON.stream()
                .filter(name -> !properties.getOrDefault(name, "").isEmpty())
                .forEach(name -> options.add("-D" + name + "=" + properties.get(name)));
        options.addAll(keepers);
        return options;
    }

    /** As much as Maven's Java may take, unless the keeper says something of the heap. */
    private static List<String> heap(List<String> keepers, long mostMemory, boolean large) {
        boolean isSaid = keepers.stream()
                .anyMatch(option ->
                        Stream.of("-Xm", "-XX:Max", "-XX:Initial", "-XX:New").anyMatch(option::startsWith));
        if (isSaid) {
            return List.of();
        }
        boolean isLarge = large && mostMemory >= LEAST_FOR_LARGE;
        long first = Math.min(isLarge ? FIRST_LARGE_HEAP : FIRST_HEAP, mostMemory);
        List<String> young = mostMemory < LEAST_FOR_YOUNG ? List.of() : isLarge ? LARGE_HEAP : HEAP;
        return Stream.concat(Stream.of("-Xms" + first, "-Xmx" + mostMemory), young.stream())
                .toList();
    }
}
