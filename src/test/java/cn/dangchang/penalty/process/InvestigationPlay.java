package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.InvestigationFile;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.Investigations.Tie;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.penalty.domain.investigation.ActContent;
import cn.dangchang.penalty.domain.investigation.ActContent.Asked;
import cn.dangchang.penalty.domain.investigation.ActContent.Inquiry;
import cn.dangchang.penalty.domain.investigation.ActContent.Line;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.ActDraft;
import cn.dangchang.penalty.domain.investigation.InvestigationReading;
import cn.dangchang.penalty.domain.investigation.PreservationFile;
import cn.dangchang.penalty.domain.investigation.Preserving;
import cn.dangchang.penalty.domain.investigation.RecordingActs;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/** Plays the investigation of a filed case. Officers are in one place at a time, so every play has an hour of its own. */
public final class InvestigationPlay {
    private static final AtomicInteger PLAYS = new AtomicInteger();

    public final CasePlay play;
    private final ApplicationContext house;

    public InvestigationPlay(ApplicationContext house) {
        this.house = house;
        int turn = PLAYS.getAndIncrement();
        clockIs(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1 + turn / 10).atTime(8 + turn % 10, 0));
        play = new CasePlay(house).transferred().filed();
        clockIs(now().plusMinutes(30));
    }

    public void clockIs(LocalDateTime time) {
        house.getBean(OfficeClock.class).setTo(time.atZone(OfficeClock.ZONE).toInstant());
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(house.getBean(Clock.class).instant(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    public ActDraft inquiry(LocalDateTime from, LocalDateTime to, String answer) {
        return new ActDraft(ActKind.INQUIRY, List.of(INSPECTOR_1, INSPECTOR_2), from, to, true, "局询问室", "宋一", ActContent.of(new Inquiry(
                new Asked("男", "41", "110101198501011234", "星河木业有限公司", "安全管理员", "青石镇河东路3号", null), true, "苏砚舟", null,
                List.of(new Line("新进员工做过哪些培训？", answer)))));
    }

    public int write(ActDraft draft) {
        return play.as(INSPECTOR_1, () -> acts().write(play.number, draft));
    }

    public int inquired() {
        return write(inquiry(now().minusMinutes(20), now().minusMinutes(10), "没有培训，当天就上岗了"));
    }

    public void sign(int act) {
        signOfficer(act, INSPECTOR_1);
        signOfficer(act, INSPECTOR_2);
        refuse(act);
    }

    public void signOfficer(int act, PersonId officer) {
        play.as(officer, () -> acts().sign(play.number, act, officer, null));
    }

    public void refuse(int act) {
        play.as(INSPECTOR_1, () -> acts().refusedByParty(play.number, act, "宋一", "不同意签字", "李某"));
    }

    public void finish(int act) {
        play.as(INSPECTOR_1, () -> acts().finish(play.number, act));
    }

    public int signedInquiry() {
        int act = inquired();
        sign(act);
        finish(act);
        return act;
    }

    public int tie(int act, Set<ProofElement> proves) {
        return play.as(INSPECTOR_1, () -> investigations().tie(play.number, new Tie(1, 1, EvidenceKind.STATEMENT, "承认未培训即上岗", "询问宋一取得", null, act, proves)));
    }

    public InvestigationFile file() {
        return play.as(LEADER, () -> investigations().file(play.number));
    }

    public UUID preservationWritten() {
        return play.as(INSPECTOR_1, () -> preserving().begin(play.number, 1, "签到簿由当事人保管，可能灭失", "加封后存放于局证据室", List.of(book())));
    }

    public static Thing book() {
        return new Thing("培训签到簿", "2026年上半年", null, "原件", "册", null, "2", "第12页有涂改");
    }

    public UUID preservationApproved() {
        var id = preservationWritten();
        play.complete(INSPECTOR_1, "apply-preservation", Map.of("way", "submit"));
        play.complete(LEADER, "approve-preservation", Map.of("decision", "approved"));
        return id;
    }

    public int carriedOut(UUID id) {
        return play.as(INSPECTOR_1, () -> preserving().carryOut(play.number, id, new ActDraft(ActKind.PRESERVATION, List.of(INSPECTOR_1, INSPECTOR_2),
                now().minusMinutes(9), now().minusMinutes(1), true, "办公楼201室", "宋一", null)));
    }

    /** Approved, carried out, signed and handed over. */
    public UUID preserved() {
        var id = preservationApproved();
        sign(carriedOut(id));
        play.complete(INSPECTOR_1, "issue-preservation", Map.of("way", "issue"));
        return id;
    }

    public PreservationFile kept(UUID id) {
        return play.as(LEADER, () -> house.getBean(InvestigationReading.class).preservation(play.number, id));
    }

    /** It becomes nine o'clock of that day, and what is due of this preservation runs. */
    public void itBecomes(LocalDate day, UUID id) {
        clockIs(day.atTime(9, 0));
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().processInstanceId(kept(id).processInstance()).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    public RecordingActs acts() {
        return house.getBean(RecordingActs.class);
    }

    public Preserving preserving() {
        return house.getBean(Preserving.class);
    }

    public Investigations investigations() {
        return house.getBean(Investigations.class);
    }
}
