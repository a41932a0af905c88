package cn.dangchang.penalty.domain.review;

import static cn.dangchang.penalty.domain.review.DossierOf.FILED;
import static cn.dangchang.penalty.domain.review.DossierOf.FIRST;
import static cn.dangchang.penalty.domain.review.DossierOf.SECOND;
import static cn.dangchang.penalty.domain.review.DossierOf.TODAY;
import static cn.dangchang.penalty.domain.review.DossierOf.act;
import static cn.dangchang.penalty.domain.review.DossierOf.draft;
import static cn.dangchang.penalty.domain.review.DossierOf.fact;
import static cn.dangchang.penalty.domain.review.DossierOf.rights;
import static cn.dangchang.penalty.domain.review.DossierOf.weight;
import static cn.dangchang.penalty.domain.review.ProcedureItem.COMPETENCE;
import static cn.dangchang.penalty.domain.review.ProcedureItem.DEFENCE;
import static cn.dangchang.penalty.domain.review.ProcedureItem.EVIDENCE;
import static cn.dangchang.penalty.domain.review.ProcedureItem.FILING_FIRST;
import static cn.dangchang.penalty.domain.review.ProcedureItem.HEARING;
import static cn.dangchang.penalty.domain.review.ProcedureItem.LIMITATION;
import static cn.dangchang.penalty.domain.review.ProcedureItem.NOTICE;
import static cn.dangchang.penalty.domain.review.ProcedureItem.OFFICERS;
import static cn.dangchang.penalty.domain.review.ProcedureItem.RANGE;
import static cn.dangchang.penalty.domain.review.ProcedureItem.RECUSAL;
import static cn.dangchang.penalty.domain.review.ProcedureItem.TERM;
import static cn.dangchang.penalty.domain.review.Verdict.GREEN;
import static cn.dangchang.penalty.domain.review.Verdict.PERSON;
import static cn.dangchang.penalty.domain.review.Verdict.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import cn.dangchang.penalty.domain.review.Dossier.Act;
import cn.dangchang.penalty.domain.review.Dossier.Aside;
import cn.dangchang.penalty.domain.review.Dossier.Officer;
import cn.dangchang.penalty.domain.review.Dossier.Proof;
import cn.dangchang.penalty.domain.review.Dossier.Term;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each item of the check: in order, wrong, and for a person to look at. */
class ProcedureCheckTests {
    private static final Officer EXPIRED = new Officer(SECOND.person(), "苏砚舟", false, true);

