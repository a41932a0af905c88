package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads signatures against the content as it stands. */
@Component
class Inkwell {
    private final Signatures signatures;
    private final SignedContents contents;

    Inkwell(Signatures signatures, SignedContents contents) {
        this.signatures = signatures;
        this.contents = contents;
    }

    SignatureRule rule(Visit visit, SignedThing thing, String key) {
        return new SignatureRule(visit, thing, key, signatures.of(contents.subject(visit, thing, key)));
    }

    SignatureRule rule(Visit visit, SignedThing thing) {
        return rule(visit, thing, "");
    }

    List<Signature> outdated(Visit visit, SignedThing thing, String key) {
        var now = contents.subject(visit, thing, key);
        return signatures.of(visit.number()).stream().filter(each -> each.subject().kind().equals(now.kind()) && each.subject().key().equals(now.key())
                && !each.subject().contentHash().equals(now.contentHash())).toList();
    }

    Signature sign(Visit visit, SignedThing thing, String key, PersonId signer, String pin, java.util.UUID image) {
        SignatureRule.requireMaySign(visit, thing, key, signer);
        return signatures.sign(contents.subject(visit, thing, key), SignatureRule.roleOf(visit, signer), signer, pin, image);
    }

    Signature signByParty(Visit visit, SignedThing thing, String name, Signatures.Method method, java.util.UUID image) {
        return signatures.signByParty(contents.subject(visit, thing, ""), "party", name, method, image);
    }

    Signature refusedByParty(Visit visit, SignedThing thing, String name, String reason, String witness, java.util.UUID video) {
        return signatures.refusedByParty(contents.subject(visit, thing, ""), "party", name, reason, witness, video);
    }
}
