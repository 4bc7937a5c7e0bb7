package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. Each package may import those that its row names, and each row names only rows above it, so there are no
 * circles.
 */
class ArchitectureTest {

    private static final String ROOT = "org.sitegen";

    static final Map<String, Set<String>> MAY_IMPORT = table();

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        rows.put("text", Set.of());
        rows.put("store", Set.of());
        rows.put("problem", Set.of("text", "store"));
        rows.put("url", Set.of());
        rows.put("forum", Set.of("problem"));
        rows.put("work", Set.of());
        rows.put("pinyin", Set.of());
        rows.put("markup", Set.of("text", "forum", "pinyin"));
        rows.put("bbcode", Set.of());
        rows.put("dump", Set.of("text", "store", "problem", "forum", "pinyin", "markup", "bbcode"));
        rows.put("discuz", Set.of("problem", "url", "forum", "pinyin", "markup"));
        rows.put("web", Set.of("problem", "url"));
        rows.put("media", Set.of());
        rows.put("data", Set.of("text", "problem"));
        rows.put("config", Set.of("text", "store", "problem", "url", "data"));
        rows.put("content", Set.of("text", "store", "problem", "url", "work", "data", "config"));
        rows.put("markdown", Set.of("text", "problem", "url", "work"));
        rows.put("harvest", Set.of("text", "problem", "url", "forum", "web"));
        rows.put(
                "importer",
                Set.of("text", "store", "problem", "url", "forum", "work", "web", "data", "config", "harvest"));
        rows.put("output", Set.of("text", "store", "problem", "url", "work"));
        rows.put("intake", Set.of("text", "store", "problem", "url", "config", "content", "markdown"));
        rows.put("cache", Set.of("store", "problem", "work", "media", "content", "intake"));
        rows.put("model", Set.of("text", "problem", "url", "work", "media", "config", "content", "markdown", "intake"));
        rows.put("gallery", Set.of("problem", "url", "work", "media", "model"));
        rows.put(
                "plan",
                Set.of(
                        "text",
                        "problem",
                        "url",
                        "media",
                        "config",
                        "content",
                        "markdown",
                        "intake",
                        "model",
                        "gallery"));
        rows.put("view", Set.of("text"));
        rows.put("theme", Set.of("text", "store", "problem"));
        rows.put("render", Set.of("text", "problem", "view", "theme"));
        rows.put("chart", Set.of("text", "view"));
        rows.put(
                "present",
                Set.of(
                        "text",
                        "store",
                        "problem",
                        "url",
                        "work",
                        "media",
                        "config",
                        "content",
                        "markdown",
                        "intake",
                        "model",
                        "gallery",
                        "plan",
                        "view",
                        "theme",
                        "chart"));
        rows.put(
                "feed",
                Set.of("text", "problem", "url", "media", "config", "content", "markdown", "intake", "model", "plan"));
        rows.put(
                "recall",
                Set.of("text", "store", "problem", "url", "config", "content", "intake", "cache", "model", "present"));
        rows.put("check", Set.of("problem", "model", "intake"));
        rows.put(
                "",
                Set.of(
                        "text",
                        "store",
                        "problem",
                        "url",
                        "forum",
                        "work",
                        "web",
                        "config",
                        "content",
                        "markdown",
                        "dump",
                        "discuz",
                        "importer",
                        "output",
                        "intake",
                        "cache",
                        "model",
                        "gallery",
                        "plan",
                        "theme",
                        "render",
                        "present",
                        "feed",
                        "recall",
                        "check"));
        rows.put("face", Set.of("", "text", "problem", "config", "content"));
        rows.put("cli", Set.of("", "face", "text", "problem"));
        return rows;
    }

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noRowNamesARowBelowIt() {
        Set<String> above = new TreeSet<>();
        MAY_IMPORT.forEach((row, allowed) -> {
            assertThat(above).as(row).containsAll(allowed);
            above.add(row);
        });
    }

    @Test
    void eachPackageHasARow() {
        Set<String> packages = classes.stream().map(ArchitectureTest::row).collect(Collectors.toSet());
        assertThat(MAY_IMPORT.keySet()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void packagesImportOnlyWhatTheirRowsAllow() {
        Set<String> outside = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String from = row(type);
                if (target.getPackageName().startsWith(ROOT)
                        && !row(target).equals(from)
                        && !MAY_IMPORT.getOrDefault(from, Set.of()).contains(row(target))) {
                    outside.add(type.getName() + " -> " + target.getName());
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void onlyTheFacesReadTheEnvironment() {
        Set<String> readers = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> !row(type).equals("face") && !row(type).equals("cli"))
                    .filter(call -> isEnvironment(call.getTargetOwner().getName(), call.getName()))
                    .forEach(call -> readers.add(type.getName() + " calls " + call.getName()));
        }
        assertThat(readers).isEmpty();
    }

    private static boolean isEnvironment(String owner, String method) {
        return switch (owner) {
            case "java.lang.System" ->
                Set.of("getenv", "getProperty", "currentTimeMillis", "console").contains(method);
            case "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.ZonedDateTime",
                    "java.time.OffsetDateTime" -> method.equals("now");
            case "java.time.ZoneId" -> method.equals("systemDefault");
            case "java.util.Locale" -> method.equals("getDefault") || method.equals("setDefault");
            case "java.util.TimeZone" -> method.equals("getDefault") || method.equals("setDefault");
            default -> false;
        };
    }

    private static String row(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
