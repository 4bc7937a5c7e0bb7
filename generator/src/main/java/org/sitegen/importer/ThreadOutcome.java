package org.sitegen.importer;

import java.util.List;
import java.util.Map;
import org.sitegen.problem.Message;

/**
 * What became of a thread.
 *
 * @param placed where its article is
 * @param head what decided that
 * @param fate what became of the article's file
 * @param replies how many replies are in it
 * @param keptFiles how many files it has in the archive
 * @param lostFiles how many of its attachments have no file
 * @param notes what the keeper should know of it
 * @param left what became of those of its files, the article too, that the keeper has changed or taken away, by path
 * @param lost where the lines are that name its lost attachments
 * @param redirects where the lines are of its old addresses
 */
record ThreadOutcome(
        Placed placed,
        Head head,
        Target.Fate fate,
        int replies,
        int keptFiles,
        int lostFiles,
        List<Message> notes,
        Map<String, Target.Fate> left,
        Spool.Place lost,
        Spool.Place redirects) {}
