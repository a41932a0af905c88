package cn.dangchang.inspection.web;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.operations.Drafts;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction and one effect for one submission; what is refused comes back at the field of the page that it concerns. */
@Component
class VisitSubmissions {
    /** Grounds that the domain gives without a field, and where the pages ask for what is missing. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("OFFICERS_SIGNATURES_MISSING", "pin"),
            Map.entry("PARTY_SIGNATURE_MISSING", "partySigned"), Map.entry("ESCORT_IS_MISSING", "escorts"), Map.entry("PIN_NOT_ACCEPTED", "pin"),
            Map.entry("PARTY_MUST_SIGN", "partySignature"), Map.entry("REFUSAL_NEEDS_A_WITNESS_OR_VIDEO", "witness"),
            Map.entry("PERSON_TWICE_ON_THE_VISIT", "officers"), Map.entry("FEWER_THAN_TWO_OFFICERS", "officers"),
            Map.entry("NOT_AN_OFFICER", "officers"), Map.entry("CERTIFICATE_NOT_VALID", "officers"),
            Map.entry("UNIT_WITHOUT_ENFORCEMENT_POWER", "officers"), Map.entry("FINDING_WITHOUT_BASIS", "legalBases"),
            Map.entry("CITATION_NOT_IN_FORCE", "legalBases"), Map.entry("MAJOR_HAZARD_WITHOUT_CRITERION", "criterion"),
            Map.entry("DESCRIPTION_IS_MISSING", "description"), Map.entry("CHECKLIST_NOT_COMPLETE", "checklist"),
            Map.entry("PROBLEM_WITHOUT_FINDING", "checklist"), Map.entry("HANDOVER_NOT_ACCEPTED", "handovers"),
            Map.entry("TERRITORY_SIGNATURE_MISSING", "escortPin"), Map.entry("CO_SIGNER_DISAGREES", "decision"));
    /** Grounds whose argument is the number of the finding, which is part of the field's name. */
    private static final Map<String, String> BY_FINDING = Map.of("FINDING_NOT_DISPOSED", "actions", "RECTIFIED_WITHOUT_AFTER_PHOTO", "afterPhoto",
            "RECTIFIED_WITHOUT_VERIFIER", "afterPhoto", "CASE_WITHOUT_EVIDENCE", "evidence");
    private static final Set<String> OWN_FIELD = Set.of(InspectionGround.PROBLEM_WITHOUT_FINDING.name());

    private final Idempotency idempotency;
    private final Drafts drafts;
    private final Acting acting;

    VisitSubmissions(Idempotency idempotency, Drafts drafts, Acting acting) {
        this.idempotency = idempotency;
        this.drafts = drafts;
        this.acting = acting;
    }

    /** @param draft key of the draft that is done with, or null. */
    @Transactional
    public Next once(String key, String fingerprint, String draft, Supplier<Next> work) {
        try {
            return idempotency.once(key, fingerprint, Next.class, () -> {
                var next = work.get();
                if (draft != null) {
                    drafts.discard(acting.required().person(), draft);
                }
                return next;
            });
        } catch (Refusal refusal) {
            throw placed(refusal);
        }
    }

    /** @return the same refusal with fields that end in the number of the finding. */
    static Refusal ofFinding(Refusal refusal, int seq) {
        return new Refusal(refusal.ground(), refusal.objections().stream()
                .map(each -> new Objection((each.field() == null ? "actions" : each.field()) + "-" + seq, each.key(), each.arguments(), each.text())).toList());
    }

    private static Refusal placed(Refusal refusal) {
        var name = refusal.ground().name();
        return new Refusal(refusal.ground(), refusal.objections().stream().map(each -> {
            String field = each.field();
            if (BY_FINDING.containsKey(name) && field == null && !each.arguments().isEmpty()) {
                field = BY_FINDING.get(name) + "-" + each.arguments().get(0);
            } else if (field == null || OWN_FIELD.contains(name)) {
                field = FIELDS.get(name);
            }
            return new Objection(field, each.key(), each.arguments(), each.text());
        }).toList());
    }
}
