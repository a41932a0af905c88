package cn.dangchang.penalty.domain.notice;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers write down what a party states; what was said aloud is read, signed and issued as its record. */
@Service
@Transactional
public class RecordingStatements {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticePapers papers;
    private final NoticeSigning signing;

    RecordingStatements(CaseDoor door, NoticeBook book, NoticePapers papers, NoticeSigning signing) {
        this.door = door;
        this.book = book;
        this.papers = papers;
        this.signing = signing;
    }

    /** @return number of the statement. @throws cn.dangchang.shared.Refusal {@link NoticeGround} and, where it was said aloud, the officers' gate */
    public int state(MatterNumber number, int party, NoticeFile.Saying said) {
        door.mine(number);
        if (said.orally()) {
            CaseGround.FEWER_THAN_TWO_OFFICERS.refuseAtIf(said.heardBy().size() < 2, "heardBy");
            door.requireTwoOf(number, said.heardBy().stream().map(PersonId::new).toList());
        }
        var statement = book.current(number, party).state(said, door.actor(), door.today());
        door.note(number, "party-stated", Map.of("party", party, "statement", statement.seq(), "orally", said.orally()));
        return statement.seq();
    }

    public void sign(MatterNumber number, int party, int seq, PersonId officer, String pin) {
        signed(number, party, seq, (file, subject) -> signing.byOfficer(file, subject, officer, pin, door.today()));
    }

    public void signByParty(MatterNumber number, int party, int seq, String name, UUID image) {
        signed(number, party, seq, (file, subject) -> signing.byParty(subject, name, image));
    }

    public void refusedByParty(MatterNumber number, int party, int seq, String name, String reason, String witness) {
        signed(number, party, seq, (file, subject) -> signing.refused(subject, name, reason, witness));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number, int party, int seq) {
        var file = door.seen(number);
        var notice = book.current(number, party);
        return signing.valid(papers.record(file, notice.view(), notice.statement(seq).view()));
    }

    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number, int party, int seq) {
        var file = door.seen(number);
        var notice = book.current(number, party);
        return papers.previewRecord(file, notice.view(), notice.statement(seq).view(), door.today());
    }

    /** With the last signature the record is issued. */
    private void signed(MatterNumber number, int party, int seq, BiConsumer<PenaltyCaseFile, Subject> sign) {
        var file = door.mine(number);
        var notice = book.current(number, party);
        var statement = notice.statement(seq);
        NoticeGround.NO_SUCH_STATEMENT.refuseIf(!statement.unsigned());
        var subject = papers.record(file, notice.view(), statement.view());
        sign.accept(file, subject);
        door.note(number, "defence-record-signed", Map.of("party", party, "statement", seq));
        long officers = signing.valid(subject).stream().filter(each -> each.signer() != null).map(Signature::signer).distinct().count();
        if (officers >= 2 && signing.party(subject).isPresent()) {
            statement.recorded(papers.issueRecord(file, notice.view(), statement.view(), door.today()).id());
        }
    }
}
