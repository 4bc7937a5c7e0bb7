package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void writesTables() {
        assertThat(Rendering.html("|左|中|右|無|\n|:--|:-:|--:|--|\n|a \\| b|`c\\|d`|**e**|f|多|\n|短|\n\n後"))
                .isEqualTo("""
                        <table>
                        <thead>
                        <tr>
                        <th class="align-left">左</th>
                        <th class="align-center">中</th>
                        <th class="align-right">右</th>
                        <th>無</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td class="align-left">a | b</td>
                        <td class="align-center"><code>c|d</code></td>
                        <td class="align-right"><strong>e</strong></td>
                        <td>f</td>
                        </tr>
                        <tr>
                        <td class="align-left">短</td>
                        <td class="align-center"></td>
                        <td class="align-right"></td>
                        <td></td>
                        </tr>
                        </tbody>
                        </table>
                        <p>後</p>
                        """);
    }

    @Test
    void letsTextStandBeforeATable() {
        assertThat(Rendering.html("前\na | b\n-|-"))
                .startsWith("<p>前</p>\n<table>\n<thead>")
                .doesNotContain("tbody");
    }

    @Test
    void needsAsManyColumnsInTheHeaderAsBelow() {
        assertThat(Rendering.html("|a|b|\n|-|")).startsWith("<p>|a|b|");
    }

    @Test
    void refusesATableThatWouldGrowOutOfMeasure() {
        String markdown = "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|b|\n".repeat(500);
        assertThat(Rendering.body(markdown).problems()).hasSize(1);
    }

    @Test
    void writesTaskLists() {
        assertThat(Rendering.html("- [ ] 待辦\n- [x] [完成](a.md)\n- [y] 無")).isEqualTo("""
                        <ul>
                        <li class="task"><label class="task-text"><input type="checkbox" disabled> 待辦</label></li>
                        <li class="task"><label class="task-text"><input type="checkbox" checked disabled> \
                        <a href="a.md">完成</a></label></li>
                        <li>[y] 無</li>
                        </ul>
                        """);
    }

    @Test
    void writesDefinitionLists() {
        assertThat(Rendering.html("名\n詞\n: 解釋\n: 又\n\n    段")).isEqualTo("""
                        <dl>
                        <dt>名</dt>
                        <dt>詞</dt>
                        <dd>解釋</dd>
                        <dd>
                        <p>又</p>
                        <p>段</p>
                        </dd>
                        </dl>
                        """);
    }

    @Test
    void writesFencedCodeWithItsLanguage() {
        assertThat(Rendering.html("```java <x>\n<a>&\n```\n\n~~~ c++`~\nx\n~~~\n"))
                .isEqualTo("""
                        <pre><code class="language-java">&lt;a&gt;&amp;
                        </code></pre>
                        <pre><code class="language-c++`~">x
                        </code></pre>
                        """);
    }

    @Test
    void makesFiguresOfPicturesThatStandAlone() {
        assertThat(Rendering.html("![甲](a.png)\n![](b.png \"題\")\n\n[![丙](c.png)](c.html)\n\n![](d.png)"))
                .isEqualTo("""
                        <figure><img src="a.png" alt="甲" loading="lazy"><figcaption aria-hidden="true">甲</figcaption></figure>
                        <figure><img src="b.png" alt="" title="題" loading="lazy"><figcaption>題</figcaption></figure>
                        <figure><a href="c.html"><img src="c.png" alt="丙" loading="lazy"></a>\
                        <figcaption aria-hidden="true">丙</figcaption></figure>
                        <figure><img src="d.png" alt="" loading="lazy"></figure>
                        """);
    }

    @Test
    void leavesPicturesInTextWhereTheyAre() {
        assertThat(Rendering.html("字![甲](a.png)"))
                .isEqualTo("<p>字<img src=\"a.png\" alt=\"甲\" loading=\"lazy\"></p>\n");
    }

    @Test
    void writesFootnotes() {
        assertThat(Rendering.html("註[^1]、[^乙]、[^1]、[^無]。\n\n[^1]: 一\n[^乙]: 二\n\n    段\n[^3]: 不用"))
                .isEqualTo("""
                        <p>註<sup class="footnote-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup>、\
                        <sup class="footnote-ref"><a id="fnref-2" href="#fn-2" role="doc-noteref">2</a></sup>、\
                        <sup class="footnote-ref"><a id="fnref-1-2" href="#fn-1" role="doc-noteref">1</a></sup>、[^無]。</p>
                        <div class="footnotes" role="doc-endnotes">
                        <ol>
                        <li id="fn-1">
                        <p>一 <a href="#fnref-1" role="doc-backlink" aria-label="↩ 1">↩</a> \
                        <a href="#fnref-1-2" role="doc-backlink" aria-label="↩ 1-2">↩</a></p>
                        </li>
                        <li id="fn-2">
                        <p>二</p>
                        <p>段 <a href="#fnref-2" role="doc-backlink" aria-label="↩ 2">↩</a></p>
                        </li>
                        </ol>
                        </div>
                        """);
    }

    @Test
    void endsFootnotesThatCallThemselves() {
        assertThat(Rendering.body("a[^1]\n\n[^1]: b[^1][^2]\n[^2]: c[^1]").problems())
                .isEmpty();
    }
}
