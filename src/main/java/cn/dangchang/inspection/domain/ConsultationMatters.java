package cn.dangchang.inspection.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.MatterSubject.Stage.State;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consultations as the pages of matters show them. */
@Component
@Transactional(readOnly = true)
class ConsultationMatters implements MatterSubject {
    private final VisitDesk desk;
    private final Disputes disputes;
    private final Cast cast;
    private final Processes processes;
    private final PaperWords words;

    ConsultationMatters(VisitDesk desk, Disputes disputes, Cast cast, Processes processes, PaperWords words) {
        this.desk = desk;
        this.disputes = disputes;
        this.cast = cast;
        this.processes = processes;
        this.words = words;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.CONSULTATION;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return disputes.findByNumber(matter.value()).flatMap(dispute -> desk.unscoped(dispute.visit())).filter(visit -> desk.maySee(visit, actor)).isPresent();
    }

    @Override
    public Summary summary(MatterNumber matter) {
        var dispute = find(matter);
        var visit = desk.unscoped(dispute.visit()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var settled = words.of("inspection.consultation.settled");
        var open = words.of("inspection.consultation.open");
        var view = dispute.view();
        return new Summary(matter, words.of("inspection.matter.consultation-title", visit.where().enterpriseName()), visit.where().enterpriseId(), visit.where().enterpriseName(),
                dispute.open() ? open : settled, dispute.open(), view.raisedAt(), cast.names(view.participants()),
                dispute.processInstance() != null ? List.of(dispute.processInstance())
                        : processes.tasksOf(matter).stream().map(TaskFacts::processInstance).distinct().toList(),
                List.of(new Stage(open, dispute.open() ? State.CURRENT : State.DONE), new Stage(settled, dispute.open() ? State.AHEAD : State.CURRENT)),
                List.of(new Linked(visit.number().value(), words.of("inspection.matter.visit"), words.of(visit.stage().key()), true, "/cases/" + visit.number())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        var view = find(matter).view();
        var lines = new ArrayList<Line>();
        lines.add(new Line(words.of("inspection.consultation.question"), view.question()));
        lines.add(new Line(words.of("inspection.consultation.raised-by"), cast.name(view.raisedBy())));
        lines.add(new Line(words.of("inspection.consultation.participants"), String.join("、", cast.names(view.participants()))));
        lines.add(new Line(words.of("inspection.consultation.actions"), words.list("disposition", view.actions())));
        lines.add(new Line(words.of("inspection.consultation.opinion"), view.opinion() == null ? "" : view.opinion()));
        lines.removeIf(line -> line.value().isBlank());
        return new Briefing(List.of(new Section(words.of("inspection.matter.consultation"), lines, List.of())));
    }

    private Dispute find(MatterNumber matter) {
        return disputes.findByNumber(matter.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
