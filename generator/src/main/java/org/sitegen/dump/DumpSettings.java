package org.sitegen.dump;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * How a dump is to be read.
 *
 * @param zone the forum's time zone, where the dump does not say it
 * @param keepPinyin whether readings that a conversion put into the text stay
 * @param folder an existing folder for files that are needed while reading; they are removed in the end
 */
public record DumpSettings(ZoneId zone, boolean keepPinyin, Path folder) {}
