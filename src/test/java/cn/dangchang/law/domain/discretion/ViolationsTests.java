package cn.dangchang.law.domain.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.law.DiscretionGround;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.Statutes;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.law.Weighing;
import cn.dangchang.law.Weighing.Milder;
import cn.dangchang.law.Weighing.Proposal;
import cn.dangchang.law.Weighing.Provision;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DangchangTest
@Transactional
class ViolationsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired Violations violations;
    @Autowired Weighing weighing;
    @Autowired Statutes statutes;
    @Autowired ReferenceLists lists;
    @Autowired ViolationShelf shelf;

    @ParameterizedTest
    @CsvSource({"aqf-094, person-overdue, 50000, 100000", "aqf-096, person, 10000, 30000", "aqf-097-7, unit-overdue, 100000, 200000",
        "aqf-098-4, person-overdue, 50000, 100000", "aqf-098-1, unit-overdue, 500000, 1000000", "aqf-099-8, unit, 0, 50000", "aqf-099-1, unit-overdue, 50000, 200000",
        "aqf-099-1, person-overdue, 10000, 20000", "aqf-101-5, person-overdue, 20000, 50000", "aqf-102, person-refused, 50000, 100000",
        "aqf-103-1, unit, 100000, 200000", "aqf-103-3, person, 0, 20000", "aqf-103-4, person, 50000, 100000", "aqf-104, person, 0, 10000",
        "aqf-105-2, unit, 0, 50000", "aqf-106, person, 20000, 100000", "aqf-108, unit-refused, 20000, 200000", "aqf-109, unit-overdue, 100000, 200000",
        "aqf-114-3, unit, 2000000, 10000000"})
    void theRangesAreThoseOfTheLaw(String violation, String range, int lowest, int highest) {
        assertThat(violations.range(violation, range, DAY)).satisfies(each -> {
            assertThat(each.measure()).isEqualTo(Measure.YUAN);
            assertThat(each.lowest()).isEqualByComparingTo(BigDecimal.valueOf(lowest));
            assertThat(each.highest()).isEqualByComparingTo(BigDecimal.valueOf(highest));
            assertThat(each.standard()).isEqualTo("依据待核");
        });
    }

    @ParameterizedTest
    @CsvSource({"aqf-095-1, person, INCOME_PERCENT, 40, 40", "aqf-095-4, person, INCOME_PERCENT, 100, 100", "aqf-096, person-accident, INCOME_PERCENT, 20, 50",
        "aqf-110-2, person, INCOME_PERCENT, 60, 100", "aqf-103-1, unit-gain, ILLEGAL_GAIN_MULTIPLE, 2, 5", "aqf-114-1, unit-grave, FINE_MULTIPLE, 2, 5"})
    void incomeGainAndFineAreMeasuredInParts(String violation, String range, Measure measure, int lowest, int highest) {
        assertThat(violations.range(violation, range, DAY)).satisfies(each -> {
            assertThat(each.measure()).isEqualTo(measure);
            assertThat(each.lowest()).isEqualByComparingTo(BigDecimal.valueOf(lowest));
            assertThat(each.highest()).isEqualByComparingTo(BigDecimal.valueOf(highest));
            assertThat(each.steps()).hasSize(lowest == highest ? 0 : 4);
        });
    }

    @Test
    void everyItemOfEveryArticleIsAViolationOfItsOwn() {
        var all = violations.search("", DAY, 300);
        assertThat(all).filteredOn(each -> each.id().startsWith("aqf-097")).hasSize(7);
        assertThat(all).filteredOn(each -> each.id().startsWith("aqf-099")).hasSize(8);
        assertThat(all).filteredOn(each -> each.verified() && !each.id().startsWith("sample")).hasSize(53).allSatisfy(each -> {
            assertThat(each.punishedByLabel()).startsWith("《中华人民共和国安全生产法》第");
            assertThat(statutes.findAll(each.breaks())).hasSameSizeAs(each.breaks());
        });
        assertThat(all).first().extracting(Violation::id).isEqualTo("aqf-094");
    }

    @Test
    void theStopAndTheLicenceStandBesideTheFine() {
        assertThat(violations.range("aqf-097-1", "unit-overdue", DAY).also()).containsExactly(PenaltyKind.SUSPENSION);
        assertThat(violations.range("aqf-099-1", "unit-serious", DAY)).satisfies(each -> {
            assertThat(each.fines()).isFalse();
            assertThat(each.also()).containsExactly(PenaltyKind.SUSPENSION);
        });
        assertThat(violations.range("aqf-103-4", "unit", DAY).also())
                .containsExactlyInAnyOrder(PenaltyKind.SUSPENSION, PenaltyKind.LICENCE_REVOKED, PenaltyKind.CONFISCATION);
    }

    @Test
    void everyFigureStandsInItsArticle() {
        var numbers = new HanziYuan();
        assertThat(violations.search("", DAY, 300)).filteredOn(Violation::verified).allSatisfy(each -> {
            String text = statutes.find(each.punishedBy()).orElseThrow().text();
            each.ranges().stream().filter(range -> range.fines() && range.measure() == Measure.YUAN).forEach(range -> {
                assertThat(text).as(each.id()).contains(numbers.of(range.highest()));
                assertThat(range.lowest().signum() == 0 || text.contains(numbers.of(range.lowest()) + "以上")).as(each.id()).isTrue();
            });
        });
    }

    @Test
    void whatWasNotReadHasNoRangeAndNoArticle() {
        assertThat(violations.search("", DAY, 300)).filteredOn(each -> each.id().startsWith("whf")).hasSize(17).allSatisfy(each -> {
            assertThat(each.verified()).isFalse();
            assertThat(each.ranges()).isEmpty();
            assertThat(each.punishedByLabel()).isEqualTo("《中华人民共和国危险化学品安全法》");
        });
        assertThat(violations.find("whf-037", LocalDate.of(2026, 4, 30))).isEmpty();
    }

    @Test
    void aViolationIsFoundByTwoHanziOfTheActOrByItsArticle() {
        assertThat(violations.search("培训", DAY, 10)).extracting(Violation::id).contains("aqf-097-3", "aqf-097-4");
        assertThat(violations.search("第九十九条", DAY, 20)).extracting(Violation::id).containsExactly("aqf-099-1", "aqf-099-2", "aqf-099-3", "aqf-099-4",
                "aqf-099-5", "aqf-099-6", "aqf-099-7", "aqf-099-8");
        assertThat(violations.search("不存在的行为", DAY, 10)).isEmpty();
    }

    @Test
    void anUnknownViolationOrRangeIsRefused() {
        refused(LawGround.NO_SUCH_VIOLATION, () -> violations.range("aqf-999", "unit", DAY));
        refused(LawGround.NO_SUCH_RANGE, () -> violations.range("aqf-099-1", "cat", DAY));
        refused(LawGround.NO_SUCH_VIOLATION, () -> violations.range("aqf-099-1", "unit", LocalDate.of(2021, 8, 31)));
    }

    @Test
    void theCircumstancesOfTheLawAreData() {
        assertThat(lists.mitigating()).hasSize(5).allMatch(each -> each.verified() && each.detail().contains("第三十二条"));
        assertThat(lists.sparing()).hasSize(3).allMatch(each -> each.verified() && each.detail().contains("第三十三条"));
        assertThat(lists.aggravating()).isNotEmpty().allMatch(each -> !each.verified() && each.detail().equals("依据待核"));
    }

    @Test
    void aProposalIsWeighedByTheRangeOfTheDay() {
        var weighed = weighing.weigh(proposal(provision("aqf-099-1"), List.of(), DAY, DAY, DAY, 20_000));
        assertThat(weighing.together(List.of(weighed), Set.of())).isEqualByComparingTo("20000");
        refused(DiscretionGround.AMOUNT_OUTSIDE_RANGE, () -> weighing.weigh(proposal(provision("aqf-099-1"), List.of(), DAY, DAY, DAY, 50_001)));
        refused(DiscretionGround.WHOLE_IS_MISSING, () -> weighing.weigh(proposal(new Provision("aqf-095-1", "person", null), List.of(), DAY, DAY, DAY, 1)));
        assertThat(weighing.weigh(proposal(new Provision("aqf-095-1", "person", BigDecimal.valueOf(100_000)), List.of(), DAY, DAY, DAY, 40_000)).amount())
                .isEqualByComparingTo("40000");
    }

    @Test
    void oneActThatBreaksSeveralProvisionsIsFinedByTheHeavier() {
        var lighter = provision("aqf-099-1");
        var heavier = provision("aqf-101-1");
        assertThat(weighing.heavier(List.of(lighter, heavier), DAY)).isEqualTo(heavier);
        refused(DiscretionGround.LIGHTER_PROVISION_CHOSEN, () -> weighing.weigh(proposal(lighter, List.of(heavier), DAY, DAY, DAY, 20_000)));
        assertThat(weighing.weigh(proposal(heavier, List.of(lighter), DAY, DAY, DAY, 30_000)).provision()).isEqualTo(heavier);
    }

    @Test
    void theMilderLawOfTwoDaysIsPointedOutAndRequired() throws IOException {
        var acted = LocalDate.of(2026, 3, 1);
        amend("sample-1", "50000", "2026-04-30", "20000");
        var provision = provision("sample-1");
        assertThat(weighing.compare(provision, acted, DAY)).hasValueSatisfying(each -> {
            assertThat(each.milder()).isEqualTo(Milder.NOW);
            assertThat(each.then().highest()).isEqualByComparingTo("50000");
            assertThat(each.now().highest()).isEqualByComparingTo("20000");
        });
        refused(DiscretionGround.MILDER_LAW_NOT_APPLIED, () -> weighing.weigh(proposal(provision, List.of(), acted, DAY, acted, 20_000)));
        assertThat(weighing.weigh(proposal(provision, List.of(), acted, DAY, DAY, 8_000)).range().highest()).isEqualByComparingTo("20000");
        amend("sample-2", "20000", "2026-04-30", "50000");
        assertThat(weighing.compare(provision("sample-2"), acted, DAY)).hasValueSatisfying(each -> assertThat(each.milder()).isEqualTo(Milder.THEN));
        refused(DiscretionGround.MILDER_LAW_NOT_APPLIED, () -> weighing.weigh(proposal(provision("sample-2"), List.of(), acted, DAY, DAY, 20_000)));
        assertThat(weighing.compare(provision("aqf-099-1"), acted, DAY)).hasValueSatisfying(each -> assertThat(each.milder()).isEqualTo(Milder.SAME));
    }

    /** An article that reads otherwise from the day after {@code until}. */
    private void amend(String id, String before, String until, String after) throws IOException {
        var entry = "{id: %s, act: 样例行为, legalBases: [], punishedBy: aqf-099, confidence: verified, validFrom: %s%s, ranges: [{id: unit, offender: UNIT, "
                + "lowest: 0, highest: %s}]}";
        var yaml = "{source: 样例, validFrom: 2021-09-01, violations: [" + entry.formatted(id, "2021-09-01", ", validTo: " + until, before) + ","
                + entry.formatted(id, LocalDate.parse(until).plusDays(1), "", after) + "]}";
        shelf.place("violations/" + id + ".yaml", new ObjectMapper(new YAMLFactory()).readTree(yaml), 1);
    }

    private static Provision provision(String violation) {
        return new Provision(violation, "unit", null);
    }

    private static Proposal proposal(Provision provision, List<Provision> also, LocalDate acted, LocalDate decided, LocalDate lawOf, int amount) {
        return new Proposal("fact-1", provision, also, acted, decided, lawOf, "ordinary", BigDecimal.valueOf(amount), Set.of(), "没有从轻、从重情形", null);
    }

    private static void refused(Ground ground, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }

    /** Amounts as statutes write them: 五万元, 一百万元. */
    private static final class HanziYuan {
        private static final String DIGITS = "零一二三四五六七八九";

        String of(BigDecimal yuan) {
            int wan = yuan.intValueExact() / 10_000;
            var words = new StringBuilder();
            int[] units = {1000, 100, 10, 1};
            String[] names = {"千", "百", "十", ""};
            for (int at = 0; at < units.length; at++) {
                int digit = wan / units[at] % 10;
                if (digit > 0) {
                    words.append(units[at] == 10 && digit == 1 && words.isEmpty() ? "" : DIGITS.charAt(digit)).append(names[at]);
                }
            }
            return words + "万元";
        }
    }
}
