package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.penalty.domain.notice.NoticeSigning;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sitting: its record, read and signed, and how it ended. */
@Service
@Transactional
public class HoldingHearing {
    private final CaseDoor door;
    private final NoticeReading notices;
    private final Hearings hearings;
    private final HearingRoom room;
    private final NoticeSigning signing;

    HoldingHearing(CaseDoor door, NoticeReading notices, Hearings hearings, HearingRoom room, NoticeSigning signing) {
        this.door = door;
        this.notices = notices;
        this.hearings = hearings;
        this.room = room;
        this.signing = signing;
    }

    /** @param agents who came for the party, and who else; written by the chair or the clerk. */
    public void write(MatterNumber number, int party, String agents, String text) {
        door.open(number);
        var hearing = hearing(number, party);
        HearingGround.NOT_OF_THE_PANEL.refuseIf(!hearing.panel().all().contains(door.actor()));
        hearing.write(agents, text, now());
        door.note(number, "hearing-record-written", Map.of("party", party));
    }

    /** As the acting person, or a second person of the panel by own PIN. */
    public void sign(MatterNumber number, int party, PersonId signer, String pin) {
        signed(number, party, (hearing, subject) -> {
            var panel = hearing.panel();
            var role = signer.equals(panel.chair()) ? HearingPapers.CHAIR
                    : signer.equals(panel.clerk()) ? HearingPapers.CLERK : HearingPapers.HEARER;
            signing.byPanel(subject, panel.all(), role, signer, pin);
        });
    }

    public void signByParty(MatterNumber number, int party, String name, UUID image) {
        signed(number, party, (hearing, subject) -> signing.byParty(subject, name, image));
    }

    /** The chair notes that the party does not sign, with a witness. */
    public void refusedByParty(MatterNumber number, int party, String name, String reason, String witness) {
        signed(number, party, (hearing, subject) -> signing.refused(subject, name, reason, witness));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number, int party) {
        var file = door.seen(number);
        var hearing = hearing(number, party).view();
        return hearing.last() == null || hearing.last().text() == null ? List.of() : signing.valid(room.papers().record(file, hearing));
    }

    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number, int party) {
        var file = door.seen(number);
        var hearing = hearing(number, party).view();
        HearingGround.RECORD_MISSING.refuseIf(hearing.last() == null || hearing.last().text() == null);
        return room.papers().previewRecord(file, hearing, door.today());
    }

    /**
     * @param outcome held; absent or left, which give the hearing up; postponed once for a good reason; notice-late
     * @throws cn.dangchang.shared.Refusal {@link HearingGround}
     */
    public void end(MatterNumber number, int party, String outcome, String reason) {
        var file = door.open(number);
        var hearing = hearing(number, party);
        HearingGround.NOT_THE_CHAIR.refuseIf(!hearing.panel().chair().equals(door.actor()));
        var day = hearing.current().view();
        boolean late = day.servedOn() == null || day.servedOn().isAfter(room.day().lastService(day.at().toLocalDate(), file.agency()));
        if ("held".equals(outcome)) {
            HearingGround.SERVED_TOO_LATE.refuseAtIf(late, "outcome");
            HearingGround.RECORD_MISSING.refuseAtIf(day.text() == null, "outcome");
            HearingGround.RECORD_NOT_SIGNED.refuseAtIf(!room.papers().signedByAll(file, hearing.view()), "outcome");
            hearing.current().recorded(room.papers().issueRecord(file, hearing.view(), door.today()).id());
        }
        hearing.end(outcome, reason, late, now());
        room.clocks().over(hearing.view());
        door.note(number, "hearing-ended", Map.of("party", party, "outcome", outcome));
    }

    private void signed(MatterNumber number, int party, BiConsumer<Hearing, Subject> sign) {
        PenaltyCaseFile file = door.open(number);
        var hearing = hearing(number, party);
        HearingGround.NOT_OF_THE_PANEL.refuseIf(!hearing.panel().all().contains(door.actor()));
        HearingGround.RECORD_MISSING.refuseIf(hearing.current().view().text() == null);
        sign.accept(hearing, room.papers().record(file, hearing.view()));
        door.note(number, "hearing-record-signed", Map.of("party", party));
    }

    private Hearing hearing(MatterNumber number, int party) {
        return hearings.findByNotice(notices.current(number, party).id()).orElseThrow(HearingGround.NO_HEARING::refusal);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(door.now(), cn.dangchang.calendar.OfficeClock.ZONE);
    }
}
