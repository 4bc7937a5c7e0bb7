package org.sitegen.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {

    @Test
    void isThePathWithoutFolderAndEnding() {
        assertThat(ArticleId.of("articles/2022/05/會議.md")).isEqualTo("2022/05/會議");
        assertThat(ArticleId.of("articles/a.MD")).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "2022/05/會議,會議",
        "2015-12-08-會議,會議",
        "20151208-會議,20151208-會議",
        "2015-12-08,2015-12-08",
        "2015-12-08-,2015-12-08-",
        "2022/會議/index,會議",
        "2022/2015-12-08-會議/index,會議",
        "index,index",
        "2015-12-081,2015-12-081"
    })
    void namesTheArticle(String id, String text) {
        assertThat(ArticleId.slugText(id)).isEqualTo(text);
    }
}
