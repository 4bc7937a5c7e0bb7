package org.sitegen.data;

import java.util.Set;

/**
 * What a YAML file's keys hold, so that a value which YAML takes for something else can be read as it was meant.
 *
 * @param prose keys whose value is always text that people read: brackets and {@code #} in it are text
 * @param plain keys whose value is text, or a list
 * @param textLists keys whose value is a list of text
 * @param nestedProse keys inside lists and maps whose value is always text
 * @param known all keys of the file's top level
 */
public record YamlKeys(
        Set<String> prose, Set<String> plain, Set<String> textLists, Set<String> nestedProse, Set<String> known) {

    /** Nothing is known about the keys. */
    public static final YamlKeys NONE = new YamlKeys(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Takes immutable copies. */
    public YamlKeys {
        prose = Set.copyOf(prose);
        plain = Set.copyOf(plain);
        textLists = Set.copyOf(textLists);
        nestedProse = Set.copyOf(nestedProse);
        known = Set.copyOf(known);
    }
}
