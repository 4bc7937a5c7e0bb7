package org.sitegen.present;

import java.util.List;
import org.sitegen.model.Archive;
import org.sitegen.text.Texts;
import org.sitegen.view.StatisticsView;

/** Counts an archive, and draws it. */
final class Statistics {
    private final Archive archive;
    private final Calendars calendars;
    private final Terms terms;
    private final Texts texts;

    Statistics(Archive archive, Calendars calendars, Terms terms, Texts texts) {
        this.archive = archive;
        this.calendars = calendars;
        this.terms = terms;
        this.texts = texts;
    }

    StatisticsView view() {
        return new StatisticsView(List.of(), List.of());
    }
}
