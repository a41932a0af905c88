package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.domain.review.Dossier.Officer;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Look;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Result;

/** Who investigated, since when, and what it brought. */
final class InvestigationRules {
    private final Dossier dossier;

    InvestigationRules(Dossier dossier) {
        this.dossier = dossier;
    }

    Result officers() {
        var look = new Look(ProcedureItem.OFFICERS).wrongIf(dossier.officers().stream().map(Officer::person).distinct().count() < 2, "officers-few");
        for (var act : dossier.acts()) {
            look.wrongIf(act.officers().stream().map(Officer::person).distinct().count() < 2, "act-officers-few", act.on(), act.name());
            act.officers().stream().filter(each -> !each.certified()).forEach(each -> look.wrongIf(true, "not-certified", act.on(), act.name(), each.name()));
            look.wrongIf(!act.certificateShown(), "certificate-not-shown", act.on(), act.name());
            look.wrongIf(!act.signed(), "act-not-signed", act.on(), act.name());
        }
        return look.openIf(dossier.acts().isEmpty(), "no-acts").orGood("officers-good", dossier.acts().size());
    }

    Result recusal() {
        var look = new Look(ProcedureItem.RECUSAL);
        for (var aside : dossier.recusals()) {
            look.wrongIf(dossier.officers().stream().anyMatch(each -> each.person().equals(aside.officer())), "still-officer", aside.name());
            dossier.acts().stream().filter(act -> act.officers().stream().anyMatch(each -> each.person().equals(aside.officer()))).forEach(act -> look
                    .wrongIf(act.on().isAfter(aside.on()), "acted-after-recusal", aside.name(), act.on(), act.name())
                    .openIf(!act.on().isAfter(aside.on()), "acted-before-recusal", aside.name(), act.on(), act.name()));
        }
        return look.orGood(dossier.recusals().isEmpty() ? "no-recusal" : "recusal-kept", dossier.recusals().size());
    }

    Result filingFirst() {
        var filed = dossier.filedOn();
        var look = new Look(ProcedureItem.FILING_FIRST).wrongIf(filed == null, "not-filed");
        if (filed != null) {
            dossier.acts().stream().filter(act -> act.on().isBefore(filed)).forEach(act -> look
                    .wrongIf(!act.urgent(), "act-before-filing", act.on(), act.name()).openIf(act.urgent(), "urgent-before-filing", act.on(), act.name()));
        }
        return look.orGood("filing-good", filed == null ? "" : filed);
    }

    Result evidence() {
        var look = new Look(ProcedureItem.EVIDENCE).wrongIf(dossier.facts().isEmpty(), "no-fact");
        for (var fact : dossier.facts()) {
            look.wrongIf(fact.proofs().isEmpty(), "fact-without-proof", fact.seq());
            look.wrongIf(!fact.proofs().isEmpty() && !fact.holes().isEmpty(), "fact-with-hole", fact.seq(), String.join("、", fact.holes()));
            fact.proofs().forEach(proof -> look.wrongIf(Boolean.FALSE.equals(proof.lawful()), "proof-unlawful", fact.seq(), proof.name())
                    .openIf(proof.lawful() == null, "proof-not-examined", fact.seq(), proof.name()));
        }
        return look.orGood("evidence-good", dossier.facts().size(), dossier.facts().stream().mapToInt(each -> each.proofs().size()).sum());
    }
}
