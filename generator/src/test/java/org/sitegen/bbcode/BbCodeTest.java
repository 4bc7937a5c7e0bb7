package org.sitegen.bbcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.bbcode.BbCodeSettings.Attached;
import org.sitegen.markup.MarkupSettings;
import org.sitegen.markup.PostMarkdown;
import org.sitegen.pinyin.PinyinNoise;

class BbCodeTest {

    private static final BbCodeSettings PLAIN = settings(false, false);

    private static BbCodeSettings settings(boolean htmlOn, boolean bbcodeOff) {
        return new BbCodeSettings(
                htmlOn,
                bbcodeOff,
                id -> id == 1
                        ? Optional.of(new Attached("http://b.example/1.jpg", true))
                        : id == 2 ? Optional.of(new Attached("http://b.example/2.pdf", false)) : Optional.empty());
    }

    private static String markdown(String message, BbCodeSettings settings) {
        String html = BbCode.toHtml(message, settings);
        return PostMarkdown.of(
                        Jsoup.parseBodyFragment(html).body(),
                        new MarkupSettings(PinyinNoise.none(), UnaryOperator.identity()))
                .markdown(UnaryOperator.identity());
    }

    private static String markdown(String message) {
        return markdown(message, PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[b]粗[/b]文~**粗**文",
                "[i]斜[/i]文~*斜*文",
                "[u]文[/u]~文",
                "[i=s] 本帖最后由 甲 于 2021-3-8 09:12 编辑 [/i]文~文",
                "[color=#ff0000]红[/color][size=5][font=黑体]大[/font][/size]~红大",
                "[align=center][size=5][b]标题[/b][/size][/align]文~**标题**\\n\\n文",
                "[p=30, 2, left]甲[/p][p=null, null]乙[/p]~甲\\n\\n乙",
                "[float=left]甲[/float]乙~甲乙",
                "[indent]甲[/indent]乙~甲\\n\\n乙",
                "甲[hr]乙~甲\\n\\n---\\n\\n乙",
                "[quote]甲\\n乙[/quote]丙~> 甲\\n>\\n> 乙\\n\\n丙",
                "[quote]甲[quote]乙[/quote]丙[/quote]~> 甲\\n>\\n> > 乙\\n>\\n> 丙",
                "[/quote]甲[quote]乙~甲乙",
                "[free]甲[/free]~> 甲",
                "[list=1]\\n[*]甲\\n[*]乙\\n[/list]丙~1. 甲\\n2. 乙\\n\\n丙",
                "[list][*]甲[list][*]乙[/list][/list]~- 甲\\n  - 乙",
                "[*]甲[*]乙~甲\\n\\n乙",
                "[url=http://a.example/x?y=1&z=2]报[/url]~[报](http://a.example/x?y=1&z=2)",
                "[url]http://a.example/x[/url]~http://a.example/x",
                "[url]www.a.example[/url]~[www.a.example](http://www.a.example)",
                "[url=javascript:alert(1)]文[/url]~文",
                "[email]a@b.example[/email]~[a@b.example](mailto:a@b.example)",
                "[email=a@b.example]信[/email]~[信](mailto:a@b.example)",
                "[img=3,2]http://a.example/i.png[/img]~![](http://a.example/i.png)",
                "[img]javascript:x[/img]文~文",
                "甲[attach]1[/attach]乙~甲\\n\\n![](http://b.example/1.jpg)\\n\\n乙",
                "甲[attach]2[/attach]乙~甲\\n\\n乙",
                "甲[attachimg]9[/attachimg]乙~甲乙",
                "[url=attach://2.pdf]报告[/url]~[报告](http://b.example/2.pdf)",
                "[media=mp4,500,375]http://v.example/a.mp4[/media]~http://v.example/a.mp4",
                "[audio]http://v.example/a.mp3[/audio]~http://v.example/a.mp3",
                "[flash=5,5]http://v.example/a.swf[/flash]~http://v.example/a.swf",
                "甲[hide]乙[/hide]丙[hide=d3,5]丁[/hide]~甲丙",
                "[b]甲[hide]乙[/b][/hide]丙~**甲**丙",
                "[password]8k2m[/password]文~文",
                "[postbg]a.jpg[/postbg]文~文",
                "[groupid=3]文[/groupid]~文",
                "[begin=1,2]x[/begin]文~文",
                "[index][#1]甲[/index]文~文",
                "甲[page]乙~甲\\n\\n乙",
                "[fly]甲[/fly]H[sub]2[/sub]O[qq]123[/qq]~甲\\n\\nH2O",
                "[custom=x]文[/custom]~文",
                "[公告] a[1] [WHO]~[公告] a[1] [WHO]",
                "{:4_85:}文~文",
                "1 < 2 & 3 > 2~1 < 2 & 3 > 2",
                "&#40644;~黄",
                "<b>文</b>~\\<b>文\\</b>",
                "[table=98%,red][tr=x][td]甲[/td][td=2,1,50%]乙[/td][/tr]\\n[tr][td]丙[/td][td]丁[/td][td]戊[/td][/tr][/table]"
                        + "~| 甲 | 乙 | |\\n| --- | --- | --- |\\n| 丙 | 丁 | 戊 |",
                "[table]甲|乙\\n丙|a\\\\|b[/table]~| 甲 | 乙 |\\n| --- | --- |\\n| 丙 | a\\|b |"
            })
    void readsEachCode(String message, String markdown) {
        assertThat(markdown(message.replace("\\n", "\r\n").replace("\\\\", "\\")))
                .isEqualTo(markdown.replace("\\n", "\n"));
    }

    @Test
    void readsNothingInCode() {
        assertThat(markdown("甲\r\n[code]a,[b]1[/b]\r\n  <x>&amp;[/code]\r\n乙"))
                .isEqualTo("甲\n\n```\na,[b]1[/b]\n  <x>&amp;\n```\n\n乙");
    }

    @Test
    void leavesCodesThatAreSwitchedOff() {
        assertThat(markdown("[b]文[/b]", settings(false, true))).isEqualTo("[b]文[/b]");
    }

    @Test
    void readsHtmlWhereItIsSwitchedOn() {
        assertThat(markdown(
                        "<p>我市<strong>水厂</strong></p>\r\n<p>期\r\n间[b]粗[/b]</p><script>x</script>",
                        settings(true, false)))
                .isEqualTo("我市**水厂**\n\n期间**粗**");
    }

    @Test
    void keepsALinkInOnePieceWhereOnlyItsLookChanges() {
        assertThat(markdown("[url=http://a.example/][color=red]甲[/color][b]乙[/b][/url]"))
                .isEqualTo("[甲**乙**](http://a.example/)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[quote]",
                "[b]",
                "[/b]",
                "[url=",
                "[url=http://a]",
                "[code]",
                "[table]",
                "[td]",
                "[list][*]",
                "[hide]",
                "[img]",
                "[",
                "[[",
                "[i=s]",
                "[attach]1",
                "<b>",
                "[quote][/b][b][/quote]",
                "**a",
                "http://a_"
            })
    void readsHostileMessagesInLinearTime(String piece) {
        String message = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BbCode.toHtml(message, PLAIN));
    }

    @Test
    void balancesBlocksThatCross() {
        assertThatCode(() -> markdown("[quote][align=left][list][*][/quote]a[/align][/list][/table][tr]"))
                .doesNotThrowAnyException();
    }
}
