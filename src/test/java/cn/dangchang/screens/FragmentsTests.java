package cn.dangchang.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FragmentsTests {
    private final RenderedPages pages = new RenderedPages();

    @Test
    void everyFragmentRendersWithoutAMissingWord() {
        assertThat(demo("ROLE_INSPECTOR").text()).contains("剩 2 个工作日", "已超期 3 个工作日", "期限中止", "2026年3月2日", "2026年3月2日 09:30")
                .doesNotContain("??");
    }

    @Test
    void everyFieldHasALabelAndItsErrorIsTiedToIt() {
        var page = demo("ROLE_INSPECTOR");
        for (var field : page.select("form#plain :is(input:not([type=hidden]), select, textarea)")) {
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1);
        }
        var description = page.expectFirst("#description");
        assertThat(page.expectFirst("#" + description.attr("aria-describedby")).text()).isEqualTo("描述至少十个字");
        assertThat(page.expectFirst("#outcome-1").hasAttr("checked")).isTrue();
        assertThat(page.expectFirst("#measures-0").hasAttr("checked")).isTrue();
    }

    @Test
    void everyRenderingOfAFormHasAKeyOfItsOwn() {
        var key = "input[name=_idempotencyKey]";
        assertThat(demo("ROLE_INSPECTOR").expectFirst(key).val()).hasSize(36).isNotEqualTo(demo("ROLE_INSPECTOR").expectFirst(key).val());
    }

    @Test
    void theMenuShowsWhatConcernsThePerson() {
        assertThat(demo("ROLE_INSPECTOR").select("#menu a").eachText()).contains("检查", "整改").doesNotContain("系统");
        assertThat(demo("ROLE_ADMIN").select("#menu a").eachText()).contains("系统").doesNotContain("检查");
    }

    @Test
    void noPageCarriesScriptOrStyleInLine() {
        var page = demo("ROLE_INSPECTOR");
        assertThat(page.select("script:not([src]):not([type=application/json]), style")).isEmpty();
        assertThat(page.select("main [style], body > [onclick], [onload]")).isEmpty();
    }

    @Test
    void errorPagesSayWhatHappenedWhatWasKeptAndWhatToDo() {
        var heads = new HashSet<String>();
        for (var words : List.of("400", "403", "404", "405", "409", "413", "415", "refused")) {
            heads.add(errorPage("error/4xx", Map.of("words", words)));
        }
        assertThat(heads).as("each says something of its own").hasSize(8);
        assertThat(heads).contains(errorPage("error/4xx", Map.of("status", 403)), errorPage("error/4xx", Map.of("status", 429)));
        errorPage("error/500", Map.of("reference", "AB12"));
    }

    private String errorPage(String template, Map<String, Object> model) {
        var page = Jsoup.parse(pages.render(template, model));
        assertThat(page.select("main p").size()).as(template + model).isGreaterThanOrEqualTo(4);
        assertThat(page.text()).doesNotContain("??");
        return page.expectFirst("h1").text();
    }

    @Test
    void theLoginShowsDemoAccountsOnlyWhereThereAreAny() {
        assertThat(Jsoup.parse(pages.render("login", Map.of())).select(".demo-accounts")).isEmpty();
        var accounts = List.of(Map.of("username", "inspector-1", "name", "李检查", "role", "执法人员"));
        assertThat(Jsoup.parse(pages.render("login", Map.of("demoAccounts", accounts))).expectFirst("[data-fill]").attr("data-fill"))
                .isEqualTo("{\"username\":\"inspector-1\",\"password\":\"dangchang\"}");
    }

    private Document demo(String... roles) {
        return Jsoup.parse(pages.render("demo", new HashMap<>(RenderedPages.demo()), roles));
    }
}
