package org.sitegen.render;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sitegen.theme.ThemeFile;

/** Decodes the text files of a theme. */
final class ThemeText {

    private ThemeText() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws RefusedTemplateException where it is not UTF-8
     */
    static String decode(ThemeFile file) throws RefusedTemplateException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.read()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedTemplateException(file.path(), 0, 0, RenderProblems.notUtf8(), e);
        }
    }
}
