package cn.dangchang.penalty.domain.summary;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.OnSpotCollection;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.SummaryDecisions;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.CrewSigning.Hand;
import cn.dangchang.penalty.domain.discretion.FinedActs;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the decision of each party: act by act a warning or a fine within the range and the limit, and the signatures. */
@Service
@Transactional
public class DecidingOnSpot implements SummaryDecisions {
    private final SummaryDesk desk;
    private final SummaryPapers papers;
    private final CrewSigning signing;
    private final SummaryRules rules;
    private final FinedActs fined;

    DecidingOnSpot(SummaryDesk desk, SummaryPapers papers, CrewSigning signing, SummaryRules rules, FinedActs fined) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.rules = rules;
        this.fined = fined;
    }

    @Override
    public void charge(MatterNumber number, int seq, Sanction sanction) {
        var penalty = desk.mine(number);
        var party = penalty.party(seq);
        penalty.requireFinding(sanction.finding());
        var charge = rules.weigh(sanction, party.particulars().offender(), desk.today());
        if (charge.fine().signum() > 0) {
            fined.requireFree(sanction.finding(), party.particulars().identity(), number);
        }
        party.charge(charge, rules.limit(penalty.agency(), party.particulars().offender(), desk.today()));
        desk.flush();
        desk.note(penalty, "party-charged", Map.of("party", party.seq(), "violation", sanction.violation(),
                "yuan", charge.fine().toPlainString()));
    }

    @Override
    public void collect(MatterNumber number, int seq, OnSpotCollection collection, String reason) {
        var penalty = desk.mine(number);
        var party = penalty.party(seq);
        party.collect(collection, reason, rules.small(penalty.agency(), desk.today()));
        desk.note(penalty, "collection-chosen", Map.of("party", party.seq()));
    }

    @Override
    public void sign(MatterNumber number, int seq, PersonId officer, String pin, UUID image) {
        var penalty = desk.mine(number);
        signed(penalty, seq, subject -> signing.sign(penalty.crew(), subject, new Hand(officer, pin, image), desk.today()));
    }

    @Override
    public void signByParty(MatterNumber number, int seq, String name, UUID image) {
        signed(desk.mine(number), seq, subject -> signing.signByParty(subject, name, image));
    }

    @Override
    public void refusedByParty(MatterNumber number, int seq, String name, String reason, String witness, UUID video) {
        signed(desk.mine(number), seq, subject -> signing.refusedByParty(subject, name, reason, witness, video));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number, int seq) {
        var penalty = desk.seen(number);
        var party = penalty.party(seq);
        return party.charges().isEmpty() ? List.of() : signing.valid(papers.decision(penalty, party, desk.today()));
    }

    /** @return the decision as it would be issued now, marked as draft. */
    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number, int seq) {
        var penalty = desk.seen(number);
        var party = penalty.party(seq);
        requirePrepared(party);
        return papers.preview(penalty, party, desk.today());
    }

    private void signed(SummaryPenalty penalty, int seq, Consumer<Subject> signature) {
        var party = penalty.party(seq);
        party.requireDecidable(rules.limit(penalty.agency(), party.particulars().offender(), desk.today()),
                rules.small(penalty.agency(), desk.today()));
        signature.accept(papers.decision(penalty, party, desk.today()));
        desk.note(penalty, "decision-signed", Map.of("party", party.seq()));
    }

    private static void requirePrepared(SummaryParty party) {
        PenaltyGround.PARTY_NOT_HEARD.refuseIf(party.heard().isEmpty(), party.particulars().name());
        PenaltyGround.CHARGE_MISSING.refuseIf(party.charges().isEmpty(), party.particulars().name());
    }
}
