package org.sitegen;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sitegen.text.Language;

/**
 * What is to be brought into an archive from a forum.
 *
 * @param sources folders and zip archives of saved pages, web archives, database dumps, single pages; each exists
 * @param into the archive's folder, which is made where it does not exist
 * @param zone the time zone of the board, and of a new archive; empty to take that of the archive, else Asia/Shanghai
 * @param replies whether replies are kept as comments
 * @param keepPinyin whether pinyin between brackets stays that a conversion has put behind characters
 * @param force whether articles and files that were changed or deleted since the last import are written anew
 * @param fetch whether pictures and attachments that the sources lack are fetched from the web
 * @param jobs how many threads work
 * @param language the language of the report
 */
public record ImportRequest(
        List<Path> sources,
        Path into,
        Optional<ZoneId> zone,
        boolean replies,
        boolean keepPinyin,
        boolean force,
        boolean fetch,
        int jobs,
        Language language) {

    /** Keeps a copy of the sources. */
    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
