package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What has to be done with people before they are sent out. */
public interface CampaignPreparation {
    List<Prepared> people(MatterNumber number);

    /** Looks at the certificates of everybody of the groups and keeps the result (执法资格审查). */
    void checkQualifications(MatterNumber number);

    void train(MatterNumber number, LocalDate heldOn, String contents, List<PersonId> attended);

    List<Training> trainings(MatterNumber number);

    /** The acting person signs the own undertaking, every clause of it. @param confirmed codes of the clauses that were ticked. */
    void undertake(MatterNumber number, List<String> confirmed);

    /** @return what the acting person has signed and has yet to sign, the latest campaign first. */
    List<Undertaking> ownUndertakings();

    /** @return the clauses as they stand now. */
    List<Clause> clauses();

    enum Outcome { QUALIFIED, EXPIRES_DURING, NO_OFFICER, NOT_VALID }

    /**
     * @param duty LEADER, OFFICER, EXPERT or ESCORT
     * @param outcome null before the check; experts are not asked for a certificate
     * @param trainedOn null without training; @param signedAt null without the undertaking
     */
    record Prepared(PersonId person, String name, String team, String duty, String certificate, LocalDate validTo, Outcome outcome,
                    LocalDate checkedOn, LocalDate trainedOn, Instant signedAt) {}

    record Training(LocalDate heldOn, String contents, List<PersonId> attended) {}

    record Clause(String code, String text) {}

    /** @param text what was signed, or null. */
    record Undertaking(MatterNumber campaign, String name, Instant signedAt, List<String> text) {}
}
