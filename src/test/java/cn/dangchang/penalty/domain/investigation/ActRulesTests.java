package cn.dangchang.penalty.domain.investigation;

import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.domain.investigation.ActContent.Appraisal;
import cn.dangchang.penalty.domain.investigation.ActContent.Asked;
import cn.dangchang.penalty.domain.investigation.ActContent.Examination;
import cn.dangchang.penalty.domain.investigation.ActContent.Inquiry;
import cn.dangchang.penalty.domain.investigation.ActContent.Line;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an act has to be while it is written, and what its record has to say before anybody signs. */
class ActRulesTests {
    private static final LocalDate FILED = LocalDate.of(2026, 7, 1);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 2, 10, 0);

    @Test
    void anActLiesBetweenTheFilingAndNow() {
        assertThatCode(() -> begun(NOW.minusHours(1), NOW, true)).doesNotThrowAnyException();
        assertThatCode(() -> begun(NOW.minusHours(1), null, true)).doesNotThrowAnyException();
        refusedFor(InvestigationGround.ACT_BEFORE_FILING, () -> begun(FILED.minusDays(1).atTime(23, 59), NOW, true));
        refusedFor(InvestigationGround.ACT_TIMES_WRONG, () -> begun(NOW.plusMinutes(1), null, true));
        refusedFor(InvestigationGround.ACT_TIMES_WRONG, () -> begun(NOW.minusMinutes(5), NOW.plusMinutes(1), true));
        refusedFor(InvestigationGround.ACT_TIMES_WRONG, () -> begun(NOW.minusMinutes(5), NOW.minusMinutes(5), true));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> begun(null, NOW, true));
    }

    @Test
    void nobodyIsAskedWithoutCertificatesButAnInstitutionIs() {
        refusedFor(InvestigationGround.CERTIFICATES_NOT_SHOWN, () -> begun(NOW.minusHours(1), NOW, false));
        assertThatCode(() -> ActRules.requireBegun(draft(ActKind.APPRAISAL, NOW.minusHours(1), NOW, false), FILED, NOW)).doesNotThrowAnyException();
    }

    @Test
    void anInquiryHasRightsReadAndAnAnswerToEveryQuestion() {
        var asked = new Asked("男", "41", "110101198501011234", null, null, null, null);
        ready(ActKind.INQUIRY, ActContent.of(new Inquiry(asked, true, "苏砚舟", null, List.of(new Line("问", "答")))));
        refusedFor(InvestigationGround.RIGHTS_NOT_READ, () -> ready(ActKind.INQUIRY, ActContent.of(new Inquiry(asked, false, "苏砚舟", null, List.of(new Line("问", "答"))))));
        refusedFor(InvestigationGround.NO_QUESTION_ANSWERED, () -> ready(ActKind.INQUIRY, ActContent.of(new Inquiry(asked, true, "苏砚舟", null, List.of()))));
        refusedFor(InvestigationGround.NO_QUESTION_ANSWERED, () -> ready(ActKind.INQUIRY,
                ActContent.of(new Inquiry(asked, true, "苏砚舟", null, List.of(new Line("问", "答"), new Line("问", " "))))));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> ready(ActKind.INQUIRY,
                ActContent.of(new Inquiry(new Asked(null, null, null, null, null, null, null), true, "苏砚舟", null, List.of(new Line("问", "答"))))));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> ActRules.requireReadyToSign(ActKind.INQUIRY, null, ActContent.NOTHING));
    }

    @Test
    void anExaminationNamesTheWeatherAndWhatWasFound() {
        ready(ActKind.EXAMINATION, ActContent.of(new Examination("晴", null, "苏砚舟", "停用", null)));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> ready(ActKind.EXAMINATION, ActContent.of(new Examination(null, null, "苏砚舟", "停用", null))));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> ready(ActKind.EXAMINATION, ActContent.of(new Examination("晴", null, "苏砚舟", " ", null))));
    }

    @Test
    void whatIsSampledOrHandedToAnExpertIsListed() {
        var thing = new Thing("铝粉", null, null, null, "袋", null, "3", null);
        ready(ActKind.SAMPLING, ActContent.sampled(List.of(thing)));
        refusedFor(InvestigationGround.NO_THING_LISTED, () -> ready(ActKind.SAMPLING, ActContent.sampled(List.of())));
        refusedFor(InvestigationGround.NO_THING_LISTED, () -> ready(ActKind.SAMPLING,
                ActContent.sampled(List.of(thing, new Thing("铝粉", null, null, null, null, null, null, null)))));
        ready(ActKind.APPRAISAL, ActContent.of(new Appraisal("爆炸性参数", FILED, "梁禾"), List.of(thing)));
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> ready(ActKind.APPRAISAL, ActContent.of(new Appraisal("爆炸性参数", null, "梁禾"), List.of(thing))));
    }

    private static void begun(LocalDateTime from, LocalDateTime to, boolean shown) {
        ActRules.requireBegun(draft(ActKind.INQUIRY, from, to, shown), FILED, NOW);
    }

    private static ActDraft draft(ActKind kind, LocalDateTime from, LocalDateTime to, boolean shown) {
        return new ActDraft(kind, List.of(new PersonId("inspector-1"), new PersonId("inspector-2")), from, to, shown, "询问室", "宋一", ActContent.NOTHING);
    }

    private static void ready(ActKind kind, ActContent content) {
        ActRules.requireReadyToSign(kind, NOW, content);
    }
}
