package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Thymeleaf takes without a word and does otherwise than it reads. */
class TemplatesTests {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][\\w:-]*(?:\\s+[\\w:.@-]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))?)*\\s*/?>");
    private static final Pattern INCLUSION = Pattern.compile("\\sth:(replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|case|switch)=");

    @Test
    void anInclusionCarriesNoConditionSinceItComesFirst() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(conditionedInclusions(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void anInclusionWithAConditionIsFound() {
        assertThat(conditionedInclusions("<div th:if=\"${a > 0}\"\n th:replace=\"~{b :: c}\"></div>")).hasSize(1);
        assertThat(conditionedInclusions("<th:block th:if=\"${a}\"><div th:replace=\"~{b :: c}\"></div></th:block>")).isEmpty();
    }

    private static List<String> conditionedInclusions(String html) {
        return TAG.matcher(html).results().map(MatchResult::group)
                .filter(tag -> INCLUSION.matcher(tag).find() && CONDITION.matcher(tag).find()).toList();
    }
}
