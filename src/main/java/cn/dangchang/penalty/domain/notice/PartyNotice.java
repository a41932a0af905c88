package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One party is told what is intended, states its case, asks for a hearing or gives its rights up. */
@Entity
@Table(schema = "penalty", name = "party_notice")
class PartyNotice {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String matter;
    private int party;
    private int round;
    private int draftVersion;
    private String processInstance;
    private boolean hearingOffered;
    @Embedded
    private Told told;
    @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Statement> statements = new ArrayList<>();
    @Embedded
    private HearingRequest request;
    private LocalDate waivedOn;
    private UUID waiverPaper;
    @Embedded
    private DefenceReview review;
    private LocalDate heardOn;

    protected PartyNotice() {}

    static PartyNotice of(MatterNumber matter, int party, int round, int draftVersion) {
        var notice = new PartyNotice();
        notice.id = UUID.randomUUID();
        notice.matter = matter.value();
        notice.party = party;
        notice.round = round;
        notice.draftVersion = draftVersion;
        return notice;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void write(String evidence, String contact) {
        NoticeGround.ALREADY_NOTIFIED.refuseIf(told != null && told.issued());
        told = Told.written(evidence, contact);
    }

    void requireWritten() {
        NoticeGround.ALREADY_NOTIFIED.refuseIf(told != null && told.issued());
        NoticeGround.EVIDENCE_MISSING.refuseAtIf(told == null || blank(told.evidence()), "evidence");
        NoticeGround.CONTACT_MISSING.refuseAtIf(blank(told.contact()), "contact");
    }

    void issued(UUID document, String number, int tells, boolean offersHearing, boolean onSpot, PersonId by, LocalDate on) {
        draftVersion = tells;
        hearingOffered = offersHearing;
        told = told.issued(document, number, by, on, onSpot);
    }

    void served(LocalDate on, LocalDate defenceUntil, LocalDate hearingUntil) {
        told = told.served(on, defenceUntil, hearingUntil);
    }

    /** @param today a day in the future cannot be written down. */
    Statement state(NoticeFile.Saying said, PersonId by, LocalDate today) {
        requireOpen();
        requireDay(said.at() == null ? null : said.at().toLocalDate(), today, "statedAt");
        NoticeGround.STATEMENT_MISSING.refuseAtIf(blank(said.speaker()), "speaker");
        NoticeGround.STATEMENT_MISSING.refuseAtIf(blank(said.text()), "text");
        NoticeGround.PAPER_NEEDED.refuseAtIf(!said.orally() && said.paper() == null, "paper");
        NoticeGround.STATEMENT_MISSING.refuseAtIf(said.orally() && blank(said.place()), "place");
        var statement = Statement.of(this, statements.size() + 1, said, by.value(), today);
        statements.add(statement);
        return statement;
    }

    void ask(LocalDate on, String by, boolean orally, UUID paper, LocalDate today) {
        requireOpen();
        NoticeGround.HEARING_NOT_OFFERED.refuseIf(!hearingOffered);
        NoticeGround.ALREADY_WAIVED.refuseIf(waivedOn != null);
        NoticeGround.HEARING_ALREADY_ASKED.refuseIf(request != null && request.stands());
        requireDay(on, today, "askedOn");
        NoticeGround.HEARING_ASKED_TOO_LATE.refuseAtIf(on.isAfter(told.hearingUntil()), "askedOn", told.hearingUntil().toString());
        NoticeGround.STATEMENT_MISSING.refuseAtIf(blank(by), "askedBy");
        NoticeGround.PAPER_NEEDED.refuseAtIf(!orally && paper == null, "askedPaper");
        request = HearingRequest.asked(on, by.strip(), orally, paper);
    }

    void withdraw(LocalDate on, UUID paper, LocalDate today) {
        NoticeGround.HEARING_NOT_ASKED.refuseIf(request == null || !request.stands() || heardOn != null);
        requireDay(on, today, "withdrawnOn");
        NoticeGround.PAPER_NEEDED.refuseAtIf(paper == null, "withdrawnPaper");
        request = request.withdrawn(on, paper);
    }

    /** Both rights at once, in writing, while they run. */
    void waive(LocalDate on, UUID paper, LocalDate today) {
        requireOpen();
        NoticeGround.ALREADY_WAIVED.refuseIf(waivedOn != null);
        NoticeGround.HEARING_ALREADY_ASKED.refuseIf(request != null && request.stands());
        NoticeGround.RIGHTS_ALREADY_OVER.refuseIf(today.isAfter(view().lastDay()));
        requireDay(on, today, "waivedOn");
        NoticeGround.PAPER_NEEDED.refuseAtIf(paper == null, "waiverPaper");
        waivedOn = on;
        waiverPaper = paper;
    }

    void review(DefenceReview given, LocalDate today) {
        requireOpen();
        NoticeGround.RIGHTS_STILL_RUNNING.refuseIf(waivedOn == null && !today.isAfter(view().lastDay()), view().lastDay().toString());
        NoticeGround.STATEMENT_NOT_SIGNED.refuseIf(statements.stream().anyMatch(Statement::unsigned));
        boolean stated = !statements.isEmpty();
        NoticeGround.ANSWER_NEEDED.refuseAtIf(stated && "none".equals(given.accepted()), "accepted");
        NoticeGround.ANSWER_NEEDED.refuseAtIf(stated && given.answer() == null, "answer");
        NoticeGround.NOTHING_WAS_STATED.refuseAtIf(!stated && !"none".equals(given.accepted()), "accepted");
        review = given;
    }

    void over(LocalDate on) {
        heardOn = on;
    }

    private void requireOpen() {
        NoticeGround.NOT_SERVED.refuseIf(told == null || !told.served());
        NoticeGround.ALREADY_REVIEWED.refuseIf(review != null);
    }

    private void requireDay(LocalDate on, LocalDate today, String field) {
        NoticeGround.DAY_IMPOSSIBLE.refuseAtIf(on == null || on.isBefore(told.servedOn()) || on.isAfter(today), field);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    Statement statement(int seq) {
        return statements.stream().filter(each -> each.seq() == seq).findFirst().orElseThrow(NoticeGround.NO_SUCH_STATEMENT::refusal);
    }

    NoticeFile view() {
        return new NoticeFile(id, new MatterNumber(matter), party, round, draftVersion, processInstance, hearingOffered, told,
                statements.stream().map(Statement::view).toList(), request, waivedOn, waiverPaper, review, heardOn);
    }
}
