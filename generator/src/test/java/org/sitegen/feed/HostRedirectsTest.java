package org.sitegen.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.plan.MachineFile.Kind;
import org.sitegen.testkit.Archives;
import org.sitegen.testkit.Articles;

class HostRedirectsTest {

    private static final String NEW = "/articles/2022/05/a.html";

    private final Archives archives = Archives.empty();

    @Test
    void hasARuleALineInTheOrderOfThePlan() {
        archives.add(
                Articles.of("a", "甲", "2022-05-07").alias("/z/thread-1.html").alias("/old/name"));
        archives.redirect("/about-us", "index.html");

        assertThat(text()).isEqualTo("""
                /z/thread-1.html /articles/2022/05/a.html 301
                /old/name /articles/2022/05/a.html 301
                /about-us / 301
                """);
    }

    @Test
    void isBelowThePathOfTheSite() {
        archives.url("https://host.example/news/舊");
        archives.add(Articles.of("a", "甲", "2022-05-07").alias("old.php"));

        assertThat(text()).isEqualTo("/news/%E8%88%8A/old.php /news/%E8%88%8A/articles/2022/05/a.html 301\n");
    }

    @Test
    void hasTheParametersOfAQueryOneByOne() {
        redirect("http://old.example/forum.php?mod=viewthread&tid=1234");

        assertThat(text()).isEqualTo("/forum.php mod=viewthread tid=1234 " + NEW + " 301\n");
    }

    @Test
    void encodesBothAddresses() {
        archives.add(Articles.of("動員", "甲", "2022-05-07").alias("/舊 文%20章.htm"));

        assertThat(text())
                .isEqualTo(
                        "/%E8%88%8A%20%E6%96%87%20%E7%AB%A0.htm" + " /articles/2022/05/%E5%8B%95%E5%93%A1.html 301\n");
    }

    @Test
    void takesNoTextForAPattern() {
        redirect("/a*b/:id.php?x=*&y=:name");

        assertThat(text()).isEqualTo("/a%2Ab/%3Aid.php x=%2A y=%3Aname " + NEW + " 301\n");
    }

    @Test
    void takesNoParameterForTheNewPathOrAStatus() {
        redirect("/thread.php?/evil&301&a=b=c&&https://evil.example/");

        assertThat(text())
                .isEqualTo("/thread.php %2Fevil= 301= a=b%3Dc https%3A%2F%2Fevil.example%2F= " + NEW + " 301\n");
    }

    @Test
    void letsNoAddressBeginALineOfItsOwn() {
        redirect("/a\n/x evil 301\t\u2028\uD83D.php");

        assertThat(text()).isEqualTo("/a%0A/x%20evil%20301%09%E2%80%A8%EF%BF%BD.php " + NEW + " 301\n");
    }

    @Test
    void encodesLineEndsInAQuery() {
        redirect("/a.php?b=c\r\n/y /z#");

        assertThat(text()).isEqualTo("/a.php b=c%0D%0A%2Fy%20%2Fz " + NEW + " 301\n");
    }

    @Test
    void hasRulesWithParametersFirstSinceOthersFitAnyQuery() {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect("/forum.php", "index.html").redirect("/forum.php?tid=1", "a");

        assertThat(text()).isEqualTo("/forum.php tid=1 " + NEW + " 301\n/forum.php / 301\n");
    }

    @Test
    void readsAQueryOfTheRoot() {
        redirect("/?tid=1");

        assertThat(text()).isEqualTo("/ tid=1 " + NEW + " 301\n");
    }

    private void redirect(String from) {
        archives.add(Articles.of("a", "甲", "2022-05-07"));
        archives.redirect(from, "a");
    }

    private String text() {
        return Written.text(archives.plan(), Kind.REDIRECTS);
    }
}
