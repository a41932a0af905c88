package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.ATTENDEE_RECUSED;
import static cn.dangchang.penalty.DecisionGround.DISCUSSION_NOT_SIGNED;
import static cn.dangchang.penalty.DecisionGround.NOT_A_LEADER;
import static cn.dangchang.penalty.DecisionGround.NOT_DISCUSSED;
import static cn.dangchang.penalty.DecisionGround.NOT_IN_THE_MEETING;
import static cn.dangchang.penalty.DecisionGround.REPORTER_NOT_OF_THE_CASE;
import static cn.dangchang.penalty.DecisionGround.TOO_FEW_LEADERS;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseDiscussions;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 集体讨论 (行政处罚法 57): leaders discuss one version of the proposal; everybody in the room signs exactly what was written. */
@Service
@Transactional
public class DiscussingCase implements CaseDiscussions {
    private final CaseDoor room;
    private final Groundwork groundwork;
    private final DecisionBook book;
    private final DecisionPapers papers;
    private final Attendance attendance;

    DiscussingCase(CaseDoor room, Groundwork groundwork, DecisionBook book, DecisionPapers papers, Attendance attendance) {
        this.room = room;
        this.groundwork = groundwork;
        this.book = book;
        this.papers = papers;
        this.attendance = attendance;
    }

    /** Who may sit in the room, and how they sign. */
    @Component
    record Attendance(Signatures signatures, People people, RuleSettings settings, Clock clock) {
        boolean leads(PersonId person, PenaltyCaseFile file) {
            return people.find(person).filter(Person::active).filter(each -> each.agency().equals(file.agency()))
                    .filter(each -> each.is(Role.LEADER) || each.is(Role.HEAD)).isPresent();
        }
    }

    @Override
    public void write(MatterNumber number, Meeting meeting) {
        var file = room.mineOrLed(number);
        var draft = groundwork.draft(number);
        var discussion = book.discussion(number, draft).orElseGet(() -> Discussion.of(number, draft));
        discussion.write(meeting, LocalDateTime.ofInstant(attendance.clock().instant(), OfficeClock.ZONE));
        requireAttendance(file, meeting);
        book.discussions().saveAndFlush(discussion);
        room.note(number, "case-discussion-written", Map.of("draft", draft.version()));
    }

    private void requireAttendance(PenaltyCaseFile file, Meeting meeting) {
        meeting.present().forEach(each -> NOT_A_LEADER.refuseAtIf(!attendance.leads(each, file), "present"));
        REPORTER_NOT_OF_THE_CASE.refuseAtIf(!file.officers().contains(meeting.reporter()), "reporter");
        NOT_IN_THE_MEETING.refuseAtIf(attendance.people().find(meeting.recorder()).filter(each -> each.agency().equals(file.agency())).isEmpty(), "recorder");
        requireEnough(file, meeting.present());
        Stream.concat(meeting.present().stream(), Stream.of(meeting.reporter(), meeting.recorder()))
                .forEach(each -> ATTENDEE_RECUSED.refuseAtIf(recused(file, each), "present", papers.name(each)));
    }

    private void requireEnough(PenaltyCaseFile file, List<PersonId> present) {
        int least = attendance.settings().of("discussion-members-min", file.agency(), room.today()).number();
        TOO_FEW_LEADERS.refuseAtIf(present.stream().distinct().count() < least, "present", least);
    }

    @Override
    public void sign(MatterNumber number, PersonId attendee, String pin) {
        var file = room.open(number);
        var discussion = present(number);
        ATTENDEE_RECUSED.refuseIf(recused(file, attendee), papers.name(attendee));
        NOT_IN_THE_MEETING.refuseAtIf(!discussion.view().attendees().contains(attendee), "signer");
        attendance.signatures().sign(subject(file, discussion), "attendee", attendee, pin, null);
        room.note(number, "case-discussion-signed", Map.of("members", List.of(attendee.value())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var file = room.seen(number);
        return groundwork.current(number).flatMap(draft -> book.discussion(number, draft)).map(each -> valid(file, each)).orElse(List.of());
    }

    /** @return the record as it would be issued now, marked as draft. */
    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number) {
        var file = room.seen(number);
        var discussion = present(number);
        return papers.preview(file, papers.discussion(file, discussion, marks(valid(file, discussion))), room.today());
    }

    /** Everybody signed it as it stands: the record is issued and holds for this version. @throws cn.dangchang.shared.Refusal DISCUSSION_NOT_SIGNED */
    public void conclude(MatterNumber number) {
        var file = room.led(number);
        var discussion = present(number);
        if (discussion.concluded()) {
            return;
        }
        var held = discussion.view();
        requireEnough(file, held.present());
        held.attendees().forEach(each -> ATTENDEE_RECUSED.refuseIf(recused(file, each), papers.name(each)));
        var signed = valid(file, discussion);
        held.attendees().forEach(each -> DISCUSSION_NOT_SIGNED.refuseIf(signed.stream().noneMatch(mark -> each.equals(mark.signer())), papers.name(each)));
        var issued = papers.issue(file, DocumentKind.DISCUSSION_RECORD, papers.discussion(file, discussion, marks(signed)), room.today());
        discussion.conclude(room.today(), issued.id(), issued.number());
        room.note(number, "case-discussed", Map.of("draft", held.version(), "document", issued.id().toString()));
    }

    private Discussion present(MatterNumber number) {
        return book.discussion(number, groundwork.draft(number)).orElseThrow(NOT_DISCUSSED::refusal);
    }

    private Subject subject(PenaltyCaseFile file, Discussion discussion) {
        return new Subject(file.number(), "case-discussion", String.valueOf(discussion.view().version()),
                papers.fingerprint(papers.discussion(file, discussion, List.of())));
    }

    private List<Signature> valid(PenaltyCaseFile file, Discussion discussion) {
        return attendance.signatures().of(subject(file, discussion));
    }

    private static List<SignatureMark> marks(List<Signature> signed) {
        return signed.stream().map(each -> SignatureMark.of(each, null)).toList();
    }

    private static boolean recused(PenaltyCaseFile file, PersonId person) {
        return file.recusals().stream().anyMatch(each -> each.officer().equals(person));
    }
}
