package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.CHAIR_NOT_PRESENT;
import static cn.dangchang.penalty.DecisionGround.DISCUSSION_CONCLUDED;
import static cn.dangchang.penalty.DecisionGround.DISCUSSION_INCOMPLETE;
import static cn.dangchang.penalty.DecisionGround.MEETING_TIMES_IMPOSSIBLE;
import static cn.dangchang.penalty.DecisionGround.RECORDER_HAS_ANOTHER_PART;

import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDiscussions.Meeting;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The collective discussion of one version of what is proposed (集体讨论). */
@Entity
@Table(schema = "penalty", name = "case_discussion")
class Discussion {
    @Id
    private UUID id;
    private String matter;
    @Column(name = "draft_version")
    private int version;
    private String draftHash;
    private LocalDateTime heldFrom;
    private LocalDateTime heldUntil;
    private String place;
    private String chair;
    private String reporter;
    private String recorder;
    private List<String> present;
    private String discussion;
    private String conclusion;
    private LocalDate concludedOn;
    private UUID document;
    private String documentNumber;

    protected Discussion() {}

    static Discussion of(MatterNumber number, CaseDraft draft) {
        var begun = new Discussion();
        begun.id = UUID.randomUUID();
        begun.matter = number.value();
        begun.version = draft.version();
        begun.draftHash = draft.hash();
        return begun;
    }

    void write(Meeting meeting, LocalDateTime now) {
        DISCUSSION_CONCLUDED.refuseIf(concludedOn != null);
        require(meeting.from() != null, "from");
        require(meeting.until() != null, "until");
        MEETING_TIMES_IMPOSSIBLE.refuseAtIf(!meeting.from().isBefore(meeting.until()) || meeting.until().isAfter(now), "until");
        require(filled(meeting.place()), "place");
        require(meeting.chair() != null, "chair");
        require(meeting.reporter() != null, "reporter");
        require(meeting.recorder() != null, "recorder");
        require(filled(meeting.discussion()), "discussion");
        require(filled(meeting.conclusion()), "conclusion");
        CHAIR_NOT_PRESENT.refuseAtIf(!meeting.present().contains(meeting.chair()), "chair");
        RECORDER_HAS_ANOTHER_PART.refuseAtIf(meeting.present().contains(meeting.recorder()) || meeting.recorder().equals(meeting.reporter()), "recorder");
        heldFrom = meeting.from();
        heldUntil = meeting.until();
        place = meeting.place().strip();
        chair = meeting.chair().value();
        reporter = meeting.reporter().value();
        recorder = meeting.recorder().value();
        present = new ArrayList<>(meeting.present().stream().map(PersonId::value).distinct().toList());
        discussion = meeting.discussion().strip();
        conclusion = meeting.conclusion().strip();
    }

    void conclude(LocalDate on, UUID sheet, String number) {
        concludedOn = on;
        document = sheet;
        documentNumber = number;
    }

    boolean isOf(CaseDraft draft) {
        return version == draft.version() && draftHash.equals(draft.hash());
    }

    boolean concluded() {
        return concludedOn != null;
    }

    CaseDecisionFile.Discussion view() {
        return new CaseDecisionFile.Discussion(version, heldFrom, heldUntil, place, new PersonId(chair), new PersonId(reporter), new PersonId(recorder),
                present.stream().map(PersonId::new).toList(), discussion, conclusion, concludedOn, document, documentNumber);
    }

    private static void require(boolean there, String field) {
        DISCUSSION_INCOMPLETE.refuseAtIf(!there, field);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
