package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MajorHazards.MajorHazard;
import cn.dangchang.inspection.MajorHazards.Noted;
import cn.dangchang.inspection.MajorHazards.Step;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The 一单四制 record of a major hazard. */
@Entity
@Table(schema = "inspection", name = "major_hazard")
class Hazard {
    @Id
    private UUID findingId;
    private String visit;
    private String agency;
    private UUID enterpriseId;
    private String criterion;
    private String description;
    private LocalDate openedOn;
    private LocalDate closedOn;
    @ElementCollection
    @CollectionTable(schema = "inspection", name = "major_hazard_note", joinColumns = @JoinColumn(name = "finding_id"))
    @OrderColumn(name = "position")
    private List<Note> notes = new ArrayList<>();

    protected Hazard() {}

    Hazard(Visit visit, Finding finding, LocalDate on) {
        this.findingId = finding.id();
        this.visit = visit.number().value();
        this.agency = visit.agency().value();
        this.enterpriseId = visit.where().enterpriseId();
        this.criterion = finding.observation().criterion();
        this.description = finding.observation().description();
        this.openedOn = on;
    }

    void note(Step step, String words, LocalDate on, PersonId by) {
        notes.add(new Note(step, words, on, by == null ? null : by.value()));
    }

    void closed(LocalDate on, String words, PersonId by) {
        if (closedOn == null) {
            closedOn = on;
            note(Step.CLOSED, words, on, by);
        }
    }

    MajorHazard view() {
        return new MajorHazard(findingId, new cn.dangchang.shared.MatterNumber(visit), enterpriseId, criterion, description, openedOn,
                notes.stream().map(each -> new Noted(each.step(), each.words(), each.notedOn(), each.notedBy())).toList());
    }

    @Embeddable
    record Note(@Enumerated(EnumType.STRING) Step step, String words, LocalDate notedOn, String notedBy) {}
}
