package org.sitegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.face.Command;
import org.sitegen.face.Option;
import org.sitegen.face.OptionNames;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the goals, as the plugin's descriptor tells them to Maven, with the table of commands, which is what the
 * standalone command reads its words by.
 */
class FacesTest {

    private static List<Element> goals;

    @BeforeAll
    static void readDescriptor() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream descriptor = BuildMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement();
            assertThat(text(plugin, "goalPrefix")).isEqualTo("site-gen");
            goals = children(plugin, "mojo");
        }
    }

    @Test
    void haveTheSameCommandsExceptThatMavenTellsVersionsItself() {
        assertThat(goals.stream().map(goal -> text(goal, "goal")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Command.values())
                        .filter(command -> command != Command.VERSION)
                        .map(Command::word)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, names = "VERSION", mode = EnumSource.Mode.EXCLUDE)
    void haveTheSameOptionsWithTheSameDefaults(Command command) {
        Map<String, String> expected = command.options().stream()
                .collect(Collectors.toMap(Option::word, FacesTest::defaultOf, (one, other) -> one, TreeMap::new));
        if (!expected.isEmpty()) {
            expected.put(OptionNames.SKIP, "false");
        }
        if (command == Command.BUILD || command == Command.CHECK) {
            expected.put(OptionNames.FORK, "true");
            expected.put(OptionNames.JVM_ARGS, "");
        }

        assertThat(properties(goal(command))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, names = "VERSION", mode = EnumSource.Mode.EXCLUDE)
    void nameAParameterAsItsOption(Command command) {
        Set<String> names = new TreeSet<>();
        for (Element parameter : children(goal(command), "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                names.add(hyphenated(text(parameter, "name")));
            }
        }

        assertThat(names).isEqualTo(properties(goal(command)).keySet());
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, names = "VERSION", mode = EnumSource.Mode.EXCLUDE)
    void runOnceAndWithoutAProject(Command command) {
        assertThat(text(goal(command), "aggregator")).isEqualTo("true");
        assertThat(text(goal(command), "requiresProject")).isEqualTo("false");
        assertThat(text(goal(command), "threadSafe")).isEqualTo("true");
    }

    private static String defaultOf(Option option) {
        return option.isFlag() ? "false" : option.defaultValue().orElse("");
    }

    /** The options that a goal takes from properties, with their defaults. */
    private static Map<String, String> properties(Element goal) {
        Map<String, String> properties = new TreeMap<>();
        for (Element configuration : children(goal, "configuration")) {
            for (Element parameter : children(configuration, "*")) {
                String expression = parameter.getTextContent();
                if (expression.startsWith("${" + OptionNames.PROPERTY_PREFIX)) {
                    String name = expression.substring(
                            "${".length() + OptionNames.PROPERTY_PREFIX.length(), expression.length() - 1);
                    properties.put(name, parameter.getAttribute("default-value"));
                }
            }
        }
        return properties;
    }

    private static Element goal(Command command) {
        return goals.stream()
                .filter(goal -> text(goal, "goal").equals(command.word()))
                .findFirst()
                .orElseThrow();
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String text(Element parent, String name) {
        return Optional.ofNullable(parent.getElementsByTagName(name).item(0))
                .map(Node::getTextContent)
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
