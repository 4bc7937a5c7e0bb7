package org.sitegen.render;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.sitegen.problem.Problem;
import org.sitegen.text.Language;
import org.sitegen.theme.Texts;
import org.sitegen.theme.Theme;
import org.sitegen.view.PageInfo;
import org.sitegen.view.PageView;
import org.sitegen.view.SiteInfo;

/**
 * Renders views through the templates of a theme. Safe for use by many threads at once; templates are parsed once.
 *
 * <p>A template sees {@code site}, {@code page}, {@code root}, the components of the view, and the functions
 * {@code text(key, arguments…)} and {@code number(n)}. It can reach nothing else, and a page that does not end within
 * ten seconds (and a little for each element of its lists), or grows beyond 512 MiB, is a failure.
 */
public final class TemplateEngine implements AutoCloseable {

    private static final String ENDING = ".ftlh";

    private final Theme theme;
    private final Texts texts;
    private final Limits limits;
    private final HardenedConfiguration configuration;
    private final ViewWrapper wrapper = new ViewWrapper();
    private final Map<String, TemplateModel> common;
    private final FailureTranslator failures;
    private final CompletableFuture<TemplateFailure> stuck = new CompletableFuture<>();
    private final Watchdog watchdog;
    private final ThreadLocal<Desk> desks;

    /**
     * An engine for one site.
     *
     * @param theme where templates and texts come from
     * @param language the language of {@code text} and {@code number}
     * @param site what templates see as {@code site}
     */
    public TemplateEngine(Theme theme, Language language, SiteInfo site) {
        this(theme, language, site, Limits.USUAL);
    }

    TemplateEngine(Theme theme, Language language, SiteInfo site, Limits limits) {
        this.theme = theme;
        this.limits = limits;
        this.configuration = new HardenedConfiguration(theme, wrapper);
        this.failures = new FailureTranslator(theme, limits);
        this.texts = Texts.of(theme, language);
        this.common = Map.of(
                "site", wrap(site),
                "text", new TextFunction(texts),
                "number", new NumberFunction());
        this.watchdog = new Watchdog(limits.grace(), template -> stuck.complete(failures.stuck(template)));
        this.desks = ThreadLocal.withInitial(() -> new Desk(watchdog.watch()));
    }

    /** Loads what all engines share, which takes FreeMarker a while. */
    public static void load(Theme theme) {
        new HardenedConfiguration(theme, new ViewWrapper());
    }

    /** What a thread works with, page after page. */
    private record Desk(Utf8Output output, ByteArrayOutputStream bytes, Watchdog.Watch watch) {

        Desk(Watchdog.Watch watch) {
            this(new Utf8Output(), new ByteArrayOutputStream(), watch);
        }
    }

    /**
     * Renders a page.
     *
     * @param template the kind of page: {@code home}, {@code article} …; its template is {@code home.ftlh}
     * @param page the page itself
     * @param root what leads from the page to the site's root: {@code ""}, {@code "../"} …
     * @param view what the page shows
     * @return the page in UTF-8
     * @throws TemplateFailure where the template does not allow it
     */
    public byte[] render(String template, PageInfo page, String root, PageView view) throws TemplateFailure {
        ByteArrayOutputStream bytes = desks.get().bytes();
        try {
            render(template, page, root, view, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory cannot fail", e);
        } finally {
            if (bytes.size() > limits.keptBuffer()) {
                desks.remove();
            } else {
                bytes.reset();
            }
        }
    }

    /**
     * Renders a page to a stream, piece by piece; after a failure the stream may have part of it. The stream is
     * neither flushed nor closed.
     *
     * @throws TemplateFailure where the template does not allow it
     * @throws IOException where the stream fails
     */
    public void render(String template, PageInfo page, String root, PageView view, OutputStream out)
            throws TemplateFailure, IOException {
        String name = template + ENDING;
        Desk desk = desks.get();
        desk.output().begin(out, limits.bytes());
        Duration limit = limits.time(elements(view));
        desk.watch().begin(name, limit);
        try {
            process(name, page, root, view, desk.output());
        } catch (TemplateFailure | IOException | RuntimeException e) {
            if (desk.watch().end()) {
                // An interruption comes out as whatever the view was doing just then.
                throw failures.tooSlow(name, limit, e);
            }
            throw e;
        } finally {
            desk.watch().end();
        }
    }

    private int elements(PageView view) {
        RecordShape shape = wrapper.shape(view.getClass());
        int elements = 0;
        for (String name : shape.names()) {
            elements += shape.get(view, name) instanceof List<?> list ? list.size() : 0;
        }
        return elements;
    }

    private void process(String name, PageInfo page, String root, PageView view, Utf8Output output)
            throws TemplateFailure, IOException {
        try {
            Map<String, TemplateModel> own = Map.of("page", wrap(page), "root", wrap(root));
            configuration
                    .getTemplate(name)
                    .createProcessingEnvironment(new PageModel(common, own, view, wrapper), output)
                    .process();
            output.end();
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The two ways in which a template can exhaust the machine; neither leaves anything of ours half done.
            throw failures.exhausted(name, e);
        } catch (TemplateException | IOException | RuntimeException e) {
            throw failures.translate(name, e);
        }
    }

    /**
     * What is wrong with the archive's own files of the theme: links, text bundles, and the templates' syntax. What was
     * read, or could not be read, is remembered for whoever asks again.
     */
    public List<Problem> check() {
        List<Problem> found = new ArrayList<>(theme.problems());
        found.addAll(texts.problems());
        for (String path : theme.ownPaths()) {
            if (path.endsWith(ENDING)) {
                checkSyntax(path).ifPresent(failure -> found.add(failure.problem()));
            }
        }
        return List.copyOf(found);
    }

    private Optional<TemplateFailure> checkSyntax(String path) {
        try {
            configuration.getTemplate(path);
            return Optional.empty();
        } catch (IOException e) {
            return failures.known(path, e);
        }
    }

    /**
     * Completes when a page goes on although it was interrupted: some built-ins of FreeMarker do, over an endless
     * sequence. The thread that renders it is lost then; whoever waits for pages waits for this, too.
     */
    public CompletionStage<TemplateFailure> stuck() {
        return stuck.minimalCompletionStage();
    }

    /** Ends the watch over slow pages. */
    @Override
    public void close() {
        watchdog.close();
    }

    private TemplateModel wrap(Object value) {
        try {
            return wrapper.wrap(value);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
