package cn.dangchang.evidence;

import static cn.dangchang.evidence.FilesTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class SignaturesTests {
    private static final PersonId ONE = new PersonId("inspector-1");
    private static final PersonId TWO = new PersonId("inspector-2");

    @Autowired Signatures signatures;
    @Autowired EvidenceStore store;
    @Autowired ActingAs as;

    @Test
    void anOfficerSignsAsThemselvesAndASecondByOwnPin() {
        var sheet = subject("a");
        as.run(ONE, () -> {
            assertThat(signatures.sign(sheet, "officer", ONE, null, null).method()).isEqualTo(Method.ACCOUNT);
            assertThat(signatures.sign(sheet, "officer", TWO, "222222", null).name()).isEqualTo("苏砚舟");
        });
        assertThat(signatures.of(sheet)).hasSize(2);
    }

    @Test
    void signingForAnotherIsRefused() {
        as.run(ONE, () -> refused(EvidenceGround.SIGNING_FOR_ANOTHER, () -> signatures.sign(subject("b"), "officer", TWO, null, null)));
        as.run(ONE, () -> refused(OrganisationGround.PIN_NOT_ACCEPTED, () -> signatures.sign(subject("b"), "officer", TWO, "111111", null)));
    }

    @Test
    void theSameContentIsSignedOnce() {
        as.run(ONE, () -> {
            signatures.sign(subject("c"), "officer", ONE, null, null);
            refused(EvidenceGround.ALREADY_SIGNED, () -> signatures.sign(subject("c"), "officer", ONE, null, null));
        });
    }

    @Test
    void aSignatureHoldsForExactlyTheContentThatWasSeen() {
        var before = new Subject(OpenMatters.HERE, "feedback", "d", "1".repeat(64));
        var after = new Subject(OpenMatters.HERE, "feedback", "d", "2".repeat(64));
        as.run(ONE, () -> {
            signatures.sign(before, "officer", ONE, null, null);
            assertThat(signatures.of(after)).isEmpty();
            refused(EvidenceGround.CONTENT_CHANGED_SINCE_SIGNING, () -> signatures.requireUnchanged(after));
            signatures.sign(after, "officer", ONE, null, null);
            signatures.requireUnchanged(after);
        });
    }

    @Test
    void thePartySignsByHandAndNotByAnAccount() {
        as.run(ONE, () -> {
            refused(EvidenceGround.PARTY_MUST_SIGN, () -> signatures.signByParty(subject("e"), "party", "庄建业", Method.FINGER, null));
            refused(EvidenceGround.PARTY_MUST_SIGN, () -> signatures.signByParty(subject("e"), "party", "庄建业", Method.ACCOUNT, picture()));
            assertThat(signatures.signByParty(subject("e"), "party", "庄建业", Method.FINGER, picture()).signer()).isNull();
            refused(EvidenceGround.ALREADY_SIGNED, () -> signatures.signByParty(subject("e"), "party", "庄建业", Method.PAPER, picture()));
        });
    }

    @Test
    void aRefusalToSignNeedsAWitnessOrAVideo() {
        as.run(ONE, () -> {
            refused(EvidenceGround.REFUSAL_NEEDS_A_WITNESS_OR_VIDEO,
                    () -> signatures.refusedByParty(subject("f"), "party", "庄建业", "对认定有异议", " ", null));
            assertThat(signatures.refusedByParty(subject("f"), "party", "庄建业", "对认定有异议", "田麦冬", null).method()).isEqualTo(Method.REFUSED);
        });
    }

    @Test
    void aPictureOfAnotherMatterIsNoSignature() {
        as.run(ONE, () -> {
            var nextDoor = keep(OpenMatters.NEXT_DOOR, Pictures.signature(2));
            refused(EvidenceGround.NO_SUCH_FILE, () -> signatures.sign(subject("g"), "officer", ONE, null, nextDoor));
            refused(EvidenceGround.NO_SUCH_FILE, () -> signatures.signByParty(subject("g"), "party", "庄建业", Method.FINGER, nextDoor));
            refused(EvidenceGround.NO_SUCH_FILE, () -> signatures.refusedByParty(subject("g"), "party", "庄建业", "有异议", null, nextDoor));
        });
        assertThat(signatures.of(subject("g"))).isEmpty();
    }

    @Test
    void aPictureIsNoVideoAndAVideoNoSignature() {
        as.run(ONE, () -> {
            refused(EvidenceGround.KIND_NOT_ALLOWED, () -> signatures.refusedByParty(subject("h"), "party", "庄建业", "有异议", null, picture()));
            var video = keep(OpenMatters.HERE, "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
            refused(EvidenceGround.KIND_NOT_ALLOWED, () -> signatures.signByParty(subject("h"), "party", "庄建业", Method.FINGER, video));
            assertThat(signatures.refusedByParty(subject("h"), "party", "庄建业", "有异议", null, video).image()).isEqualTo(video);
        });
    }

    private Subject subject(String key) {
        return new Subject(OpenMatters.HERE, "feedback", key, "a".repeat(64));
    }

    private UUID picture() {
        return keep(OpenMatters.HERE, Pictures.signature(1));
    }

    private UUID keep(MatterNumber matter, byte[] content) {
        return store.keep(new Incoming(matter, "signature", "s.png", null, null, null), new ByteArrayInputStream(content)).id();
    }
}
