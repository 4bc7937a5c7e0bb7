package org.sitegen.markdown;

/**
 * The signs that marks are made of. None of them occurs in text: they are controls that neither XML nor an archive's
 * files may hold, and the renderer replaces those that do.
 */
final class Marks {

    /** Begins a mark. */
    static final char START = '\u0001';

    /** Ends a mark. */
    static final char END = '\u0002';

    /** Separates the parts of a mark; before an attribute's value it says that the renderer itself wrote the attribute. */
    static final char OURS = '\u0003';

    /** The start tag of a link: number, other attributes. */
    static final char LINK = 'L';

    /** The end tag of a link: number. */
    static final char LINK_END = 'l';

    /** A picture: number, alternative text, other attributes. */
    static final char IMAGE = 'I';

    /** An attribute that holds a URL: number, name. */
    static final char URL = 'R';

    /** Where the prefix of ids goes: nothing more. */
    static final char PREFIX = 'P';

    /** The mark for the prefix of an id. */
    static final String PREFIX_MARK = "" + START + PREFIX + END;

    /** The same among the attributes of a link or picture, which are part of a mark themselves. */
    static final String OURS_PREFIX = "" + OURS;

    /** The level of a heading: one digit. */
    static final char HEADING = 'H';

    private Marks() {}
}
