package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileHtmlTest {

    private static final List<String> ACTIVE = List.of(
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "base",
            "meta",
            "link",
            "template",
            "noscript",
            "frame",
            "textarea",
            "select");

    static List<String> vectors() {
        return List.of(
                "<script>alert(1)</script>",
                "a <script>alert(1)</script>",
                "<ScRiPt src=//a.example/x.js></sCrIpT>",
                "<script\n>alert(1)</script >",
                "<<script>alert(1)//<</script>",
                "<script x",
                "<img src=x onerror=alert(1)>",
                "<img src=x onerror=alert(1)//",
                "<img/src=x/onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img src=\"x\" style=\"background:url(javascript:alert(1))\">",
                "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
                "<img src=`x` onerror=`alert(1)`>",
                "<img \"\"\"><script>alert(1)</script>\">",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=javascript:alert(1)></object>",
                "<embed src=javascript:alert(1)>",
                "<form action=javascript:alert(1)><input type=submit></form>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<input autofocus onfocus=alert(1)>",
                "<select autofocus onfocus=alert(1)>",
                "<textarea autofocus onfocus=alert(1)>",
                "<body onload=alert(1)>",
                "<base href=javascript:alert(1)//>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<link rel=stylesheet href=javascript:alert(1)>",
                "<style>@import 'javascript:alert(1)';</style>",
                "<div style=\"width:expression(alert(1))\">x</div>",
                "<div onclick=alert(1)>x</div>",
                "<p onmouseover=alert(1)>x</p>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video src=x onerror=alert(1)></video>",
                "<video><source onerror=alert(1)></video>",
                "<video poster=javascript:alert(1)></video>",
                "<audio src=javascript:alert(1)></audio>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"&#106;&#97;&#118;&#97;script:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt&colon;alert(1)\">x</a>",
                "<a href=vbscript:msgbox(1)>x</a>",
                "<a href=data:text/html,<script>alert(1)</script>>x</a>",
                "<a href=\"&#3;0\" onclick=alert(1)>x</a>",
                "<p class=\"&#3;\" onclick=alert(1)>x</p>",
                "<p class=\"&#x03\" onclick=alert(1)>x</p>",
                "<script class=\"&#0003;x\">alert(1)</script>",
                "<p class=\"\u0003\" onclick=alert(1)>x</p>",
                "\u0001R0\u0003onclick=alert(1)\u0002 [a](b)",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<xmp><script>alert(1)</script></xmp>",
                "<plaintext><script>alert(1)</script>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "[x](javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](java&Tab;script:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](JAVASCRIPT&colon;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:x)",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](a.png)",
                "![x](a.png \"t\\\" onerror=\\\"alert(1)\")",
                "[x](a \"t' onclick='alert(1)\")",
                "[x](a\"onclick=alert(1))",
                "<javascript:alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "```\"><script>alert(1)</script>\nx\n```",
                "## x {#\"><script>alert(1)</script>}",
                "[^\"><script>]\n\n[^\"><script>]: <script>alert(1)</script>",
                "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|",
                "- [ ] <img src=x onerror=alert(1)>");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void runsNothing(String markdown) {
        String html = Rendering.html(markdown);
        assertInert(html);
        assertInert(Jsoup.parseBodyFragment(html).body().html());
    }

    private static void assertInert(String html) {
        assertThat(html).doesNotContain("\u0001", "\u0002", "\u0003");
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            assertThat(ACTIVE).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(key).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction", "action");
                if (List.of("href", "src", "poster").contains(key)) {
                    assertThat(SafeUrl.isSafe(attribute.getValue()))
                            .as(attribute.getValue())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void cleansWhatIsCleanToTheSame(String markdown) {
        String once = clean(markdown);
        assertThat(clean(once)).isEqualTo(once);
    }

    private static String clean(String html) {
        BodyHtml body = new BodyHtml(html.length(), true);
        new RawHtmlForCleaning(body).write(Preflight.check(html).text(), 0);
        SourceLines lines = new SourceLines(SourceText.of(html), org.sitegen.problem.SourceLocation.of("a.md"));
        StringBuilder marked = new HtmlCleaner(body, new HeadingIds(), lines).clean();
        List<LinkTarget> targets = body.links().stream()
                .map(link -> (LinkTarget) new LinkTarget.External(link.destination()))
                .toList();
        RenderedBody rendered = new RenderedBody(
                java.util.Optional.empty(), new RelocatableHtml(marked), body.links(), List.of(), "", List.of());
        return Rendering.written(
                        rendered, new RelocatableHtml.Placement("", "", 0, RelocatableHtml.Pictures.LATE), targets)
                .replace(" loading=\"lazy\"", "");
    }
}
