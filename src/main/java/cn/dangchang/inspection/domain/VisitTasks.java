package cn.dangchang.inspection.domain;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject.TaskCard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What the engine and the worklist ask about the tasks of a visit. */
@Service
public class VisitTasks {
    private static final Map<String, String> CLOCKS = Map.of("file-late-approval", SiteInspection.LATE_APPROVAL, "accept-territory-findings", SiteInspection.TERRITORY_REPLY,
            "report-territory-outcome", SiteInspection.TERRITORY_REPLY);
    private static final Set<String> ON_SITE = Set.of("enter-site", "inspect-site", "feed-back-on-site", "propose-dispositions", "co-sign-dispositions",
            "verify-immediate-rectification", "issue-rectification-order", "order-site-measures", "secure-evidence", "hand-over-case", "hand-over-to-territory");

    private final VisitDesk desk;
    private final Disputes disputes;
    private final Cast cast;
    private final PaperWords words;

    VisitTasks(VisitDesk desk, Disputes disputes, Cast cast, PaperWords words) {
        this.desk = desk;
        this.disputes = disputes;
        this.cast = cast;
        this.words = words;
    }

    /** @return accounts of those who inspect, one inspect-site task each. */
    public List<String> inspecting(MatterNumber number) {
        return find(number).inspecting().stream().map(person -> person.value()).toList();
    }

    public List<String> openConsultations(MatterNumber number) {
        return disputes.findByVisitOrderByNumber(number.value()).stream().filter(Dispute::open).map(dispute -> dispute.number().value()).toList();
    }

    /** @return the visit that a task works on, also for the tasks of its consultations. */
    public MatterNumber visitOf(MatterNumber matter) {
        return matter.kind() != MatterKind.CONSULTATION ? matter
                : disputes.findByNumber(matter.value()).map(Dispute::visit).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** Locks the visit before anything of it is read, so that its rules judge it as the one before has left it. */
    public void hold(TaskFacts task) {
        desk.openForHouse(visitOf(task.matter()));
    }

    public TaskCard card(TaskFacts task, Set<Audience> audiences, Set<Audience> overseers) {
        var visit = find(visitOf(task.matter()));
        var where = visit.where();
        String page = ON_SITE.contains(task.key()) ? "/inspections/" + visit.number() + "/field" : null;
        return new TaskCard(task.name() + " · " + where.enterpriseName(), where.enterpriseId(), where.enterpriseName(),
                where.town(), where.sector(), words.of(visit.stage().key()), visit.occasion().campaign(),
                audiences, overseers, CLOCKS.get(task.key()), page);
    }

    public boolean maySee(MatterNumber matter, Actor actor) {
        return desk.unscoped(visitOf(matter)).filter(visit -> desk.mayWorkOn(visit, actor)).isPresent();
    }

    private Visit find(MatterNumber number) {
        return desk.unscoped(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
