package cn.dangchang.penalty.domain.notice;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers write the notice of one party, and hand it over or give it to be served. */
@Service
@Transactional
public class NotifyingParty {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticePapers papers;
    private final NoticeSigning signing;

    NotifyingParty(CaseDoor door, NoticeBook book, NoticePapers papers, NoticeSigning signing) {
        this.door = door;
        this.book = book;
        this.papers = papers;
        this.signing = signing;
    }

    /** @param evidence the main evidence; @param contact whom to turn to, with telephone. */
    public void write(MatterNumber number, int party, String evidence, String contact) {
        door.mine(number);
        var notice = book.current(number, party);
        notice.write(evidence, contact);
        notice.requireWritten();
        door.note(number, "notice-written", Map.of("party", party));
    }

    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number, int party) {
        var file = door.seen(number);
        var notice = book.current(number, party);
        notice.requireWritten();
        var penalty = penalty(number, party);
        return papers.preview(file, notice.view(), penalty, penalty.hearing(), door.today());
    }

    /** The party signs for the notice as it stands. */
    public void signByParty(MatterNumber number, int party, String name, UUID image) {
        signing.byParty(subject(door.mine(number), party), name, image);
        door.note(number, "notice-receipt-signed", Map.of("party", party));
    }

    public void refusedByParty(MatterNumber number, int party, String name, String reason, String witness) {
        signing.refused(subject(door.mine(number), party), name, reason, witness);
        door.note(number, "notice-receipt-refused", Map.of("party", party));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number, int party) {
        var file = door.seen(number);
        var notice = book.current(number, party).view();
        return notice.told() == null || notice.told().issued() ? List.of()
                : signing.valid(papers.notice(file, notice, penalty(number, party), door.today()));
    }

    /**
     * Issues the notice of what the newest draft intends.
     *
     * @param evidence, contact null for what was written on the page; @return whether a hearing is offered
     * @throws cn.dangchang.shared.Refusal EVIDENCE_MISSING, CONTACT_MISSING, NOTICE_NOT_SIGNED and the officers' gate
     */
    public boolean notify(MatterNumber number, int party, String evidence, String contact, boolean onSpot) {
        var file = door.mine(number);
        door.requireTwoOf(number, file.officers());
        var notice = book.current(number, party);
        var written = notice.view().told();
        notice.write(filled(evidence) || written == null ? evidence : written.evidence(),
                filled(contact) || written == null ? contact : written.contact());
        notice.requireWritten();
        var draft = book.draft(number);
        var penalty = penalty(number, party);
        boolean hearing = penalty.hearing();
        var receipt = signing.party(papers.notice(file, notice.view(), penalty, door.today()));
        NoticeGround.NOTICE_NOT_SIGNED.refuseIf(onSpot && receipt.isEmpty());
        var issued = papers.issueNotice(file, notice.view(), penalty, hearing, door.today());
        notice.issued(issued.id(), issued.number(), draft.version(), hearing, onSpot, door.actor(), door.today());
        door.note(number, "party-notified",
                Map.of("party", party, "document", issued.id().toString(), "hearing", hearing, "version", draft.version()));
        if (onSpot) {
            papers.handedOver(issued, file, party, receipt.orElseThrow(), door.actor());
        } else {
            papers.serve(issued, file, party, door.actor());
        }
        return hearing;
    }

    private Subject subject(PenaltyCaseFile file, int party) {
        var notice = book.current(file.number(), party);
        notice.requireWritten();
        return papers.notice(file, notice.view(), penalty(file.number(), party), door.today());
    }

    private Penalty penalty(MatterNumber number, int party) {
        return NoticeBook.of(book.draft(number), party).orElseThrow(NoticeGround.NO_DRAFT::refusal);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
