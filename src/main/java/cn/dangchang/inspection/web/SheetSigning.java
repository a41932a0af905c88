package cn.dangchang.inspection.web;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitSigning;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the signatures under one submission: one's own, a second officer's by PIN on the same device, the party's. */
@Component
class SheetSigning {
    private final VisitSigning signing;
    private final Acting acting;

    SheetSigning(VisitSigning signing, Acting acting) {
        this.signing = signing;
        this.acting = acting;
    }

    /** Signs as the acting person unless the content as it stands bears that signature already. */
    void own(MatterNumber visit, SignedThing thing, String key, UUID image) {
        var self = acting.required().person();
        if (!signed(visit, thing, key, self)) {
            signing.sign(visit, thing, key, self, null, image);
        }
    }

    void officers(MatterNumber visit, SignedThing thing, Typed typed) {
        own(visit, thing, "", typed.id("signature"));
        second(visit, thing, typed, "second", "pin");
    }

    /** @param account field with the second person's account; @param pin field with that person's own PIN. */
    void second(MatterNumber visit, SignedThing thing, Typed typed, String account, String pin) {
        var second = typed.person(account);
        if (second != null && typed.text(pin) != null && !signed(visit, thing, "", second)) {
            signing.sign(visit, thing, "", second, typed.text(pin), null);
        }
    }

    /** The party signs by finger or on paper, or refuses with a witness or a video. */
    void party(MatterNumber visit, SignedThing thing, Typed typed, String name) {
        if (!signing.state(visit, thing, "").partyAwaited()) {
            return;
        }
        InspectionGround.PARTY_SIGNATURE_MISSING.refuseAtIf(typed.text("partySigned") == null, "partySigned");
        switch (typed.text("partySigned")) {
            case "refused" -> signing.refusedByParty(visit, thing, name, typed.text("refusalReason"), typed.text("witness"), typed.id("refusalVideo"));
            case "paper" -> signing.signByParty(visit, thing, name, Method.PAPER, image(typed, "partyScan"));
            default -> signing.signByParty(visit, thing, name, Method.FINGER, image(typed, "partySignature"));
        }
    }

    private static UUID image(Typed typed, String field) {
        InspectionGround.PARTY_SIGNATURE_MISSING.refuseAtIf(typed.text(field) == null, field);
        return typed.id(field);
    }

    boolean complete(MatterNumber visit, SignedThing thing) {
        return signing.state(visit, thing, "").complete();
    }

    VisitSigning.State state(MatterNumber visit, SignedThing thing) {
        return signing.state(visit, thing, "");
    }

    boolean signed(MatterNumber visit, SignedThing thing, String key, PersonId person) {
        return signing.state(visit, thing, key).valid().stream().anyMatch(each -> person.equals(each.signer()));
    }
}
