package org.sitegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.testkit.SiteFixture;

class SimilarTermsTest {

    @TempDir
    Path folder;

    private List<String> check(String... heads) {
        SiteFixture site = SiteFixture.in(folder);
        for (int i = 0; i < heads.length; i++) {
            site.with("== articles/" + i + ".md\n---\ntitle: 甲\ndate: 2022-05-0" + (i + 1) + "\n" + heads[i]
                    + "\n---\n文\n");
        }
        return SiteFixture.lines(site.check().problems());
    }

    @Test
    void namesTheRarerTermAtItsFirstArticle() {
        assertThat(check("tags: [CCTV]", "tags: [cctv]", "tags: [cctv, CCTV]", "tags: [cctv]"))
                .containsExactly("articles/0.md:1:1: warning: The tag \"CCTV\" (2 articles) differs from \"cctv\""
                        + " (3 articles) only in case, width or script, but each has pages of its own. If they mean the"
                        + " same, write them alike.");
    }

    @Test
    void findsTermsThatDifferInWidth() {
        assertThat(check("category: ＡＢＣ", "category: ABC", "category: ABC"))
                .containsExactly("articles/0.md:1:1: warning: The category \"ＡＢＣ\" (1 article) differs from \"ABC\""
                        + " (2 articles) only in case, width or script, but each has pages of its own. If they mean the"
                        + " same, write them alike.");
    }

    @Test
    void findsTermsThatDifferInScript() {
        assertThat(check("author: 濱州在線", "author: 濱州在線", "author: 滨州在线"))
                .containsExactly("articles/2.md:1:1: warning: The author \"滨州在线\" (1 article) differs from"
                        + " \"濱州在線\" (2 articles) only in case, width or script, but each has pages of its own. If"
                        + " they mean the same, write them alike.");
    }

    @Test
    void takesTheFirstByNameForTheUsualAmongEquals() {
        assertThat(check("tags: [會議]", "tags: [会议]"))
                .containsExactly("articles/0.md:1:1: warning: The tag \"會議\" (1 article) differs from \"会议\""
                        + " (1 article) only in case, width or script, but each has pages of its own. If they mean the"
                        + " same, write them alike.");
    }

    @Test
    void keepsKindsApart() {
        assertThat(check("category: 會議", "tags: [会议]")).isEmpty();
    }

    @Test
    void hasNothingAgainstOtherTerms() {
        assertThat(check("tags: [創城, 會議]", "tags: [创新, 議會]")).isEmpty();
    }
}
