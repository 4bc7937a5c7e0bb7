package org.sitegen.face;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.sitegen.BuildRequest;
import org.sitegen.CheckRequest;
import org.sitegen.EjectRequest;
import org.sitegen.ImportRequest;
import org.sitegen.NewArticleRequest;
import org.sitegen.Now;
import org.sitegen.config.SiteZone;

/** Turns what the user wrote into requests; a {@link UsageException} says what cannot be understood. */
final class RequestMaker {

    /** More threads than any archive has use for are a slip of the finger. */
    private static final int MOST_JOBS = 1024;

    private final Surroundings surroundings;

    RequestMaker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    BuildRequest build(BuildOptions options) {
        ArchiveOptions archive = options.archive();
        Path source = source(archive.source());
        return new BuildRequest(
                source,
                output(options.output(), source),
                archive.baseUrl().map(this::baseUrl),
                archive.drafts(),
                archive.future(),
                archive.expired(),
                now(archive.now()),
                archive.strict(),
                jobs(archive.jobs()),
                options.clean());
    }

    CheckRequest check(ArchiveOptions options) {
        return new CheckRequest(
                source(options.source()),
                options.baseUrl().map(this::baseUrl),
                options.drafts(),
                options.future(),
                options.expired(),
                now(options.now()),
                jobs(options.jobs()));
    }

    NewArticleRequest newArticle(NewOptions options) {
        Path source = source(options.source());
        if (!hasVisible(options.title())) {
            throw new UsageException(FaceProblems.missingTitle(surroundings.spelling()));
        }
        return new NewArticleRequest(source, options.title().strip(), now(Optional.empty()));
    }

    EjectRequest eject(EjectOptions options) {
        return new EjectRequest(
                source(options.source()), options.template().map(String::strip).filter(name -> !name.isEmpty()));
    }

    ImportRequest importForum(ImportOptions options) {
        if (options.sources().isEmpty()) {
            throw new UsageException(FaceProblems.missingSources(surroundings.spelling()));
        }
        Path into = path(Option.INTO, options.into());
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw new UsageException(FaceProblems.sourceIsNoFolder(spelled(Option.INTO), options.into()));
        }
        return new ImportRequest(
                options.sources().stream().map(this::importSource).toList(),
                into,
                options.timezone().map(this::zone),
                keepsReplies(options.replies()),
                options.keepPinyin(),
                options.force(),
                options.fetch(),
                jobs(options.jobs()),
                surroundings.language());
    }

    private Path importSource(String value) {
        Path source = path(Option.SOURCES, value);
        if (!Files.isDirectory(source) && !Files.isRegularFile(source)) {
            throw new UsageException(FaceProblems.noSuchSource(value));
        }
        return source;
    }

    private boolean keepsReplies(String value) {
        return switch (value.strip()) {
            case "keep" -> true;
            case "drop" -> false;
            default -> throw new UsageException(FaceProblems.unreadableReplies(spelled(Option.REPLIES), value));
        };
    }

    private ZoneId zone(String value) {
        return SiteZone.of(value.strip())
                .map(zone -> ZoneId.of(zone.id()))
                .orElseThrow(() -> new UsageException(FaceProblems.unreadableZone(spelled(Option.TIMEZONE), value)));
    }

    /** A title needs more than white space, control and format characters. */
    private static boolean hasVisible(String text) {
        return !text.replaceAll("[\\p{Z}\\p{C}\\s]+", "").isEmpty();
    }

    private Path source(String value) {
        Path source = path(Option.SOURCE, value);
        if (!Files.isDirectory(source)) {
            throw new UsageException(FaceProblems.sourceIsNoFolder(spelled(Option.SOURCE), value));
        }
        return source;
    }

    private Path output(String value, Path source) {
        Path output = path(Option.OUTPUT, value);
        if (OutputPlace.holdsArchive(output, source)) {
            throw new UsageException(FaceProblems.outputHoldsArchive(spelled(Option.OUTPUT), value));
        }
        if (OutputPlace.isInArchive(output, source)) {
            throw new UsageException(FaceProblems.outputIsInArchive(spelled(Option.OUTPUT), value));
        }
        return output;
    }

    private Path path(Option option, String value) {
        if (value.isBlank()) {
            throw new UsageException(FaceProblems.unreadablePath(spelled(option), value));
        }
        try {
            return surroundings.folder().resolve(value).normalize();
        } catch (InvalidPathException noPath) {
            throw new UsageException(FaceProblems.unreadablePath(spelled(option), value));
        }
    }

    private String baseUrl(String value) {
        String url = value.strip();
        if (!isAddressOfSite(url)) {
            throw new UsageException(FaceProblems.unreadableBaseUrl(spelled(Option.BASE_URL), value));
        }
        return url;
    }

    private static boolean isAddressOfSite(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private Now now(Optional<String> value) {
        if (value.isPresent()) {
            return NowParser.parse(value.get())
                    .orElseThrow(
                            () -> new UsageException(FaceProblems.unreadableNow(spelled(Option.NOW), value.get())));
        }
        return Now.at(surroundings.sourceDateEpoch().map(RequestMaker::epoch).orElseGet(surroundings.clock()::instant));
    }

    private static Instant epoch(String value) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(value.strip()));
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new UsageException(FaceProblems.unreadableSourceDateEpoch(value));
        }
    }

    private int jobs(Optional<String> value) {
        return value.map(this::readJobs).orElseGet(() -> Math.min(surroundings.processors(), MOST_JOBS));
    }

    private int readJobs(String value) {
        String digits = value.strip();
        int jobs = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException(FaceProblems.unreadableJobs(spelled(Option.JOBS), value, MOST_JOBS));
        }
        return jobs;
    }

    private String spelled(Option option) {
        return surroundings.spelling().of(option);
    }
}
