package cn.dangchang.evidence.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Pins;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes signatures: everybody signs with their own hand, account or PIN, for the content that they saw. */
@Service
@Transactional
class SignatureBook implements Signatures {
    private final SignatureRows rows;
    private final Signers signers;
    private final FileRows files;
    private final AuditTrail trail;
    private final Clock clock;

    SignatureBook(SignatureRows rows, Signers signers, FileRows files, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.signers = signers;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Signature sign(Subject subject, String role, PersonId signer, String pin, UUID image) {
        var method = signers.require(signer, pin);
        requireOfMatter(subject.matter(), image, "image/", "application/pdf");
        return add(new Signature(UUID.randomUUID(), subject, role, signer, signers.nameOf(signer), method, image, clock.instant(), null, null));
    }

    @Override
    public Signature signByParty(Subject subject, String role, String name, Method method, UUID image) {
        EvidenceGround.PARTY_MUST_SIGN.refuseAtIf(blank(name) || image == null || method != Method.FINGER && method != Method.PAPER, "signature");
        requireOfMatter(subject.matter(), image, "image/", "application/pdf");
        return add(new Signature(UUID.randomUUID(), subject, role, null, name.strip(), method, image, clock.instant(), null, null));
    }

    @Override
    public Signature refusedByParty(Subject subject, String role, String name, String reason, String witness, UUID video) {
        EvidenceGround.REFUSAL_NEEDS_A_WITNESS_OR_VIDEO.refuseAtIf(blank(reason) || blank(witness) && video == null, "witness");
        requireOfMatter(subject.matter(), video, "video/", "audio/");
        return add(new Signature(UUID.randomUUID(), subject, role, null, blank(name) ? "-" : name.strip(), Method.REFUSED, video, clock.instant(),
                reason.strip(), blank(witness) ? null : witness.strip()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> of(Subject subject) {
        return rows.of(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> of(MatterNumber matter) {
        return rows.of(matter);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireUnchanged(Subject subject) {
        EvidenceGround.CONTENT_CHANGED_SINCE_SIGNING.refuseIf(rows.signedOnlyEarlier(subject));
    }

    private Signature add(Signature signature) {
        EvidenceGround.ALREADY_SIGNED.refuseIf(!rows.add(signature), signature.name());
        var facts = new HashMap<String, Object>();
        facts.put("signature", signature.id().toString());
        facts.put("subject", signature.subject().kind() + "/" + signature.subject().key());
        facts.put("content", signature.subject().contentHash());
        facts.put("role", signature.role());
        facts.put("method", signature.method().name());
        if (signature.signer() != null) {
            facts.put("signer", signature.signer().value());
        }
        trail.record(signature.subject().matter(), "evidence.signed", facts);
        return signature;
    }

    /** A file of another matter is no signature here: whoever signs might not even see it. */
    private void requireOfMatter(MatterNumber matter, UUID file, String... mediaTypes) {
        if (file != null) {
            var kept = files.find(file).filter(each -> each.matter().equals(matter)).orElseThrow(EvidenceGround.NO_SUCH_FILE::refusal);
            EvidenceGround.KIND_NOT_ALLOWED.refuseIf(Stream.of(mediaTypes).noneMatch(kept.mediaType()::startsWith));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether a signature is the signer's own. */
    @org.springframework.stereotype.Component
    static class Signers {
        private final Acting acting;
        private final Pins pins;
        private final People people;

        Signers(Acting acting, Pins pins, People people) {
            this.acting = acting;
            this.pins = pins;
            this.people = people;
        }

        Method require(PersonId signer, String pin) {
            boolean self = acting.current().map(Actor::person).filter(signer::equals).isPresent();
            if (self) {
                return Method.ACCOUNT;
            }
            EvidenceGround.SIGNING_FOR_ANOTHER.refuseAtIf(blank(pin), "pin");
            pins.require(signer, pin);
            return Method.PIN;
        }

        String nameOf(PersonId signer) {
            return people.find(signer).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal).name();
        }
    }
}
