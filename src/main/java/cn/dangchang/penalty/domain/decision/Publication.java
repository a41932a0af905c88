package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.PUBLICATION_BY_ITS_PREPARER;
import static cn.dangchang.penalty.DecisionGround.PUBLICATION_NEEDS_A_REASON;
import static cn.dangchang.penalty.DecisionGround.PUBLICATION_RETURN_NEEDS_AN_OPINION;

import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One attempt to publish the decisions of a case, or to have them stay unpublished. */
@Entity
@Table(schema = "penalty", name = "publication")
class Publication {
    @Id
    private UUID id;
    private String matter;
    private boolean publish;
    private String reason;
    private List<UUID> copies;
    private String preparedBy;
    private LocalDate preparedOn;
    private Instant preparedAt;
    private Boolean agreed;
    private String ruledBy;
    private LocalDate ruledOn;
    private String opinion;
    private LocalDate publishedOn;

    protected Publication() {}

    static Publication prepared(MatterNumber number, boolean publish, String reason, PersonId by, Instant at, LocalDate on) {
        PUBLICATION_NEEDS_A_REASON.refuseAtIf(!publish && (reason == null || reason.isBlank()), "reason");
        var prepared = new Publication();
        prepared.id = UUID.randomUUID();
        prepared.matter = number.value();
        prepared.publish = publish;
        prepared.reason = reason;
        prepared.copies = new ArrayList<>();
        prepared.preparedBy = by.value();
        prepared.preparedAt = at;
        prepared.preparedOn = on;
        return prepared;
    }

    void copied(UUID copy) {
        copies.add(copy);
    }

    void ruled(boolean agrees, String words, PersonId by, LocalDate on) {
        PUBLICATION_BY_ITS_PREPARER.refuseIf(preparedBy(by));
        PUBLICATION_RETURN_NEEDS_AN_OPINION.refuseAtIf(!agrees && (words == null || words.isBlank()), "opinion");
        agreed = agrees;
        opinion = words;
        ruledBy = by.value();
        ruledOn = on;
        publishedOn = agrees && publish ? on : null;
    }

    boolean preparedBy(PersonId person) {
        return person.value().equals(preparedBy);
    }

    boolean open() {
        return agreed == null;
    }

    List<UUID> copies() {
        return List.copyOf(copies);
    }

    CaseDecisionFile.Publication view() {
        return new CaseDecisionFile.Publication(publish, reason, copies(), new PersonId(preparedBy), preparedOn, agreed, PersonId.orNull(ruledBy), ruledOn,
                opinion, publishedOn);
    }
}
