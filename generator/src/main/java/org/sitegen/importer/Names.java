package org.sitegen.importer;

/** Names of files as the text of links. */
final class Names {

    private Names() {}

    /** A name in which nothing is markup. */
    static String escaped(String name) {
        return SafeText.line(name).replaceAll("([\\\\\\[\\]*_`<&!])", "\\\\$1");
    }
}
