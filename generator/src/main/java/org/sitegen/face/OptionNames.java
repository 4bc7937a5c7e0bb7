package org.sitegen.face;

/** The words that both faces use for options, as constants because annotations need them. */
public final class OptionNames {

    /** What stands before an option's name in a property of Maven. */
    public static final String PROPERTY_PREFIX = "site-gen.";

    /** The folder of the archive. */
    public static final String SOURCE = "source";

    /** Where the archive is unless said otherwise. */
    public static final String DEFAULT_SOURCE = "content";

    /** The folder that receives the site. */
    public static final String OUTPUT = "output";

    /** Where the site goes unless said otherwise. */
    public static final String DEFAULT_OUTPUT = "target/site";

    /** The address where the site will live. */
    public static final String BASE_URL = "base-url";

    /** Whether drafts are in. */
    public static final String DRAFTS = "drafts";

    /** Whether articles of the future are in. */
    public static final String FUTURE = "future";

    /** Whether expired articles are in. */
    public static final String EXPIRED = "expired";

    /** The moment that decides what is future or expired. */
    public static final String NOW = "now";

    /** Whether warnings count as errors. */
    public static final String STRICT = "strict";

    /** How many threads work. */
    public static final String JOBS = "jobs";

    /** Whether everything is made anew. */
    public static final String CLEAN = "clean";

    /** Whether only problems are printed. */
    public static final String QUIET = "quiet";

    /** Whether the times of the stages are printed. */
    public static final String TIMINGS = "timings";

    /** Whether stack traces are printed. */
    public static final String DEBUG = "debug";

    /** The title of a new article: an argument on the command line, a property for the goal. */
    public static final String TITLE = "title";

    /** A file of the default theme: an argument on the command line, a property for the goal. */
    public static final String TEMPLATE = "template";

    /** What an import brings in: arguments on the command line, a property for the goal. */
    public static final String SOURCES = "sources";

    /** The archive that an import writes to. */
    public static final String INTO = "into";

    /** What becomes of replies. */
    public static final String REPLIES = "replies";

    /** Replies become comments. */
    public static final String DEFAULT_REPLIES = "keep";

    /** Whether pinyin noise stays. */
    public static final String KEEP_PINYIN = "keep-pinyin";

    /** Whether what the keeper changed is written anew. */
    public static final String FORCE = "force";

    /** Whether what the sources lack is fetched. */
    public static final String FETCH = "fetch";

    /** The time zone of the board. */
    public static final String TIMEZONE = "timezone";

    /** Whether a goal does nothing; goals only. */
    public static final String SKIP = "skip";

    /** Whether a goal works in a Java of its own; goals only. */
    public static final String FORK = "fork";

    /** More options for that Java; goals only. */
    public static final String JVM_ARGS = "jvm-args";

    private OptionNames() {}
}
