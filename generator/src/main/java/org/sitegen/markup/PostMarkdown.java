package org.sitegen.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitegen.forum.BodyText;

/** HTML of a post to Markdown. */
public final class PostMarkdown {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]*\\n[\\s\\u00A0\\u3000]*");

    private PostMarkdown() {}

    /** The text of a post. */
    public static BodyText of(Element post, MarkupSettings settings) {
        Element copy = post.clone();
        copy.select("font.jammer, span[style*=display:none], i.pstatus, .tip, ignore_js_op, .locked, script, style, h4")
                .remove();
        String text =
                SPACE.matcher(copy.wholeText().replace("\u00A0", " ").strip()).replaceAll("\n\n");
        return new BodyText(settings.noise().clean(text), List.of());
    }
}
