package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.PersonId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which signatures a sheet needs on this visit; only those for the content as it stands count. */
record SignatureRule(Visit visit, SignedThing thing, String key, List<Signature> valid) {
    private static final Set<SignedThing> BY_PARTY = EnumSet.of(SignedThing.FEEDBACK, SignedThing.RECTIFICATION_ORDER, SignedThing.SITE_MEASURES);

    /** @throws cn.dangchang.shared.Refusal SIGNING_FOR_ANOTHER, NOT_A_MEMBER */
    static void requireMaySign(Visit visit, SignedThing thing, String key, PersonId signer) {
        var member = visit.requireMember(signer);
        switch (thing) {
            case CHECKLIST -> InspectionGround.SIGNING_FOR_ANOTHER.refuseIf(!signer.value().equals(key));
            case DISPOSITIONS, TERRITORY_HANDOVER -> InspectionGround.NOT_A_MEMBER.refuseIf(
                    member.role() != MemberRole.OFFICER && member.role() != MemberRole.ESCORT);
            case EXPERT_HANDOVER -> InspectionGround.NOT_A_MEMBER.refuseIf(!member.role().inspects());
            default -> InspectionGround.NOT_A_MEMBER.refuseIf(member.role() != MemberRole.OFFICER);
        }
    }

    static String roleOf(Visit visit, PersonId signer) {
        return visit.requireMember(signer).role().name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean partySigns() {
        return BY_PARTY.contains(thing);
    }

    List<PersonId> awaited() {
        return switch (thing) {
            case CHECKLIST -> signed(new PersonId(key)) ? List.of() : List.of(new PersonId(key));
            case EXPERT_HANDOVER -> List.of();
            case TERRITORY_HANDOVER -> java.util.stream.Stream.concat(missing(MemberRole.OFFICER, 1).stream(), missing(MemberRole.ESCORT, 1).stream())
                    .toList();
            default -> missing(MemberRole.OFFICER, 2);
        };
    }

    private List<PersonId> missing(MemberRole role, int needed) {
        var members = visit.of(role);
        return members.stream().filter(this::signed).count() >= needed ? List.of() : members.stream().filter(person -> !signed(person)).toList();
    }

    private boolean signed(PersonId person) {
        return valid.stream().anyMatch(each -> person.equals(each.signer()));
    }

    boolean partyAwaited() {
        return partySigns() && byParty() == null;
    }

    Signature byParty() {
        return valid.stream().filter(each -> each.signer() == null).reduce((one, later) -> later).orElse(null);
    }

    List<Signature> byOfficers() {
        return by(MemberRole.OFFICER);
    }

    List<Signature> by(MemberRole role) {
        return valid.stream().filter(each -> each.signer() != null && visit.of(role).contains(each.signer())).toList();
    }

    boolean refused() {
        return byParty() != null && byParty().method() == Method.REFUSED;
    }

    void requireComplete() {
        InspectionGround.OFFICERS_SIGNATURES_MISSING.refuseIf(
                thing == SignedThing.TERRITORY_HANDOVER ? byOfficers().isEmpty() : byOfficers().size() < 2);
        InspectionGround.PARTY_SIGNATURE_MISSING.refuseIf(partyAwaited());
        InspectionGround.TERRITORY_SIGNATURE_MISSING.refuseIf(thing == SignedThing.TERRITORY_HANDOVER && by(MemberRole.ESCORT).isEmpty());
    }

    void requireCoSigned() {
        InspectionGround.CO_SIGNATURE_MISSING.refuseIf(visit.escorted() && by(MemberRole.ESCORT).isEmpty());
    }
}
