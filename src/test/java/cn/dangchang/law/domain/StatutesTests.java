package cn.dangchang.law.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.law.Checklists;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Statutes;
import cn.dangchang.law.Statutes.Basis;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DangchangTest
class StatutesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired Statutes statutes;
    @Autowired Checklists checklists;
    @Autowired ReferenceLists lists;
    @Autowired ReferenceLibrary library;
    @Autowired JdbcClient sql;

    @Test
    void twoHanziFindArticlesAndStandards() {
        assertThat(statutes.search("粉尘", DAY, 20)).extracting(Basis::id).contains("std-gb15577-2018", "gmpd-011");
        assertThat(statutes.search("两人", DAY, 20)).extracting(Basis::id).contains("cff-042");
    }

    @Test
    void anArticleIsFoundByItsNumberInDigits() {
        assertThat(statutes.search("安全生产法第36条", DAY, 5)).extracting(Basis::id).first().isEqualTo("aqf-036");
        assertThat(statutes.search("安全生产法 第三十六条", DAY, 5)).extracting(Basis::label).first()
                .isEqualTo("《中华人民共和国安全生产法》第三十六条");
        assertThat(statutes.search("GB 30871", DAY, 5)).extracting(Basis::id).first().asString().startsWith("std-gb30871-2022");
    }

    @Test
    void aQueryThatMatchesNothingFindsNothing() {
        assertThat(statutes.search("企鹅", DAY, 5)).isEmpty();
        assertThat(statutes.search(" ， ", DAY, 5)).isEmpty();
    }

    @Test
    void aRepealedArticleIsNotOfferedAndMayNotBeCited() {
        assertThat(statutes.search("安全生产违法行为", DAY, 20)).extracting(Basis::id).contains("cfbf18").doesNotContain("cfbf15-014");
        assertThat(statutes.searchWithRepealed("安全生产违法行为", DAY, 20)).extracting(Basis::id).contains("cfbf15-014");
        assertThat(statutes.citationProblem("cfbf15-014", DAY)).contains(LawGround.CITATION_NOT_IN_FORCE);
        assertThat(statutes.citationProblem("cfbf15-014", LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(statutes.citationProblem("whf-036", LocalDate.of(2026, 4, 30))).contains(LawGround.CITATION_NOT_IN_FORCE);
        assertThat(statutes.citationProblem("nothing", DAY)).contains(LawGround.NO_SUCH_BASIS);
        assertThatThrownBy(() -> statutes.requireInForce("cfbf15-014", DAY)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(LawGround.CITATION_NOT_IN_FORCE));
    }

    @Test
    void theChecklistsOfADayAreOpenedAndSearched() {
        assertThat(checklists.current("dust", Audience.OFFICER, DAY)).hasValueSatisfying(list -> {
            assertThat(list.id()).isEqualTo("dust-officer-1");
            assertThat(list.items()).hasSizeGreaterThanOrEqualTo(20);
        });
        assertThat(checklists.search("泄爆", DAY, 10)).extracting(Checklists.Found::checklist).contains("dust-expert-1");
        assertThat(checklists.search("泄爆", LocalDate.of(2026, 4, 30), 10)).isEmpty();
    }

    @Test
    void theFixedListsKeepTheirOrder() {
        assertThat(lists.inspectionItems()).hasSize(19).last().extracting(Entry::name).isEqualTo("依法应当监督检查的其他情况");
        assertThat(lists.contentCategories()).hasSize(11).last().extracting(Entry::name).isEqualTo("其他");
        assertThat(lists.sectors()).extracting(Entry::code).startsWith("non-coal-mine", "hazardous-chemicals", "metallurgy", "dust", "ammonia");
        assertThat(lists.hazardCriteria("dust")).extracting(Entry::code).contains("gmpd-011-3").doesNotContain("gmpd-004-1");
        assertThat(lists.secondLookClasses()).hasSize(5);
        assertThat(lists.methods()).hasSize(9);
        assertThat(lists.inspectionForms()).hasSize(11);
    }

    @Test
    void takingTheSameFilesInAgainChangesNothing() {
        int before = rows();
        library.takeIn(ReferenceLibrary.files());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aChangedChecklistIsANewVersionAndTheOldOneStaysReadable() {
        library.takeIn(Map.of("checklists/probe.yaml", checklist("先前的要求")));
        library.takeIn(Map.of("checklists/probe.yaml", checklist("修改后的要求")));
        assertThat(checklists.find("probe-expert-1").orElseThrow().items().get(0).requirement()).isEqualTo("先前的要求");
        assertThat(checklists.current("probe", Audience.EXPERT, DAY)).hasValueSatisfying(list -> {
            assertThat(list.version()).isEqualTo(2);
            assertThat(list.items().get(0).requirement()).isEqualTo("修改后的要求");
        });
    }

    private static byte[] checklist(String requirement) {
        return """
                sector: probe
                version: 1
                source: probe
                validFrom: 2024-01-01
                lists:
                  - audience: expert
                    name: probe
                    items:
                      - {code: p-1, category: other, inspectionItem: 19, requirement: %s, legalBases: [aqf-036], confidence: memory}
                """.formatted(requirement).getBytes(UTF_8);
    }

    private int rows() {
        return sql.sql("select (select count(*) from law.basis) + (select count(*) from law.reference_entry) + (select count(*) from law.rule_default)")
                .query(Integer.class).single();
    }
}
