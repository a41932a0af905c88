package cn.dangchang.penalty.domain.summary;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.SummaryHearings;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the parties, tells them what is meant, and writes down what they say. */
@Service
@Transactional
public class HearingParty implements SummaryHearings {
    private final SummaryDesk desk;
    private final SummaryPapers papers;
    private final CrewSigning signing;

    HearingParty(SummaryDesk desk, SummaryPapers papers, CrewSigning signing) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
    }

    @Override
    public int name(MatterNumber number, PenalisedParty party) {
        var penalty = desk.mine(number);
        var named = penalty.name(party);
        desk.flush();
        desk.note(penalty, "party-named", Map.of("party", named.seq(), "offender", party.offender().name()));
        return named.seq();
    }

    @Override
    public void drop(MatterNumber number, int seq) {
        var penalty = desk.mine(number);
        penalty.drop(seq);
        desk.note(penalty, "party-dropped", Map.of("party", seq));
    }

    @Override
    public void hear(MatterNumber number, int seq, Heard told) {
        var penalty = desk.mine(number);
        var party = penalty.party(seq);
        party.hear(told.on(desk.today()));
        signing.requireTwoOf(penalty.crew(), told.heardBy().stream().map(PersonId::new).toList(), desk.today());
        desk.note(penalty, "party-heard", Map.of("party", party.seq(), "defended", told.defended(), "members", told.heardBy()));
    }

    @Override
    public void signByParty(MatterNumber number, int seq, String name, UUID image) {
        signed(number, seq, subject -> signing.signByParty(subject, name, image));
    }

    @Override
    public void refusedByParty(MatterNumber number, int seq, String name, String reason, String witness, UUID video) {
        signed(number, seq, subject -> signing.refusedByParty(subject, name, reason, witness, video));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number, int seq) {
        var penalty = desk.seen(number);
        var party = penalty.party(seq);
        return party.heard().isEmpty() ? List.of() : signing.valid(papers.hearing(penalty, party));
    }

    /** Every party was told, heard, and has signed or refused to sign. */
    public void complete(MatterNumber number) {
        var penalty = desk.mine(number);
        penalty.requireParties();
        penalty.parties().forEach(party -> requireHeard(penalty, party));
        desk.note(penalty, "parties-heard", Map.of("parties", penalty.parties().size()));
    }

    void requireHeard(SummaryPenalty penalty, SummaryParty party) {
        PenaltyGround.PARTY_NOT_HEARD.refuseIf(party.heard().isEmpty(), party.particulars().name());
        PenaltyGround.HEARING_NOT_SIGNED.refuseIf(signing.party(papers.hearing(penalty, party)).isEmpty(), party.particulars().name());
    }

    private void signed(MatterNumber number, int seq, Consumer<Subject> signature) {
        var penalty = desk.mine(number);
        penalty.requireUndecided();
        var party = penalty.party(seq);
        PenaltyGround.PARTY_NOT_HEARD.refuseIf(party.heard().isEmpty(), party.particulars().name());
        signature.accept(papers.hearing(penalty, party));
        desk.note(penalty, "hearing-signed", Map.of("party", party.seq()));
    }
}
