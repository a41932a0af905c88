package cn.dangchang.law.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.RuleSettings.Change;
import cn.dangchang.law.RuleSettings.Setting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class RuleSettingsTests {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired RuleSettings settings;
    @Autowired AuditTrail trail;

    @Test
    void theProductsRuleHoldsWhereTheAgencyHasSetNone() {
        Setting setting = settings.of("review-days", new AgencyId("RULEA"), JUNE);
        assertThat(setting.value()).isEqualTo("10d");
        assertThat(setting.basis()).isEqualTo("依据待核");
        assertThat(setting.verified()).isFalse();
        assertThat(setting.own()).isFalse();
    }

    @Test
    void anAgencySetsARuleForItselfFromADayOn() {
        AgencyId agency = new AgencyId("RULEB");
        settings.change(agency, new Change("review-days", "7d", "本局规定", JUNE, null));
        assertThat(settings.of("review-days", agency, JUNE.minusDays(1)).value()).isEqualTo("10d");
        assertThat(settings.of("review-days", agency, JUNE).value()).isEqualTo("7d");
        assertThat(settings.of("review-days", new AgencyId("RULEC"), JUNE).value()).isEqualTo("10d");
        assertThat(settings.all(agency, JUNE)).filteredOn(Setting::own).extracting(Setting::key).containsExactly("review-days");
        assertThat(trail.of(Chain.setting("RULEB:review-days"))).singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("before", "10d").containsEntry("after", "7d"));
    }

    @Test
    void anEarlierRuleOfTheAgencyEndsTheDayBeforeTheNext() {
        AgencyId agency = new AgencyId("RULED");
        settings.change(agency, new Change("late-approval", "12h", "本局规定", MARCH, null));
        settings.change(agency, new Change("late-approval", "8h", "本局规定", JUNE, null));
        assertThat(settings.of("late-approval", agency, JUNE.minusDays(1))).satisfies(setting -> {
            assertThat(setting.value()).isEqualTo("12h");
            assertThat(setting.validTo()).isEqualTo(JUNE.minusDays(1));
        });
        assertThat(settings.of("late-approval", agency, JUNE).value()).isEqualTo("8h");
        refused(LawGround.VALIDITY_OVERLAPS, agency, new Change("late-approval", "6h", "本局规定", MARCH, null));
    }

    @Test
    void aRuleThatDoesNotFitIsRefused() {
        AgencyId agency = new AgencyId("RULEE");
        refused(LawGround.VALUE_DOES_NOT_FIT, agency, new Change("review-days", "soon", "本局规定", JUNE, null));
        refused(LawGround.VALUE_DOES_NOT_FIT, agency, new Change("entry-officers-min", "两人", "本局规定", JUNE, null));
        refused(LawGround.BASIS_IS_MISSING, agency, new Change("review-days", "7d", " ", JUNE, null));
        refused(LawGround.VALIDITY_OVERLAPS, agency, new Change("review-days", "7d", "本局规定", JUNE, MARCH));
        refused(LawGround.NO_SUCH_SETTING, agency, new Change("no-such-rule", "7d", "本局规定", JUNE, null));
    }

    private void refused(LawGround ground, AgencyId agency, Change change) {
        assertThatThrownBy(() -> settings.change(agency, change)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
