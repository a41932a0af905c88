package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.REPORT_IS_IN_THE_FUTURE;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The party's word that it is done, and with it the request for review. */
@Entity
@Table(schema = "rectification", name = "report")
class Report {
    @Id
    private UUID id;
    private UUID rectification;
    private String reportedBy;
    private LocalDate reportedOn;
    private LocalDate completedOn;
    private String statement;
    private List<UUID> photos = new ArrayList<>();
    private boolean viaLink;
    private String receivedBy;

    protected Report() {}

    static Report of(Rectification matter, String reportedBy, String statement, LocalDate completedOn, LocalDate today) {
        REPORT_IS_IN_THE_FUTURE.refuseAtIf(completedOn != null && completedOn.isAfter(today), "completedOn");
        var report = new Report();
        report.id = UUID.randomUUID();
        report.rectification = matter.id();
        report.reportedBy = reportedBy;
        report.statement = statement;
        report.completedOn = completedOn;
        report.reportedOn = today;
        return report;
    }

    Report sentByLink() {
        viaLink = true;
        return this;
    }

    void receive(PersonId by) {
        receivedBy = by.value();
    }

    boolean awaitsAcceptance() {
        return receivedBy == null;
    }

    LocalDate on() {
        return reportedOn;
    }

    RectificationFile.Report view() {
        return new RectificationFile.Report(id, reportedBy, reportedOn, completedOn, statement, List.copyOf(photos), viaLink,
                PersonId.orNull(receivedBy));
    }
}
