package cn.dangchang.inspection.domain;

import static cn.dangchang.inspection.domain.Refusals.assertRefused;
import static cn.dangchang.inspection.domain.VisitFixture.ESCORT;
import static cn.dangchang.inspection.domain.VisitFixture.EXPERT;
import static cn.dangchang.inspection.domain.VisitFixture.FIRST;
import static cn.dangchang.inspection.domain.VisitFixture.NOON;
import static cn.dangchang.inspection.domain.VisitFixture.OFFICER_1;
import static cn.dangchang.inspection.domain.VisitFixture.OFFICER_2;
import static cn.dangchang.inspection.domain.VisitFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureRuleTests {
    private final Visit visit = VisitFixture.entered(OFFICER_1, OFFICER_2, new Assignment(EXPERT, MemberRole.EXPERT), new Assignment(ESCORT, MemberRole.ESCORT));

    @Test
    void aChecklistIsSignedByItsMemberAlone() {
        assertRefused(InspectionGround.SIGNING_FOR_ANOTHER, () -> SignatureRule.requireMaySign(visit, SignedThing.CHECKLIST, "officer-2", FIRST));
        SignatureRule.requireMaySign(visit, SignedThing.CHECKLIST, "expert-1", EXPERT);
    }

    @Test
    void anExpertSignsNoOrderAndNoSheetOfDispositions() {
        assertRefused(InspectionGround.NOT_A_MEMBER, () -> SignatureRule.requireMaySign(visit, SignedThing.RECTIFICATION_ORDER, "", EXPERT));
        assertRefused(InspectionGround.NOT_A_MEMBER, () -> SignatureRule.requireMaySign(visit, SignedThing.DISPOSITIONS, "", EXPERT));
    }

    @Test
    void anOrderNeedsTwoOfficersAndTheParty() {
        assertRefused(InspectionGround.OFFICERS_SIGNATURES_MISSING, rule(SignedThing.RECTIFICATION_ORDER, by(FIRST))::requireComplete);
        assertRefused(InspectionGround.PARTY_SIGNATURE_MISSING, rule(SignedThing.RECTIFICATION_ORDER, by(FIRST), by(SECOND))::requireComplete);
        rule(SignedThing.RECTIFICATION_ORDER, by(FIRST), by(SECOND), party(Method.FINGER)).requireComplete();
    }

    @Test
    void anExpertIsNotTheSecondOfficer() {
        assertRefused(InspectionGround.OFFICERS_SIGNATURES_MISSING, rule(SignedThing.FEEDBACK, by(FIRST), by(EXPERT), party(Method.FINGER))::requireComplete);
    }

    @Test
    void aRecordedRefusalStandsForThePartysSignature() {
        var rule = rule(SignedThing.FEEDBACK, by(FIRST), by(SECOND), party(Method.REFUSED));
        rule.requireComplete();
        assertThat(rule.refused()).isTrue();
    }

    @Test
    void nothingIsIssuedBeforeTheEscortHasSignedToo() {
        assertRefused(InspectionGround.CO_SIGNATURE_MISSING, rule(SignedThing.DISPOSITIONS, by(FIRST), by(SECOND))::requireCoSigned);
        rule(SignedThing.DISPOSITIONS, by(FIRST), by(SECOND), by(ESCORT)).requireCoSigned();
    }

    @Test
    void aHandoverToTheTerritoryNeedsBothSides() {
        assertRefused(InspectionGround.TERRITORY_SIGNATURE_MISSING, rule(SignedThing.TERRITORY_HANDOVER, by(FIRST))::requireComplete);
        rule(SignedThing.TERRITORY_HANDOVER, by(FIRST), by(ESCORT)).requireComplete();
    }

    @Test
    void whoIsAwaitedIsNamed() {
        assertThat(rule(SignedThing.DISPOSITIONS, by(FIRST)).awaited()).containsExactly(SECOND);
        assertThat(rule(SignedThing.CHECKLIST, "expert-1").awaited()).containsExactly(EXPERT);
        assertThat(rule(SignedThing.FEEDBACK, by(FIRST), by(SECOND)).partyAwaited()).isTrue();
    }

    private SignatureRule rule(SignedThing thing, Signature... signatures) {
        return new SignatureRule(visit, thing, "", List.of(signatures));
    }

    private SignatureRule rule(SignedThing thing, String key) {
        return new SignatureRule(visit, thing, key, List.of());
    }

    private static Signature by(PersonId person) {
        return new Signature(UUID.randomUUID(), new Subject(VisitFixture.NUMBER, "x", "", "h"), "officer", person, person.value(), Method.ACCOUNT, null, NOON, null, null);
    }

    private static Signature party(Method method) {
        return new Signature(UUID.randomUUID(), new Subject(VisitFixture.NUMBER, "x", "", "h"), "party", null, "陈某", method, null, NOON, "不认可", "李某");
    }
}
