package cn.dangchang.evidence;

import static cn.dangchang.evidence.FilesTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.PersonId;
import java.io.ByteArrayInputStream;
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

    private Subject subject(String key) {
        return new Subject(OpenMatters.HERE, "feedback", key, "a".repeat(64));
    }

    private UUID picture() {
        return store.keep(new Incoming(OpenMatters.HERE, "signature", "s.png", null, null, null), new ByteArrayInputStream(Pictures.signature(1))).id();
    }
}
