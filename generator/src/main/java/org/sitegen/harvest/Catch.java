package org.sitegen.harvest;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/** Collects what the sources give, in their order. */
final class Catch {

    private final List<SavedFile> pages = new ArrayList<>();
    private final List<SavedFile> files = new ArrayList<>();
    private final List<DumpFile> dumps = new ArrayList<>();
    private final List<HarvestNote> notes = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    void addPage(SavedFile page) {
        pages.add(page);
    }

    void addFile(SavedFile file) {
        files.add(file);
    }

    void addDump(DumpFile dump) {
        dumps.add(dump);
    }

    void addNote(HarvestNote note) {
        notes.add(note);
    }

    /** Something that stays open as long as its files may be asked for. */
    void keepOpen(Closeable source) {
        open.add(source);
    }

    /** Takes over all that another has. */
    void addAll(Catch other) {
        pages.addAll(other.pages);
        files.addAll(other.files);
        dumps.addAll(other.dumps);
        notes.addAll(other.notes);
        open.addAll(other.open);
    }

    List<SavedFile> pages() {
        return List.copyOf(pages);
    }

    List<SavedFile> files() {
        return List.copyOf(files);
    }

    List<DumpFile> dumps() {
        return List.copyOf(dumps);
    }

    List<HarvestNote> notes() {
        return List.copyOf(notes);
    }

    List<Closeable> open() {
        return List.copyOf(open);
    }
}
