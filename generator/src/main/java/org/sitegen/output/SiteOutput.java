package org.sitegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.sitegen.output.Recorded.Copied;
import org.sitegen.output.Recorded.Made;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.store.FileStamp;
import org.sitegen.url.SitePath;
import org.sitegen.work.Workers;

/**
 * An output folder while one build writes to it.
 *
 * <pre>{@code
 * try (SiteOutput output = SiteOutput.open(Path.of("target/site"), Reuse.UNCHANGED_FILES)) {
 *     output.write(path, fingerprint, bytes, 0, bytes.length);
 *     Published published = output.publish(path -> false);
 * }
 * }</pre>
 *
 * <p>Until {@link #publish} nothing in the folder changes, and closing without it leaves the site as it was. Each file is
 * at every moment entirely the old one or entirely the new one; a run that is killed while it publishes is finished by the
 * next {@link #open}. Files that no build wrote are left alone, unless a page of the site bears their path: the page
 * replaces such a file. A link to a folder, a file or a folder in the way is an error, never followed nor removed.
 *
 * <p>{@link #keep}, {@link #write}, {@link #stream}, {@link #copy}, {@link #isRecorded} and {@link #isMadeFrom} may be called by many threads; the other methods by one, after those are done.
 * Every failure of the disk is an {@link EnvironmentException} that names the path, the reason and what to do.
 */
public final class SiteOutput implements AutoCloseable {

    private final Home home;
    private final FileOps ops;
    private final OutputLock lock;
    private final Journal journal;
    private final SiteRecord before;
    private final boolean isRecordLost;
    private final InPlace inPlace;
    private final Staging staging;
    private final Reuse reuse;
    private final Outcomes outcomes;
    private boolean published;
    private boolean closed;

    private SiteOutput(Home home, Reuse reuse, FileOps ops, OutputLock lock) throws IOException {
        this.home = home;
        this.reuse = reuse;
        this.ops = ops;
        this.lock = lock;
        this.journal = new Journal(home, ops);
        journal.finish();
        Optional<SiteRecord> record = SiteRecord.read(home.recordFile());
        this.isRecordLost = record.isEmpty();
        this.before = record.orElseGet(() -> new SiteRecord(Map.of()));
        this.outcomes = new Outcomes(before);
        this.inPlace = new InPlace(home.output(), before);
        this.staging = Staging.empty(home, ops);
    }

    /**
     * Opens an output folder, which need not exist: takes its lock, finishes what a killed run was about to publish, and
     * empties the staging folder.
     *
     * @param reuse what is taken over of the site in place
     * @throws EnvironmentException where another run has the folder, or it cannot be written
     */
    public static SiteOutput open(Path output, Reuse reuse) {
        return open(output, reuse, new FileOps());
    }

    static SiteOutput open(Path output, Reuse reuse, FileOps ops) {
        try {
            Home home = Home.prepare(output);
            return open(home, reuse, ops, OutputLock.take(home));
        } catch (IOException e) {
            throw new EnvironmentException(
                    OutputProblems.failed(OutputProblems.named(e).orElse(output), e), e);
        }
    }

