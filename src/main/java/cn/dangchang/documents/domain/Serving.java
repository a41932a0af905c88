package cn.dangchang.documents.domain;

import static cn.dangchang.documents.DocumentsGround.ALREADY_SERVED;
import static cn.dangchang.documents.DocumentsGround.ANNOUNCEMENT_NEEDS_A_REASON;
import static cn.dangchang.documents.DocumentsGround.ELECTRONIC_SERVICE_NEEDS_CONSENT;
import static cn.dangchang.documents.DocumentsGround.LEAVING_NEEDS_A_WITNESS_OR_VIDEO;
import static cn.dangchang.documents.DocumentsGround.RECEIPT_MISSING;
import static cn.dangchang.documents.DocumentsGround.SERVED_ON_IMPOSSIBLE_DAY;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of service that is not done on the spot: what each way of serving must prove (民事诉讼法 87–95). */
@Service
@Transactional
public class Serving {
    public static final String CLOCK = "service-announcement";
    private static final Term ANNOUNCEMENT = Term.parse("30d");

    private final ServiceRows rows;
    private final ServicePapers papers;
    private final Delivery delivery;
    private final Clocks clocks;

    Serving(ServiceRows rows, ServicePapers papers, Delivery delivery, Clocks clocks) {
        this.rows = rows;
        this.papers = papers;
        this.delivery = delivery;
        this.clocks = clocks;
    }

    /** Chooses the way. */
    public void choose(MatterNumber service, ServiceMethod method, String note) {
        var row = open(service);
        ELECTRONIC_SERVICE_NEEDS_CONSENT.refuseAtIf(method == ServiceMethod.ELECTRONIC && !papers.has(service, row.document(), "consent"), "method");
        if (method == ServiceMethod.ANNOUNCEMENT) {
            ANNOUNCEMENT_NEEDS_A_REASON.refuseAtIf(note == null || note.isBlank() || rows.attempts(row.id()).isEmpty(), "note");
        }
        rows.chosen(row.id(), method);
        delivery.note(service, "documents.service-chosen", Map.of("method", method.name()));
    }

    /** Writes down that this way failed; another one is tried. */
    public void failed(MatterNumber service, String note) {
        var row = open(service);
        RECEIPT_MISSING.refuseAtIf(note == null || note.isBlank(), "note", row.method().name());
        rows.tried(row.id(), delivery.now(), row.method(), delivery.by(), note.strip());
        delivery.note(service, "documents.service-failed", Map.of("method", row.method().name()));
    }

    /** The receipt proves it. */
    public void received(MatterNumber service, Receipt receipt) {
        var row = open(service);
        delivery.requireDay(row, receipt.servedOn());
        boolean recorded = papers.has(service, row.document(), "video");
        boolean onPaper = papers.has(service, row.document(), "receipt");
        switch (row.method()) {
            case LEFT_IN_PLACE -> LEAVING_NEEDS_A_WITNESS_OR_VIDEO.refuseAtIf(receipt.witness() == null && !recorded, "witness");
            case ELECTRONIC -> ELECTRONIC_SERVICE_NEEDS_CONSENT.refuseAtIf(!papers.has(service, row.document(), "consent"), "servedOn");
            default -> RECEIPT_MISSING.refuseAtIf(!onPaper, "servedOn", papers.word(row.method()));
        }
        delivery.served(row, new Delivery.Proof(row.method(), receipt.servedOn(), receipt.receiver(), receipt.relation(),
                receipt.place() == null ? row.address() : receipt.place(), receipt.witness(), null, null));
    }

    /** Thirty days run from the day of the announcement. */
    public void announced(MatterNumber service, LocalDate on, String place) {
        var row = open(service);
        delivery.requireDay(row, on);
        rows.announced(row.id(), on, place);
        clocks.start(new Clocks.Start(service, CLOCK, "", papers.word("announcement-basis"), "service-announced",
                on.atStartOfDay(OfficeClock.ZONE).toInstant(), ANNOUNCEMENT, null, Clocks.WaitingFor.PARTY));
        delivery.note(service, "documents.service-announced", Map.of("on", on.toString()));
    }

    /** A person confirms that the thirty days have run. */
    public void announcementExpired(MatterNumber service) {
        var row = open(service);
        var due = clocks.running(service, CLOCK).orElseThrow(() -> SERVED_ON_IMPOSSIBLE_DAY.refusalAt("confirmed"));
        SERVED_ON_IMPOSSIBLE_DAY.refuseAtIf(!delivery.today().isAfter(due.due()), "confirmed");
        clocks.end(due.id(), "served");
        delivery.served(row, new Delivery.Proof(ServiceMethod.ANNOUNCEMENT, due.due(), row.recipient(), null, row.place(), null, null, null));
    }

    @Transactional(readOnly = true)
    public ServiceRow row(MatterNumber service) {
        return rows.of(service).orElseThrow(DocumentsGround.NO_SUCH_DOCUMENT::refusal);
    }

    /** @return what was tried and failed, oldest first, as words. */
    @Transactional(readOnly = true)
    public List<String> attempts(MatterNumber service) {
        return rows.attempts(row(service).id()).stream().map(each -> papers.word(each.method()) + "\u3000" + each.note()).toList();
    }

    private ServiceRow open(MatterNumber service) {
        var row = row(service);
        ALREADY_SERVED.refuseIf(row.served());
        return row;
    }

    /** What the receipt says. @param relation of the receiver to the party where somebody else took it. */
    public record Receipt(LocalDate servedOn, String receiver, String relation, String place, String witness) {}
}
