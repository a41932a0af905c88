package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.MatterSubject.Stage.State;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Visits as the pages of matters show them. */
@Component
@Transactional(readOnly = true)
class VisitMatters implements MatterSubject {
    private static final List<VisitStage> BAR = List.of(VisitStage.DRAFTING, VisitStage.REVIEWING, VisitStage.APPROVING, VisitStage.ENTERING,
            VisitStage.INSPECTING, VisitStage.FEEDING_BACK, VisitStage.DISPOSING, VisitStage.CO_SIGNING, VisitStage.ACTING, VisitStage.FILING,
            VisitStage.FILED, VisitStage.CLOSED);

    private final VisitDesk desk;
    private final VisitViews views;
    private final VisitBriefing briefing;
    private final Disputes disputes;
    private final PaperWords words;

    VisitMatters(VisitDesk desk, VisitViews views, VisitBriefing briefing, Disputes disputes, PaperWords words) {
        this.desk = desk;
        this.views = views;
        this.briefing = briefing;
        this.disputes = disputes;
        this.words = words;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.VISIT;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return desk.unscoped(matter).filter(visit -> desk.maySee(visit, actor)).isPresent();
    }

    @Override
    public boolean handsOut(MatterNumber matter, UUID file, Actor stranger) {
        return desk.unscoped(matter).filter(visit -> desk.handsOut(visit, file, stranger)).isPresent();
    }

    /** An escort whom the territory sent signs by hand like everybody else. */
    @Override
    public boolean takesFrom(MatterNumber matter, String purpose, Actor stranger) {
        return purpose.equals("signature") && desk.unscoped(matter).filter(visit -> visit.member(stranger.person()).isPresent()).isPresent();
    }

    @Override
    public boolean mayAdd(MatterNumber matter, Actor actor) {
        return desk.unscoped(matter).filter(visit -> desk.mayWorkOn(visit, actor)).isPresent();
    }

    @Override
    public Summary summary(MatterNumber matter) {
        var visit = desk.unscoped(matter).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var view = views.of(visit);
        var handlers = view.members().stream().map(member -> member.name()).toList();
        boolean open = visit.stage().compareTo(VisitStage.CLOSED) < 0;
        return new Summary(matter, words.of("inspection.matter.title", view.enterpriseName()), view.enterprise(), view.enterpriseName(), words.of(visit.stage().key()), open,
                visit.proposedAt(), handlers, Stream.of(visit.processInstance(), visit.closureInstance()).filter(each -> each != null).toList(),
                bar(visit), linked(visit, view));
    }

    private List<Stage> bar(Visit visit) {
        var now = visit.stage();
        var stages = new ArrayList<Stage>();
        BAR.stream().filter(stage -> (stage != VisitStage.REVIEWING || visit.occasion().groupLeaderReviews())
                        && (stage != VisitStage.CO_SIGNING || visit.escorted()))
                .forEach(stage -> stages.add(new Stage(words.of(stage.key()), stage == now ? State.CURRENT
                        : stage.compareTo(now) < 0 && now.compareTo(VisitStage.CLOSED) <= 0 ? State.DONE : State.AHEAD)));
        if (!BAR.contains(now)) {
            stages.add(new Stage(words.of(now.key()), State.CURRENT));
        }
        return stages;
    }

    private List<Linked> linked(Visit visit, cn.dangchang.inspection.VisitView view) {
        var followUps = view.followUps().stream().map(each -> new Linked(each.target() == null ? null : each.target().value(), words.of("follow-up", each.kind()),
                words.of("follow-up-state", each.state()), each.closedAt() == null, each.target() == null ? null : "/cases/" + each.target()));
        var consultations = disputes.findByVisitOrderByNumber(visit.number().value()).stream().map(each -> new Linked(each.number().value(),
                words.of("inspection.matter.consultation"), words.of(each.open() ? "inspection.consultation.open" : "inspection.consultation.settled"), each.open(),
                "/cases/" + each.number()));
        return Stream.concat(followUps, consultations).toList();
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(matter);
    }
}
