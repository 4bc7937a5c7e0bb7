package org.sitegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can do with HTML gives what FreeMarker's own format gives. */
class HtmlFormatTest {

    private static final Map<String, String> DATA = Map.of("t", "<a href=\"x\">&'文</a>", "empty", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${t}",
                "${t?no_esc}",
                "${t?esc}",
                "${t?esc?markup_string}",
                "${t?no_esc?markup_string}",
                "${t?no_esc + t}",
                "${t + t?esc}",
                "${t?esc + t?esc}",
                "${t?no_esc + t?no_esc}",
                "${\"a ${t?no_esc} b\"}",
                "<#assign x>${t} ${t?no_esc}</#assign>${x}${x?markup_string}",
                "<#assign x>${t}</#assign>${x?has_content?c} ${x?is_markup_output?c} ${(x + t)?markup_string}",
                "${empty?esc?has_content?c} ${empty?no_esc?has_content?c} ${t?esc?has_content?c}",
                "<#outputformat \"HTML\">${t}</#outputformat>",
                "<#outputformat \"XML\">${t}</#outputformat>",
                "<#outputformat \"XML\">${t?esc}</#outputformat>",
                "<#assign x = t?esc><#outputformat \"XML\">${x}</#outputformat>",
                "<#outputformat \"XML{HTML}\">${t}</#outputformat>",
                "<#outputformat \"plainText\">${t}</#outputformat>",
                "<#noautoesc>${t}</#noautoesc>",
                "<#compress>${t}  ${t?no_esc}</#compress>",
                "${.output_format} ${.auto_esc?c}",
                "<#attempt><#assign x = t?no_esc><#outputformat \"XML\">${x}</#outputformat><#recover>refused</#attempt>",
                "<#macro m>[<#nested>]</#macro><@m>${t?no_esc}</@m>"
            })
    void isAsFreeMarkersOwn(String template) throws IOException, TemplateException {
        assertThat(run(template, HtmlFormat.INSTANCE)).isEqualTo(run(template, HTMLOutputFormat.INSTANCE));
    }

    private static String run(String text, OutputFormat format) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setRegisteredCustomOutputFormats(format instanceof HtmlFormat ? List.of(format) : List.of());
        configuration.setOutputFormat(format);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        StringWriter out = new StringWriter();
        new Template("test", text, configuration).process(DATA, out);
        return out.toString();
    }
}
