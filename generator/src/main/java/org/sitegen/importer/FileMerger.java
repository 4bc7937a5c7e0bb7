package org.sitegen.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitegen.forum.FileMention;

/** Puts together what several parts of a thread say of its attachments. */
final class FileMerger {

    private FileMerger() {}

    /**
     * The attachments, in the order of the part that knows best.
     *
     * @param lists what each part says, those that know more first
     */
    static List<FileMention> merge(List<List<FileMention>> lists) {
        List<FileMention> merged = new ArrayList<>();
        for (List<FileMention> list : lists) {
            if (merged.isEmpty()) {
                merged.addAll(list);
            } else {
                add(list, merged);
            }
        }
        return List.copyOf(merged);
    }

    private static void add(List<FileMention> list, List<FileMention> merged) {
        boolean isSameCount = list.size() == merged.size();
        for (int i = 0; i < list.size(); i++) {
            FileMention file = list.get(i);
            int at = indexOf(file, merged);
            if (at < 0 && isBlank(file) && isSameCount) {
                at = i;
            }
            if (at >= 0) {
                merged.set(at, completed(merged.get(at), file));
            } else if (!isBlank(file)) {
                merged.add(file);
            }
        }
    }

    /** Whether a page hid everything but a count: then it cannot be told which attachment is meant. */
    private static boolean isBlank(FileMention file) {
        return file.id().isEmpty() && file.name().isEmpty();
    }

    private static int indexOf(FileMention file, List<FileMention> merged) {
        for (int i = 0; i < merged.size(); i++) {
            if (isSame(merged.get(i), file)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(FileMention a, FileMention b) {
        if (a.id().isPresent() && b.id().isPresent()) {
            return a.id().equals(b.id());
        }
        boolean isSameAddress = !a.address().isEmpty() && a.address().equals(b.address());
        boolean isSameName = !a.name().isEmpty()
                && a.name().equals(b.name())
                && (a.size().equals(b.size()) || a.size().isEmpty() || b.size().isEmpty());
        return isSameAddress || isSameName;
    }

    private static FileMention completed(FileMention best, FileMention other) {
        return new FileMention(
                best.id().isPresent() ? best.id() : other.id(),
                either(best.address(), other.address()),
                either(best.name(), other.name()),
                either(best.downloads(), other.downloads()),
                either(best.size(), other.size()),
                either(best.caption(), other.caption()),
                either(best.uploaded(), other.uploaded()),
                best.isPicture() || other.isPicture());
    }

    private static String either(String best, String other) {
        return best.isEmpty() ? other : best;
    }

    private static <T> Optional<T> either(Optional<T> best, Optional<T> other) {
        return best.or(() -> other);
    }
}
