package cn.dangchang.penalty;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** Names the parties, tells them what is meant and hears them; done by officers of the visit or its group. */
public interface SummaryHearings {
    /** @return the party's number. @throws cn.dangchang.shared.Refusal PARTY_INCOMPLETE, PARTY_ALREADY_NAMED, ALREADY_DECIDED */
    int name(MatterNumber number, PenalisedParty party);

    /** The party is left out; only before anything was decided. */
    void drop(MatterNumber number, int seq);

    /**
     * @throws cn.dangchang.shared.Refusal CERTIFICATES_NOT_SHOWN, FEWER_THAN_TWO_OFFICERS, NOT_AN_OFFICER_OF_THE_VISIT, RIGHTS_NOT_TOLD,
     *     HEARING_INCOMPLETE, DEFENCE_WITHOUT_ANSWER, HEAVIER_AFTER_DEFENCE and those of organisation about certificates
     */
    void hear(MatterNumber number, int seq, Heard heard);

    void signByParty(MatterNumber number, int seq, String name, UUID image);

    void refusedByParty(MatterNumber number, int seq, String name, String reason, String witness, UUID video);

    /** @return signatures for what was said as it stands. */
    List<Signature> signatures(MatterNumber number, int seq);
}
