package org.sitegen.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitegen.media.ImageSize;
import org.sitegen.problem.EnvironmentException;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.url.SitePath;
import org.sitegen.work.Lazy;
import org.sitegen.work.Workers;

/**
 * Makes the thumbnails of a plan, or takes those that an earlier build made.
 *
 * <p>A picture that cannot be decoded is a warning and goes without thumbnails. Memory is bounded by what is read at once: one
 * picture for each worker, in steps where it is large, and large ones one after another.
 */
public final class Thumbnailer {

    private static final int BUDGET_MEBIBYTES = 160;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ThumbnailPlan plan;
    private final Function<String, Path> files;
    private final ThumbnailCache cache;
    private final Duration limit;
    private final MemoryBudget budget = new MemoryBudget(BUDGET_MEBIBYTES);
    private final AtomicInteger made = new AtomicInteger();

    /**
     * Makes thumbnails in a folder of their own.
     *
     * @param plan what to make
     * @param files where the files of the archive are, by source
     * @param cache keeps the thumbnails from build to build; need not exist
     */
    public Thumbnailer(ThumbnailPlan plan, Function<String, Path> files, Path cache) {
        this(plan, files, cache, LIMIT);
    }

    Thumbnailer(ThumbnailPlan plan, Function<String, Path> files, Path cache, Duration limit) {
        this.plan = plan;
        this.files = files;
        this.cache = new ThumbnailCache(cache);
        this.limit = limit;
    }

    /** The tools of one run; they take a moment to find, so they are made for the first thumbnail. */
    private static final class Tools {
        private final PictureDecoder decoder;
        private final ThumbnailEncoder encoder;

        Tools(Duration limit) {
            Codecs codecs = new Codecs();
            this.decoder = new PictureDecoder(codecs, limit);
            this.encoder = new ThumbnailEncoder(codecs);
        }
    }

    /** Forgets what earlier builds made. */
    public void forget() {
        cache.keepOnly(List.of());
    }

    /** How many pictures have thumbnails to be made or looked for. */
    public int total() {
        return plan.sets().size();
    }

    /**
     * Makes the thumbnails that are not there yet.
     *
     * @param sink receives the address and the file of each thumbnail; called from any thread
     * @param done is told after each picture how many are done
     * @param problems receives a warning for each picture that cannot be decoded
     */
    public Pictures make(Workers workers, BiConsumer<SitePath, Path> sink, IntConsumer done, Problems problems) {
        Lazy<Tools> tools = new Lazy<>(() -> new Tools(limit));
        List<ThumbnailSet> sets = plan.sets();
        List<Boolean> results = workers.map(
                sets,
                set -> {
                    boolean there = cache.has(set) || make(set, tools, problems);
                    if (there) {
                        set.thumbnails().forEach(thumbnail -> sink.accept(thumbnail.path(), cache.file(thumbnail)));
                    }
                    return there;
                },
                done);
        Map<String, List<Thumbnail>> there = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            if (results.get(i)) {
                there.put(sets.get(i).picture().facts().sha256(), sets.get(i).thumbnails());
            }
        }
        return Pictures.of(there, made.get());
    }

    /** Removes from the folder what this plan does not need. */
    public void sweep() {
        cache.keepOnly(plan.sets());
    }

    private boolean make(ThumbnailSet set, Lazy<Tools> tools, Problems problems) {
        Path file = files.apply(set.picture().source());
        if (!Files.isReadable(file)) {
            IOException cause = new IOException("no permission to read");
            throw new EnvironmentException(
                    GalleryProblems.unreadable(set.picture().source(), cause), cause);
        }
        Optional<List<byte[]>> thumbnails = budget.with(memory(set), () -> thumbnails(set, file, tools, problems));
        thumbnails.ifPresent(bytes -> {
            cache.put(set, bytes);
            made.incrementAndGet();
        });
        return thumbnails.isPresent();
    }

    private static long memory(ThumbnailSet set) {
        ImageSize size = set.size();
        Thumbnail widest = set.widest();
        boolean onSide = size.liesOnItsSide();
        long read = PictureDecoder.pixelsRead(
                onSide ? size.height() : size.width(),
                onSide ? size.width() : size.height(),
                onSide ? widest.height() : widest.width(),
                onSide ? widest.width() : widest.height());
        return read * PictureDecoder.bytesPerPixelRead(size.format())
                + size.pixels() * PictureDecoder.bytesPerPixel(size.format());
    }

    /** Decoders meet bytes that were made to harm them, and fail with whatever they stumble upon; all of it is the picture's. */
    private static Optional<List<byte[]>> thumbnails(
            ThumbnailSet set, Path file, Lazy<Tools> tools, Problems problems) {
        try {
            return Optional.of(thumbnails(set, file, tools.get()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            problems.add(
                    GalleryProblems.undecodable(SourceLocation.of(set.picture().source()), reason(e)));
            return Optional.empty();
        }
    }

    /** Decoders hide the reason that the input gave them behind one of their own. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadablePictureException) {
                return cause.getMessage();
            }
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return Stream.concat(
                        Stream.of(failure.getClass().getSimpleName()),
                        message.lines().limit(1))
                .collect(Collectors.joining(": "));
    }

    private static List<byte[]> thumbnails(ThumbnailSet set, Path file, Tools tools) throws IOException {
        ImageSize size = set.size();
        boolean onSide = size.liesOnItsSide();
        Thumbnail widest = set.widest();
        int width = onSide ? widest.height() : widest.width();
        int height = onSide ? widest.width() : widest.height();
        PixelSource decoded = tools.decoder.decode(file, size, width, height);
        Pixels larger = AreaAverage.scale(decoded, width, height).upright(size.orientation());
        List<byte[]> encoded = new ArrayList<>();
        for (int i = set.thumbnails().size() - 1; i >= 0; i--) {
            Thumbnail thumbnail = set.thumbnails().get(i);
            larger = AreaAverage.scale(larger, thumbnail.width(), thumbnail.height());
            encoded.add(0, tools.encoder.encode(thumbnail, larger));
        }
        return encoded;
    }
}
