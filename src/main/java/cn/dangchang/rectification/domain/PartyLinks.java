package cn.dangchang.rectification.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.organisation.Units;
import cn.dangchang.rectification.PartyLink;
import cn.dangchang.rectification.RectificationGround;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The party reports without an account, by a link that nobody can guess (256 bits, only its hash is kept), that ends some days after the
 * last deadline, and that takes a limited number of photos and reports.
 */
@Service
@Transactional
class PartyLinks implements PartyLink {
    private static final int DAYS_AFTER_THE_DEADLINE = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReportLinks links;
    private final Reports reports;
    private final RectificationDesk desk;
    private final EvidenceStore evidence;
    private final Units units;

    PartyLinks(ReportLinks links, Reports reports, RectificationDesk desk, EvidenceStore evidence, Units units) {
        this.links = links;
        this.reports = reports;
        this.desk = desk;
        this.evidence = evidence;
        this.units = units;
    }

    String make(Rectification matter) {
        matter.requireOpen();
        links.findByRectification(matter.id()).forEach(link -> link.end(desk.now()));
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(ReportLink.of(matter, hash(token), desk.actor(), desk.now(), endOf(matter)));
        desk.note(matter, "link-made", Map.of());
        return token;
    }

    @Override
    @Transactional(readOnly = true)
    public LinkedOrder order(String token) {
        var link = links.findByTokenHash(hash(token)).orElseThrow(RectificationGround.LINK_NOT_VALID::refusal);
        var matter = valid(link);
        boolean reported = reports.findFirstByRectificationAndReceivedByIsNullOrderByReportedOnDesc(matter.id()).isPresent();
        var order = matter.orders().get(matter.round() - 1);
        return new LinkedOrder(matter.number(), units.agency(matter.agency()).map(Units.Agency::name).orElse(""), matter.party().name(),
                order.number(), link.validUntil(), matter.items().stream().map(Item::view).toList(), reported);
    }

    @Override
    public Photo photo(String token, String name, String clientHash, InputStream content) {
        var link = locked(token);
        var matter = valid(link);
        link.countPhoto();
        var kept = evidence.keep(new EvidenceStore.Incoming(matter.number(), "after-photo", name, clientHash, desk.now(), null), content);
        return new Photo(kept.id(), kept.sha256());
    }

    @Override
    public void report(String token, LinkedReport report) {
        var link = locked(token);
        var matter = desk.locked(valid(link).number());
        link.countReport();
        RectificationGround.NOTHING_TO_REPORT.refuseIf(matter.items().stream().noneMatch(Item::open));
        var own = evidence.of(matter.number()).stream().map(EvidenceStore.EvidenceFile::id).toList();
        for (ItemReport each : report.items()) {
            var item = matter.item(each.seq());
            if (item.open() && each.measuresTaken() != null && !each.measuresTaken().isBlank()) {
                item.tell(each.measuresTaken(), each.photos().stream().filter(own::contains).toList());
            }
        }
        reports.findFirstByRectificationAndReceivedByIsNullOrderByReportedOnDesc(matter.id()).ifPresent(reports::delete);
        reports.flush();
        reports.save(Report.of(matter, report.reportedBy(), report.statement(), report.completedOn(), desk.today()).sentByLink());
        desk.note(matter, "reported-by-link", Map.of("items", report.items().size()));
    }

    private ReportLink locked(String token) {
        return links.findAndLockByTokenHash(hash(token)).orElseThrow(RectificationGround.LINK_NOT_VALID::refusal);
    }

    private Rectification valid(ReportLink link) {
        link.requireValid(desk.now());
        var matter = desk.linked(link.rectification());
        RectificationGround.LINK_NOT_VALID.refuseIf(matter.closed());
        return matter;
    }

    private Instant endOf(Rectification matter) {
        var last = matter.items().stream().map(Item::deadline).max(java.time.LocalDate::compareTo).orElse(desk.today());
        var from = last.isBefore(desk.today()) ? desk.today() : last;
        return from.plusDays(DAYS_AFTER_THE_DEADLINE + 1L).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
