package org.sitegen.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitegen.url.QueryParameters.Parameter;

class QueryParametersTest {

    @ParameterizedTest
    @CsvSource({
        "tid=1&mod=viewthread, mod=viewthread&tid=1",
        "&mod=viewthread&&tid=1&, mod=viewthread&tid=1",
        "MOD=A, mod=A",
        "extra=page=1, extra=page%3D1",
        "extra=page%3d1, extra=page%3D1",
        "a=%41%2e~, a=A.~",
        "topic=春節, topic=%E6%98%A5%E7%AF%80",
        "topic=%b4%ba, topic=%B4%BA",
        "q=a+b, q=a%20b",
        "q=a%2Bb, q=a%2Bb",
        "q=100%, q=100%25",
        "q=%zz%4, q=%25zz%254",
        "x[]=1, x%5b%5d=1",
        "=x, %3Dx",
        "tid-5.html, tid-5.html",
        "tid-5.html=, tid-5.html",
        "b=1&a, a&b=1",
        "a=2&a=1, a=2&a=1",
    })
    void haveOneCanonicalForm(String query, String canonical) {
        assertThat(QueryParameters.parse(query).canonical()).isEqualTo(canonical);
    }

    @Test
    void keepValuesAsTheyWereWritten() {
        assertThat(QueryParameters.parse("extra=page=1#&編=號 a%3d").list())
                .containsExactly(
                        new Parameter("%e7%b7%a8", "%E8%99%9F%20a%3D", "%E8%99%9F%20a%3d"),
                        new Parameter("extra", "page%3D1%23", "page=1%23"));
    }

    @ParameterizedTest
    @CsvSource({"''", "&", "&&&"})
    void areNoneWhereThereIsNothing(String query) {
        assertThat(QueryParameters.parse(query).list()).isEmpty();
        assertThat(QueryParameters.parse(query).canonical()).isEmpty();
    }
}
