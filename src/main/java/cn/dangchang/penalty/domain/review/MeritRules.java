package cn.dangchang.penalty.domain.review;

import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Look;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Result;
import java.math.BigDecimal;

/** Whether the agency may, whether it still may, and whether the amounts are those of the law. */
final class MeritRules {
    private static final int YEARS = 2;
    private static final int YEARS_AFTER_GRAVE_HARM = 5;
    private final Dossier dossier;

    MeritRules(Dossier dossier) {
        this.dossier = dossier;
    }

    Result competence() {
        var look = new Look(ProcedureItem.COMPETENCE).wrongIf(Boolean.FALSE.equals(dossier.inDistrict()), "outside-district")
                .openIf(dossier.inDistrict() == null, "district-unknown");
        dossier.officers().stream().filter(each -> !each.mayEnforce()).forEach(each -> look.wrongIf(true, "unit-may-not", each.name()));
        return look.orGood("competence-good");
    }

    /** Two years from the end of the act, five where life, health or finance were harmed. */
    Result limitation() {
        var look = new Look(ProcedureItem.LIMITATION).wrongIf(dossier.facts().isEmpty(), "no-fact").openIf(dossier.foundOn() == null, "found-unknown");
        for (var fact : dossier.facts()) {
            look.openIf(fact.endedOn() == null, "end-unknown", fact.seq());
            if (fact.endedOn() != null && dossier.foundOn() != null) {
                boolean five = dossier.foundOn().isAfter(fact.endedOn().plusYears(YEARS_AFTER_GRAVE_HARM));
                look.wrongIf(five, "limitation-run", fact.seq(), fact.endedOn(), dossier.foundOn());
                look.openIf(!five && dossier.foundOn().isAfter(fact.endedOn().plusYears(YEARS)), "limitation-only-for-harm", fact.seq(), fact.endedOn(), dossier.foundOn());
            }
        }
        return look.orGood("limitation-good");
    }

    Result range() {
        var look = new Look(ProcedureItem.RANGE).wrongIf(dossier.draft().isEmpty(), "no-draft");
        dossier.measures().forEach(each -> measured(look, each));
        return look.orGood("range-good", dossier.measures().size());
    }

    private void measured(Look look, Dossier.Measure each) {
        var party = dossier.name(each.party());
        var weight = each.weight();
        if (each.violation() == null || each.range() == null) {
            look.openIf(true, "range-unknown", party, weight.act());
            return;
        }
        look.openIf(!each.violation().verified(), "violation-not-verified", party, each.violation().punishedByLabel());
        if (each.range().measure() != Measure.YUAN) {
            look.openIf(true, "range-not-in-yuan", party, each.violation().punishedByLabel());
        } else if (each.range().fines() && (each.range().must() || weight.fine().signum() > 0)) {
            look.wrongIf(!each.range().holds(weight.fine()), "outside-range", party, yuan(weight.fine()), yuan(each.range().lowest()), yuan(each.range().highest()));
            each.range().steps().stream().filter(step -> step.id().equals(weight.step())).findFirst().ifPresent(step -> stepped(look, party, each, step));
        } else {
            look.wrongIf(!each.range().fines() && weight.fine().signum() > 0, "no-fine-provided", party, each.violation().punishedByLabel());
        }
        look.wrongIf(!each.range().also().containsAll(weight.others()), "kind-not-provided", party, weight.othersText() == null ? "" : weight.othersText());
        look.wrongIf(weight.reason() == null || weight.reason().isBlank(), "no-reason", party, weight.act());
    }

    private void stepped(Look look, String party, Dossier.Measure each, Step step) {
        var weight = each.weight();
        boolean last = each.range().highest().compareTo(step.highest()) == 0;
        boolean below = weight.fine().compareTo(step.lowest()) < 0;
        boolean above = weight.fine().compareTo(step.highest()) > 0 || !last && weight.fine().compareTo(step.highest()) == 0;
        look.wrongIf(below && !each.lighter(), "below-step", party, yuan(weight.fine()), step.name());
        look.wrongIf(below && weight.approvedBy() == null, "below-step-not-approved", party, yuan(weight.fine()), step.name());
        look.wrongIf(above && !each.heavier(), "above-step", party, yuan(weight.fine()), step.name());
        look.openIf(below && each.lighter() || above && each.heavier(), "circumstances-carry", party, yuan(weight.fine()), step.name());
        look.openIf(!step.verified(), "step-not-verified", party, step.name());
    }

    Result term() {
        var due = dossier.term() == null ? null : dossier.term().due();
        boolean stopped = dossier.term() != null && dossier.term().stopped();
        return new Look(ProcedureItem.TERM).wrongIf(due == null && !stopped, "no-term").openIf(stopped, "term-stopped")
                .wrongIf(due != null && dossier.today().isAfter(due), "term-over", due == null ? "" : due).orGood("term-good", due == null ? "" : due);
    }

    private static String yuan(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
