package cn.dangchang.penalty.domain.review;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.domain.review.Dossier.Act;
import cn.dangchang.penalty.domain.review.Dossier.Aside;
import cn.dangchang.penalty.domain.review.Dossier.Fact;
import cn.dangchang.penalty.domain.review.Dossier.Officer;
import cn.dangchang.penalty.domain.review.Dossier.Proof;
import cn.dangchang.penalty.domain.review.Dossier.Term;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A dossier in which everything is in order, and what a test makes of it. */
final class DossierOf {
    static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    static final Officer FIRST = new Officer(new PersonId("inspector-1"), "梁禾", true, true);
    static final Officer SECOND = new Officer(new PersonId("inspector-2"), "苏砚舟", true, true);

    LocalDate found = FILED.minusDays(1);
    LocalDate filed = FILED;
    List<Officer> officers = new ArrayList<>(List.of(FIRST, SECOND));
    List<Aside> recusals = new ArrayList<>();
    List<Act> acts = new ArrayList<>(List.of(act(FILED.plusDays(1))));
    List<Fact> facts = new ArrayList<>(List.of(fact(FILED.minusDays(2), List.of(new Proof("询问笔录", true)), List.of())));
    List<CaseDraft> drafts = new ArrayList<>(List.of(draft(1, weight(60000), true)));
    List<PartyRights> rights = new ArrayList<>(List.of(rights(1, FILED.plusDays(10), null, null, null, false, null)));
    Boolean inDistrict = true;
    Term term = new Term(FILED.plusDays(90), false);
    boolean verified = true;
    Measure measure = Measure.YUAN;
    long stepFrom = 50000;
    /** Seven whole working days lie between that Friday and today. */
    LocalDate noticeUntil = TODAY.minusDays(12);

    static Act act(LocalDate on, Officer... officers) {
        return new Act("询问", on, officers.length == 0 ? List.of(FIRST, SECOND) : List.of(officers), true, true, false);
    }

    static Fact fact(LocalDate ended, List<Proof> proofs, List<String> holes) {
        return new Fact(1, "未培训", ended, proofs, holes);
    }

    static Weight weight(long fine) {
        return weight(fine, Set.of(), Set.of(), null);
    }

    static Weight weight(long fine, Set<PenaltyKind> others, Set<String> circumstances, String approvedBy) {
        return new Weight(1, "v", "r", "general", "未培训", "第二十八条", "第九十七条", BigDecimal.valueOf(fine), others, null, circumstances, "一般情节", approvedBy);
    }

    static CaseDraft draft(int version, Weight weight, boolean hearing) {
        return new CaseDraft(version, "h" + version, TODAY, List.of(new Penalty(1, List.of(weight), weight.fine(), hearing, true, true, "")));
    }

    static PartyRights rights(int version, LocalDate served, String statement, String answer, Boolean accepted, boolean waived, HearingHeld hearing) {
        return new PartyRights(1, version, new UUID(0, 1), "告1号", served, served == null ? null : served.plusDays(5), true, served == null ? null : served.plusDays(7),
                statement, null, answer, accepted, waived, hearing, null);
    }

    /** The range is 50,000 to 200,000, the step ends before 100,000. */
    Dossier made() {
        var step = new Step("general", "一般", "", BigDecimal.valueOf(stepFrom), BigDecimal.valueOf(100000), verified);
        var range = new Range("r", Offender.UNIT, null, BigDecimal.valueOf(50000), BigDecimal.valueOf(200000), true, Set.of(), List.of(step), measure, "");
        var violation = new Violation("v", "未培训", List.of(), "", "第九十七条", true, FILED.minusYears(5), null, List.of(range));
        var measures = drafts.isEmpty() ? List.<Dossier.Measure>of() : drafts.get(drafts.size() - 1).penalties().get(0).weights().stream()
                .map(each -> new Dossier.Measure(1, each, each.violation().equals("v") ? violation : null, range,
                        each.circumstances().contains("removed-harm"), each.circumstances().contains("repeated"))).toList();
        return new Dossier(TODAY, found, filed, officers, recusals, acts, facts, drafts, measures, rights, Map.of(1, "星河木业"), inDistrict, term, List.of(),
                Map.of(1, noticeUntil));
    }
}
