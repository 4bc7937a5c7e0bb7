package org.sitegen.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a body: defined anywhere in it, numbered in the order in which the text calls them. */
final class Footnotes {

    /** A footnote that the text calls. */
    static final class Note {
        private final int number;
        private final FootnoteDefinition definition;
        private int calls;

        private Note(int number, FootnoteDefinition definition) {
            this.number = number;
            this.definition = definition;
        }

        int number() {
            return number;
        }

        FootnoteDefinition definition() {
            return definition;
        }

        int calls() {
            return calls;
        }

        String id() {
            return "fn-" + number;
        }

        /** The id of one of the places that call the note; they count from 1. */
        String callId(int call) {
            return call == 1 ? "fnref-" + number : "fnref-" + number + "-" + call;
        }
    }

    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Map<String, Note> byLabel = new HashMap<>();
    private final List<Note> called = new ArrayList<>();

    void define(FootnoteDefinition definition) {
        definitions.putIfAbsent(LinkReferences.normalize(definition.label()), definition);
    }

    boolean isDefined(String label) {
        return !definitions.isEmpty() && definitions.containsKey(LinkReferences.normalize(label));
    }

    /** Takes note of a call of a defined footnote. */
    Note call(String label) {
        Note note = byLabel.computeIfAbsent(LinkReferences.normalize(label), key -> {
            Note added = new Note(called.size() + 1, definitions.get(key));
            called.add(added);
            return added;
        });
        note.calls++;
        return note;
    }

    /** The called footnotes by number; it grows while footnotes that call others are written. */
    List<Note> called() {
        return called;
    }
}
