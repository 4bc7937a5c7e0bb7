package org.sitegen.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import org.sitegen.theme.Theme;
import org.sitegen.theme.ThemeFile;

/** Hands FreeMarker the files of a theme, and nothing else. */
final class ThemeLoader implements TemplateLoader {

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Object findTemplateSource(String name) {
        return theme.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        // A theme does not change while it is in use.
        return 0;
    }

    /** The text, as UTF-8 whatever encoding a template claims. */
    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        ThemeFile file = (ThemeFile) source;
        try {
            return new StringReader(file.text());
        } catch (CharacterCodingException e) {
            throw new RefusedTemplateException(file.path(), 0, 0, RenderProblems.notUtf8(), e);
        }
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open.
    }
}
