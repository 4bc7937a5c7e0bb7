package org.sitegen.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.sitegen.theme.Theme;

/**
 * FreeMarker as this project uses it: templates come from the theme alone, are parsed once, escape for HTML whatever
 * their file's name, see no Java class, and can be interrupted.
 */
final class HardenedConfiguration extends Configuration {

    private final Map<String, Template> ready = new ConcurrentHashMap<>();
    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    HardenedConfiguration(Theme theme, ViewWrapper wrapper) {
        super(VERSION_2_3_34);
        setTemplateLoader(new ThemeLoader(theme));
        setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        setCacheStorage(new StrongCacheStorage());
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setObjectWrapper(wrapper);
        setRecognizeStandardFileExtensions(false);
        setRegisteredCustomOutputFormats(List.of(HtmlFormat.INSTANCE));
        setOutputFormat(HtmlFormat.INSTANCE);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setAttemptExceptionReporter((exception, environment) -> {});
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(false);
        setFallbackOnNullLoopVariable(false);
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setOutputEncoding(StandardCharsets.UTF_8.name());
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setAutoFlush(false);
    }

    /** The only door by which FreeMarker, too, comes to templates: for a page, an include and an import. */
    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        if (!parse) {
            return super.getTemplate(name, locale, condition, encoding, false, ignoreMissing);
        }
        Template known = ready.get(name);
        return known == null ? prepare(name, ignoreMissing) : known;
    }

    private synchronized Template prepare(String name, boolean ignoreMissing) throws IOException {
        Template template =
                super.getTemplate(name, Locale.ROOT, null, StandardCharsets.UTF_8.name(), true, ignoreMissing);
        if (template == null) {
            return null;
        }
        if (!prepared.contains(template)) {
            ForbiddenSyntax.refuse(template);
            // Changes the template, hence once, and before anyone runs it.
            _CoreAPI.addThreadInterruptedChecks(template);
            prepared.add(template);
        }
        ready.put(name, template);
        return template;
    }
}
