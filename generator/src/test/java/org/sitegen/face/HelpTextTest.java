package org.sitegen.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitegen.text.Language;

class HelpTextTest {

    @Test
    void listsTheCommandsOfTheCommandLine() {
        assertThat(new HelpText(Language.EN, Spelling.COMMAND_LINE).overview())
                .contains("  site-gen build    build the site", "  site-gen version  print the version")
                .contains("  site-gen import   bring a Discuz! forum")
                .doesNotContain("serve", "publish", "verify");
    }

    @Test
    void listsTheGoalsOfMavenWithoutVersion() {
        assertThat(new HelpText(Language.EN, Spelling.MAVEN).overview())
                .contains("  mvn site-gen:build   build the site")
                .doesNotContain("version");
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void describesEveryOptionOfACommandAsItIsTyped(Command command) {
        String text = new HelpText(Language.EN, Spelling.MAVEN).of(command);

        assertThat(command.options())
                .allSatisfy(option -> assertThat(text)
                        .contains("  -Dsite-gen." + option.word())
                        .contains(option.description().en()));
    }

    @Test
    void tellsDefaults() {
        assertThat(new HelpText(Language.EN, Spelling.COMMAND_LINE).of(Command.BUILD))
                .contains("--source=<folder>  folder of the archive (default: content)\n")
                .contains("(default: target/site)\n");
    }

    @Test
    void alignsChineseByItsWidth() {
        assertThat(new HelpText(Language.ZH_HANT, Spelling.COMMAND_LINE).of(Command.NEW))
                .contains(
                        "  --source=<資料夾>  典藏所在的資料夾（預設：content）\n",
                        "  \"標題\"             文章的標題\n",
                        "  --debug            失敗時");
    }
}
