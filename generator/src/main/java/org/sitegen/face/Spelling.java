package org.sitegen.face;

/** How a face writes the names of options, so that a message can be typed as it stands. */
public enum Spelling {
    /** {@code --source}. */
    COMMAND_LINE("--"),
    /** {@code -Dsite-gen.source}. */
    MAVEN("-D" + OptionNames.PROPERTY_PREFIX);

    private final String prefix;

    Spelling(String prefix) {
        this.prefix = prefix;
    }

    /** The option as the user types it. */
    public String of(Option option) {
        return prefix + option.word();
    }
}