    @Test
    void aDossierInWhichAllIsInOrderIsGreenThroughout() {
        assertThat(ProcedureCheck.of(new DossierOf().made())).hasSize(ProcedureItem.values().length).extracting(ProcedureCheck.Result::item)
                .containsExactly(ProcedureItem.values());
        assertThat(ProcedureCheck.of(new DossierOf().made())).allSatisfy(each -> assertThat(each.verdict()).as(each.toString()).isEqualTo(GREEN));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                some(OFFICERS, RED, "officers-few", d -> d.officers.remove(1)),
                some(OFFICERS, RED, "act-officers-few", d -> d.acts.add(act(FILED.plusDays(2), FIRST))),
                some(OFFICERS, RED, "act-officers-few", d -> d.acts.add(act(FILED.plusDays(2), FIRST, FIRST))),
                some(OFFICERS, RED, "not-certified", d -> d.acts.add(act(FILED.plusDays(2), FIRST, EXPIRED))),
                some(OFFICERS, RED, "certificate-not-shown", d -> d.acts.add(new Act("勘验", FILED.plusDays(2), List.of(FIRST, SECOND), false, true, false))),
                some(OFFICERS, RED, "act-not-signed", d -> d.acts.add(new Act("勘验", FILED.plusDays(2), List.of(FIRST, SECOND), true, false, false))),
                some(OFFICERS, PERSON, "no-acts", d -> d.acts.clear()),
                some(RECUSAL, GREEN, "recusal-kept", d -> d.recusals.add(new Aside(third().person(), "何溪", FILED.plusDays(3)))),
                some(RECUSAL, RED, "still-officer", d -> d.recusals.add(new Aside(FIRST.person(), "梁禾", FILED.plusDays(3)))),
                some(RECUSAL, RED, "acted-after-recusal", d -> asideThenActs(d, 4)),
                some(RECUSAL, PERSON, "acted-before-recusal", d -> asideThenActs(d, 2)),
                some(FILING_FIRST, RED, "not-filed", d -> d.filed = null),
                some(FILING_FIRST, RED, "act-before-filing", d -> d.acts.add(act(FILED.minusDays(1)))),
                some(FILING_FIRST, GREEN, "filing-good", d -> d.acts.add(act(FILED))),
                some(FILING_FIRST, PERSON, "urgent-before-filing", d -> d.acts.add(new Act("勘验", FILED.minusDays(1), List.of(FIRST, SECOND), true, true, true))),
                some(EVIDENCE, RED, "no-fact", d -> d.facts.clear()),
                some(EVIDENCE, RED, "fact-without-proof", d -> d.facts.set(0, fact(FILED, List.of(), List.of("主体")))),
                some(EVIDENCE, RED, "fact-with-hole", d -> d.facts.set(0, fact(FILED, List.of(new Proof("照片", true)), List.of("主体")))),
                some(EVIDENCE, RED, "proof-unlawful", d -> d.facts.set(0, fact(FILED, List.of(new Proof("录音", false)), List.of()))),
                some(EVIDENCE, PERSON, "proof-not-examined", d -> d.facts.set(0, fact(FILED, List.of(new Proof("监控视频", null)), List.of()))),
                some(NOTICE, RED, "no-draft", d -> d.drafts.clear()),
                some(NOTICE, RED, "not-told", d -> d.rights.clear()),
                some(NOTICE, RED, "notice-not-served", d -> d.rights.set(0, rights(1, null, null, null, null, false, null))),
                some(NOTICE, RED, "told-something-else", d -> d.rights.set(0, rights(9, FILED, null, null, null, false, null))),
                some(NOTICE, RED, "heavier-than-told", d -> d.drafts.add(draft(2, weight(70000), true))),
                some(NOTICE, RED, "heavier-than-told", d -> d.drafts.add(draft(2, weight(60000, Set.of(kind()), Set.of(), null), true))),
                some(NOTICE, PERSON, "other-than-told", d -> d.drafts.add(draft(2, weight(50000), true))),
                some(NOTICE, GREEN, "notice-good", d -> d.drafts.add(draft(2, weight(60000), true))),
                some(DEFENCE, RED, "defence-not-begun", d -> d.rights.clear()),
                some(DEFENCE, RED, "statement-unanswered", d -> d.rights.set(0, rights(1, FILED, "已经培训", " ", null, false, null))),
                some(DEFENCE, GREEN, "defence-good", d -> d.rights.set(0, rights(1, FILED, "已经培训", "不予采纳", false, false, null))),
                some(DEFENCE, PERSON, "accepted-without-effect", d -> d.rights.set(0, rights(1, FILED, "已经培训", "采纳", true, false, null))),
                some(DEFENCE, RED, "defence-runs", d -> d.rights.set(0, rights(1, TODAY.minusDays(5), null, null, null, false, null))),
                some(DEFENCE, GREEN, "defence-good", d -> d.rights.set(0, rights(1, TODAY.minusDays(6), null, null, null, false, null))),
                some(DEFENCE, GREEN, "defence-good", d -> d.rights.set(0, rights(1, TODAY, null, null, null, true, null))),
                some(HEARING, RED, "hearing-not-offered", d -> d.rights.clear()),
                some(HEARING, RED, "hearing-term-runs", d -> d.rights.set(0, rights(1, TODAY.minusDays(7), null, null, null, false, null))),
                some(HEARING, GREEN, "hearing-good", d -> d.rights.set(0, rights(1, TODAY.minusDays(8), null, null, null, false, null))),
                some(HEARING, RED, "hearing-not-held", d -> d.rights.set(0, rights(1, FILED, null, null, null, false, new HearingHeld(FILED, null, null, false, null, null)))),
                some(HEARING, RED, "hearing-without-report", d -> d.rights.set(0, rights(1, FILED, null, null, null, false, new HearingHeld(FILED, FILED, TODAY, true, null, null)))),
                some(HEARING, GREEN, "hearing-good", d -> d.rights.set(0, rights(1, FILED, null, null, null, false, new HearingHeld(FILED, FILED, TODAY, true, new UUID(0, 2), "")))),
                some(HEARING, RED, "hearing-not-held", d -> held(d, FILED, TODAY.plusDays(1))),
                some(HEARING, GREEN, "hearing-good", d -> held(d, d.noticeUntil, TODAY)),
                some(HEARING, RED, "hearing-notice-late", d -> held(d, d.noticeUntil.plusDays(1), TODAY)),
                some(HEARING, RED, "hearing-notice-late", d -> away(d, d.noticeUntil.plusDays(1))),
                some(HEARING, GREEN, "hearing-good", d -> away(d, d.noticeUntil)),
                some(HEARING, RED, "hearing-notice-not-served", d -> held(d, null, TODAY)),
                some(HEARING, GREEN, "no-hearing-due", d -> d.drafts.set(0, draft(1, weight(60000), false))),
                some(COMPETENCE, RED, "outside-district", d -> d.inDistrict = false),
                some(COMPETENCE, PERSON, "district-unknown", d -> d.inDistrict = null),
                some(COMPETENCE, RED, "unit-may-not", d -> d.officers.set(0, new Officer(FIRST.person(), "梁禾", true, false))),
                some(LIMITATION, GREEN, "limitation-good", d -> ended(d, d.found.minusYears(2))),
                some(LIMITATION, PERSON, "limitation-only-for-harm", d -> ended(d, d.found.minusYears(2).minusDays(1))),
                some(LIMITATION, PERSON, "limitation-only-for-harm", d -> ended(d, d.found.minusYears(5))),
                some(LIMITATION, RED, "limitation-run", d -> ended(d, d.found.minusYears(5).minusDays(1))),
                some(LIMITATION, PERSON, "end-unknown", d -> ended(d, null)),
                some(RANGE, RED, "outside-range", d -> proposed(d, 49999)),
                some(RANGE, RED, "outside-range", d -> proposed(d, 200001)),
                some(RANGE, GREEN, "range-good", d -> proposed(d, 50000)),
                some(RANGE, RED, "above-step", d -> proposed(d, 100000)),
                some(RANGE, PERSON, "circumstances-carry", d -> d.drafts.set(0, draft(1, weight(150000, Set.of(), Set.of("repeated"), null), true))),
                some(RANGE, RED, "above-step", d -> circumstance(d, 150000, "removed-harm", null)),
                some(RANGE, PERSON, "circumstances-carry", d -> below(d, "removed-harm", "leader-1")),
                some(RANGE, RED, "below-step", d -> below(d, "repeated", "leader-1")),
                some(RANGE, RED, "below-step-not-approved", d -> below(d, "removed-harm", null)),
                some(RANGE, RED, "kind-not-provided", d -> d.drafts.set(0, draft(1, weight(60000, Set.of(kind()), Set.of(), null), true))),
                some(RANGE, PERSON, "range-not-in-yuan", d -> d.measure = Measure.INCOME_PERCENT),
                some(RANGE, PERSON, "step-not-verified", d -> d.verified = false),
                some(TERM, RED, "no-term", d -> d.term = new Term(null, false)),
                some(TERM, RED, "term-over", d -> d.term = new Term(TODAY.minusDays(1), false)),
                some(TERM, GREEN, "term-good", d -> d.term = new Term(TODAY, false)),
                some(TERM, PERSON, "term-stopped", d -> d.term = new Term(null, true)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void eachItemIsJudgedByWhatStandsInTheDossier(ProcedureItem item, Verdict verdict, String reason, Consumer<DossierOf> made) throws Exception {
        var dossier = new DossierOf();
        made.accept(dossier);
        var result = ProcedureCheck.of(dossier.made()).stream().filter(each -> each.item() == item).findFirst().orElseThrow();
        assertThat(result.verdict()).as(result.toString()).isEqualTo(verdict);
        assertThat(result.reasons()).extracting(ProcedureCheck.Reason::key).contains(reason);
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/penalty-review.properties")) {
            words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(words).containsKey("penalty.review.why." + reason);
    }

    private static Arguments some(ProcedureItem item, Verdict verdict, String reason, Consumer<DossierOf> made) {
        return arguments(item, verdict, reason, made);
    }

    private static void asideThenActs(DossierOf dossier, int day) {
        dossier.recusals.add(new Aside(third().person(), "何溪", FILED.plusDays(3)));
        dossier.acts.add(act(FILED.plusDays(day), FIRST, third()));
    }

    private static Officer third() {
        return new Officer(new cn.dangchang.shared.PersonId("inspector-3"), "何溪", true, true);
    }

    private static void held(DossierOf dossier, java.time.LocalDate noticed, java.time.LocalDate on) {
        dossier.rights.set(0, rights(1, FILED, null, null, null, false, new HearingHeld(FILED, noticed, on, true, new UUID(0, 2), "")));
    }

    /** The party stayed away, which gives the hearing up, if it was called in time. */
    private static void away(DossierOf dossier, java.time.LocalDate noticed) {
        dossier.rights.set(0, rights(1, FILED, null, null, null, false, new HearingHeld(FILED, noticed, TODAY, false, null, null)));
    }

    /** The step begins at 70,000, the range at 50,000. */
    private static void below(DossierOf dossier, String circumstance, String approvedBy) {
        dossier.stepFrom = 70000;
        circumstance(dossier, 60000, circumstance, approvedBy);
    }

    private static void circumstance(DossierOf dossier, long fine, String circumstance, String approvedBy) {
        dossier.drafts.set(0, draft(1, weight(fine, Set.of(), Set.of(circumstance), approvedBy), true));
    }

    private static void ended(DossierOf dossier, java.time.LocalDate on) {
        dossier.facts.set(0, fact(on, List.of(new Proof("询问笔录", true)), List.of()));
    }

    private static void proposed(DossierOf dossier, long fine) {
        dossier.drafts.set(0, draft(1, weight(fine), true));
    }

    private static PenaltyKind kind() {
        return PenaltyKind.values()[PenaltyKind.values().length - 1];
    }
}
