package cn.dangchang.penalty;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Prepares the application for filing (立案审批表): parties, facts, officers, what it is about; signed by two officers. */
public interface CaseFilings {
    /** @throws cn.dangchang.shared.Refusal FILING_INCOMPLETE, FEWER_THAN_TWO_OFFICERS, OFFICER_RECUSED, ALREADY_FILED and the officers' gate */
    void write(MatterNumber number, Application application);

    /** @return the party's number. @throws cn.dangchang.shared.Refusal PARTY_ALREADY_NAMED and {@link PenaltyGround#PARTY_INCOMPLETE} */
    int name(MatterNumber number, PartyKind kind, PenalisedParty party);

    void drop(MatterNumber number, int party);

    /** @param endedOn null while it goes on. @throws cn.dangchang.shared.Refusal FACT_MISSING, FACT_ENDS_LATER */
    void addFact(MatterNumber number, String text, LocalDate endedOn, boolean graveHarm);

    void dropFact(MatterNumber number, int fact);

    /** Signs as the acting officer, or as the other one by own PIN. */
    void sign(MatterNumber number, PersonId officer, String pin);

    /** @return signatures for the application as it stands. */
    List<Signature> signatures(MatterNumber number);

    /**
     * A leader decides that an officer stands aside; another one takes the place. What was done before stays valid.
     *
     * @throws cn.dangchang.shared.Refusal RECUSAL_NEEDS_A_REASON, RECUSAL_BY_AN_OFFICER, NOT_AN_OFFICER_OF_THE_CASE, OFFICER_RECUSED, NOT_FOR_YOU
     */
    void recuse(MatterNumber number, PersonId officer, String reason, PersonId replacement);

    /** @param name of the case; @param foundOn when the source reached the agency. */
    record Application(String name, String cause, LocalDate foundOn, String summary, String opinion, List<PersonId> officers) {}
}