    private static SiteOutput open(Home home, Reuse reuse, FileOps ops, OutputLock lock) throws IOException {
        boolean opened = false;
        try {
            SiteOutput output = new SiteOutput(home, reuse, ops, lock);
            opened = true;
            return output;
        } catch (IOException e) {
            throw failure(home, home.output(), e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(e.getInput()), e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /**
     * When this build began, in nanoseconds since 1970-01-01T00:00:00Z, as the clock of the file system tells it.
     */
    public long openedNanos() {
        return staging.createdNanos();
    }

    /**
     * Keeps the file in place, if it was made from what this fingerprint stands for and has not been touched since.
     *
     * @return whether it is kept; otherwise it must be written
     * @throws IllegalStateException where it is kept, and the build wrote the path before
     */
    public boolean keep(SitePath path, long fingerprint) {
        Optional<Recorded> known = before.find(path.value());
        if (known.isEmpty() || !(known.get() instanceof Made made) || made.fingerprint() != fingerprint) {
            return false;
        }
        try {
            if (reusable(path.value()).filter(made.stamp()::equals).isEmpty()) {
                return false;
            }
        } catch (IOException e) {
            throw failure(home, home.output().resolve(path.value()), e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(e.getInput()), e);
        }
        claim(path);
        outcomes.close(path.value(), Outcome.unchanged(made));
        return true;
    }

    /** Whether all files that the last build has put into place are there and have not been touched since. */
    public boolean isIntact(Workers workers) {
        AtomicBoolean intact = new AtomicBoolean(!before.files().isEmpty());
        workers.forEachUnless(
                () -> !intact.get(),
                List.copyOf(before.files().entrySet()),
                (file, index) -> {
                    if (!isInPlace(file.getKey(), file.getValue())) {
                        intact.set(false);
                    }
                },
                done -> {});
        return intact.get();
    }

    /** Whether the last build has put a file there. */
    public boolean isRecorded(SitePath path) {
        return before.contains(path.value());
    }

    /** Whether the last build has made a file from what this fingerprint stands for. */
    public boolean isMadeFrom(SitePath path, long fingerprint) {
        return before.find(path.value())
                .filter(known -> known instanceof Made made && made.fingerprint() == fingerprint)
                .isPresent();
    }

    /** Keeps what the last build wrote, all that is not written now. The caller knows that it {@link #isIntact}. */
    public void keepRest() {
        outcomes.keepRest();
    }

    private boolean isInPlace(String path, Recorded recorded) {
        try {
            return inPlace.stamp(path).filter(recorded.stamp()::equals).isPresent();
        } catch (IOException | EnvironmentException | InvalidPathException barred) {
            return false;
        }
    }

    /**
     * Writes a page, unless the file in place has these bytes already.
     *
     * @param fingerprint stands for all that it was made from
     * @throws IllegalStateException where the build wrote the path before
     */
    public void write(SitePath path, long fingerprint, byte[] bytes, int offset, int length) {
        claim(path);
        try {
            outcomes.close(path.value(), stage(path.value(), fingerprint, bytes, offset, length));
        } catch (IOException e) {
            throw failure(home, home.output().resolve(path.value()), e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(e.getInput()), e);
        }
    }

    /**
     * Writes a file piece by piece, for those that should not be held in memory whole; what equals the file in place is not
     * moved in.
     *
     * @param fingerprint stands for all that it was made from
     * @throws IllegalStateException where the build wrote the path before
     */
    public void stream(SitePath path, long fingerprint, FileContent content) {
        claim(path);
        try {
            outcomes.close(path.value(), stage(path.value(), fingerprint, content));
        } catch (IOException e) {
            throw failure(home, home.output().resolve(path.value()), e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(path.value()), e);
        }
    }

    /**
     * Copies a file from outside, byte by byte, unless the file in place has its bytes already; that is taken for granted
     * where both have the size and the time they had when that was last found.
     *
     * @param source a file; a link is followed
     * @throws IllegalStateException where the build wrote the path before
     */
    public void copy(SitePath path, Path source) {
        claim(path);
        try {
            outcomes.close(path.value(), stage(path.value(), source));
        } catch (IOException e) {
            throw failure(home, source, e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(e.getInput()), e);
        }
    }

    private void claim(SitePath path) {
        outcomes.open(path.value());
    }

    private Outcome stage(String path, long fingerprint, byte[] bytes, int offset, int length) throws IOException {
        Optional<FileStamp> present = reusable(path);
        if (present.isPresent() && present.get().size() == length && inPlace.hasBytes(path, bytes, offset, length)) {
            return Outcome.unchanged(new Made(fingerprint, present.get()));
        }
        return Outcome.staged(new Made(fingerprint, staging.write(path, bytes, offset, length)));
    }

    private Outcome stage(String path, long fingerprint, FileContent content) throws IOException {
        FileStamp stamp = staging.write(path, content);
        Optional<FileStamp> present = reusable(path);
        if (present.isPresent()
                && present.get().size() == stamp.size()
                && inPlace.hasBytesOf(path, staging.file(path))) {
            ops.delete(staging.file(path));
            return Outcome.unchanged(new Made(fingerprint, present.get()));
        }
        return Outcome.staged(new Made(fingerprint, stamp));
    }

    private Outcome stage(String path, Path source) throws IOException {
        String origin = source.toAbsolutePath().normalize().toString();
        FileStamp from = FileStamp.of(Files.readAttributes(source, BasicFileAttributes.class));
        Optional<FileStamp> present = reusable(path);
        if (present.isPresent()) {
            Copied copied = new Copied(origin, from, present.get());
            if (isKnown(path, copied) || isSame(path, source, copied)) {
                return Outcome.unchanged(copied);
            }
        }
        return Outcome.staged(new Copied(origin, from, staging.copy(path, source)));
    }

    /** The file in place, asked for even where it is not taken over: what bars the way to it must be known. */
    private Optional<FileStamp> reusable(String path) throws IOException {
        Optional<FileStamp> present = inPlace.stamp(path);
        return reuse == Reuse.NOTHING ? Optional.empty() : present;
    }

    private boolean isKnown(String path, Copied copied) {
        return copied.isSettled() && before.find(path).filter(copied::equals).isPresent();
    }

    private boolean isSame(String path, Path source, Copied copied) throws IOException {
        return copied.from().size() == copied.stamp().size() && inPlace.hasBytesOf(path, source);
    }

    /**
     * A folder in which builds keep what they want to find again; beside the output, never in it, and only this build uses
     * it. It need not exist.
     *
     * @param name its name; not one that the hidden folder uses itself
     */
    public Path cacheFolder(String name) {
        return home.cache(name);
    }

    /**
     * Moves everything in, and removes what an earlier build wrote and this one did not. Where it fails half way, what
     * remains to do is done by the next run. Where it is not known what an earlier build wrote, what looks like its files is
     * set aside beside the output.
     *
     * @param isOurs whether a path is one of those that only builds use
     * @throws IllegalStateException where a file failed to be written, or the build is published already
     */
    public Published publish(Predicate<String> isOurs) {
        finish();
        try {
            return publishAll(isRecordLost ? new FormerSite(home.output(), isOurs).files() : new TreeSet<>());
        } catch (IOException e) {
            throw failure(home, home.output(), e);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(OutputProblems.unspeakable(e.getInput()), e);
        }
    }

    private void finish() {
        if (published || closed) {
            throw new IllegalStateException("published or closed already");
        }
        outcomes.check();
        published = true;
    }

    private Published publishAll(NavigableSet<String> former) throws IOException {
        ChangePlan plan = new ChangePlan(home, outcomes, former);
        List<Step> steps = plan.steps(inPlace);
        if (!steps.isEmpty() || !outcomes.areRecorded()) {
            ops.writeForced(home.newRecordFile(), SiteRecord.content(outcomes.recorded()));
            journal.commit(steps);
            journal.run(steps);
        }
        return new Published(
                outcomes.size(),
                plan.staged(),
                outcomes.size() - plan.staged(),
                plan.stale(),
                plan.orphans() == 0 ? Optional.empty() : Optional.of(home.aside()));
    }

    /** Ends the build and gives the folder free. What was not published is thrown away. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            discardStaging();
        } catch (IOException e) {
            throw failure(home, home.staging(), e);
        }
    }

    private void discardStaging() throws IOException {
        try {
            // What a journal has still to move in is for the next run.
            if (!journal.isCommitted()) {
                Folders.deleteTree(home.staging(), ops);
            }
        } finally {
            lock.close();
        }
    }

    private static EnvironmentException failure(Home home, Path path, IOException e) {
        return new EnvironmentException(
                OutputProblems.failed(home.shown(OutputProblems.named(e).orElse(path)), e), e);
    }
}
