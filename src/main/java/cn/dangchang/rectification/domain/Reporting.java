package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationReports;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the party's report, which is also its request for review. */
@Service
@Transactional
public class Reporting implements RectificationReports {
    private final RectificationDesk desk;
    private final Reports reports;
    private final RectificationClocks clocks;
    private final PartyLinks links;
    private final MatterPictures pictures;

    Reporting(RectificationDesk desk, Reports reports, RectificationClocks clocks, PartyLinks links, MatterPictures pictures) {
        this.desk = desk;
        this.reports = reports;
        this.clocks = clocks;
        this.links = links;
        this.pictures = pictures;
    }

    @Override
    public void record(MatterNumber number, int seq, String measuresTaken, List<UUID> photos) {
        var matter = desk.open(number);
        desk.scope().requireFollowsUp(matter);
        matter.requireOpen();
        pictures.requireOf(matter, photos);
        matter.item(seq).tell(measuresTaken, photos);
        desk.note(matter, "item-told", Map.of("item", seq, "photos", photos.size()));
    }

    @Override
    public String link(MatterNumber number) {
        var matter = desk.open(number);
        desk.scope().requireFollowsUp(matter);
        return links.make(matter);
    }

    /**
     * The report is complete. A report that the party sent through its link is accepted as it stands; the term of the review then runs
     * from the day it came in.
     *
     * @return whether items whose own day is still to come stay open
     */
    public boolean complete(MatterNumber number, String reportedBy, String statement, LocalDate completedOn) {
        var matter = desk.open(number);
        desk.scope().requireFollowsUp(matter);
        var sent = sentByLink(matter);
        var report = sent.orElseGet(() -> reports.save(Report.of(matter, reportedBy, statement, completedOn, desk.today())));
        report.receive(desk.actor());
        matter.report(report.on());
        clocks.endItems(matter, "reported");
        clocks.startReview(matter, "review-requested", report.on());
        desk.note(matter, "reported", Map.of("report", report.view().id().toString(), "byLink", sent.isPresent()));
        return matter.items().stream().anyMatch(Item::open);
    }

    @Transactional(readOnly = true)
    public Map<String, Object> opening(MatterNumber number) {
        return sentByLink(desk.seen(number)).map(Report::view).map(sent -> {
            var values = new java.util.HashMap<String, Object>(Map.of("reportedBy", sent.reportedBy(), "statement", sent.statement()));
            if (sent.completedOn() != null) {
                values.put("completedOn", sent.completedOn());
            }
            return (Map<String, Object>) values;
        }).orElse(Map.of());
    }

    private Optional<Report> sentByLink(Rectification matter) {
        return reports.findFirstByRectificationAndReceivedByIsNullOrderByReportedOnDesc(matter.id());
    }
}
