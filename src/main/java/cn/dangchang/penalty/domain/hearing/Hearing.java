package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.penalty.HearingGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The hearing of one party: who hears, the days that were set, the report. */
@Entity
@Table(schema = "penalty", name = "party_hearing")
class Hearing {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private UUID notice;
    private String matter;
    private int party;
    private String chair;
    private List<String> hearers;
    private String clerk;
    private String appointedBy;
    private LocalDate appointedOn;
    @OneToMany(mappedBy = "hearing", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Sitting> sittings = new ArrayList<>();
    private String reportSummary;
    private String reportOpinion;
    private LocalDate reportedOn;
    private String reviewOpinion;
    private String reviewedBy;
    private LocalDate reviewedOn;
    private UUID reportDocument;
    private String reportNumber;

    protected Hearing() {}

    static Hearing of(UUID notice, MatterNumber matter, int party, Panel panel, PersonId by, LocalDate on) {
        var hearing = new Hearing();
        hearing.id = UUID.randomUUID();
        hearing.notice = notice;
        hearing.matter = matter.value();
        hearing.party = party;
        hearing.chair = panel.chair().value();
        hearing.hearers = new ArrayList<>(panel.hearers().stream().map(PersonId::value).toList());
        hearing.clerk = panel.clerk().value();
        hearing.appointedBy = by.value();
        hearing.appointedOn = on;
        return hearing;
    }

    /** @param lastService last day on which its notice may be served; @param today the earliest day on which it can be. */
    Sitting set(HearingFile.Setting setting, LocalDate lastService, LocalDate today) {
        HearingGround.PLACE_MISSING.refuseAtIf(blank(setting.place()), "place");
        HearingGround.CLOSED_WITHOUT_REASON.refuseAtIf(!setting.open() && blank(setting.closedReason()), "closedReason");
        HearingGround.LATER_THAN_SEVEN_DAYS.refuseAtIf(today.isAfter(lastService), "heldAt", lastService.toString());
        var sitting = Sitting.set(this, sittings.size() + 1, setting);
        sittings.add(sitting);
        return sitting;
    }

    Sitting current() {
        HearingGround.NO_HEARING.refuseIf(sittings.isEmpty() || view().last().outcome() != null);
        return sittings.get(sittings.size() - 1);
    }

    void write(String present, String text, LocalDateTime now) {
        HearingGround.NOT_YET_THE_DAY.refuseIf(now.isBefore(current().view().at()));
        HearingGround.RECORD_MISSING.refuseAtIf(blank(present), "agents");
        HearingGround.RECORD_MISSING.refuseAtIf(blank(text), "text");
        current().written(present, text);
    }

    /** @param late the notice was served later than seven working days before; then nothing but another day can follow. */
    void end(String outcome, String reason, boolean late, LocalDateTime now) {
        var day = current().view();
        boolean again = "postponed".equals(outcome) || "notice-late".equals(outcome);
        HearingGround.SERVED_TOO_LATE.refuseAtIf(late && !"notice-late".equals(outcome), "outcome");
        HearingGround.SERVED_IN_TIME.refuseAtIf(!late && "notice-late".equals(outcome), "outcome");
        HearingGround.NOT_YET_THE_DAY.refuseAtIf(!again && now.isBefore(day.at()), "outcome");
        HearingGround.REASON_NEEDED.refuseAtIf(!"held".equals(outcome) && blank(reason), "reason");
        HearingGround.POSTPONED_ALREADY.refuseAtIf("postponed".equals(outcome)
                && view().days().stream().anyMatch(each -> "postponed".equals(each.outcome())), "outcome");
        current().ended(outcome, reason);
    }

    void report(String summary, String opinion, LocalDate on) {
        HearingGround.REPORT_MISSING.refuseIf(view().last() == null || !view().last().held());
        reportSummary = summary.strip();
        reportOpinion = opinion.strip();
        reportedOn = on;
    }

    void reviewed(String opinion, PersonId by, LocalDate on) {
        HearingGround.REPORT_MISSING.refuseIf(reportedOn == null);
        reviewOpinion = opinion.strip();
        reviewedBy = by.value();
        reviewedOn = on;
    }

    void issued(UUID sheet, String number) {
        reportDocument = sheet;
        reportNumber = number;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    Panel panel() {
        return new Panel(new PersonId(chair), hearers.stream().map(PersonId::new).toList(), new PersonId(clerk));
    }

    HearingFile view() {
        var report = reportedOn == null ? null : new HearingFile.Report(reportSummary, reportOpinion, reportedOn, reviewOpinion,
                PersonId.orNull(reviewedBy), reviewedOn, reportDocument, reportNumber);
        return new HearingFile(notice, new MatterNumber(matter), party, panel(), new PersonId(appointedBy), appointedOn,
                sittings.stream().map(Sitting::view).toList(), report);
    }
}
