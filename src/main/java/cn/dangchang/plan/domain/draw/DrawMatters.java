package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.MatterSubject.Stage.State;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws as the pages of matters show them; with it, who may read their record sheets. */
@Component
@Transactional(readOnly = true)
class DrawMatters implements MatterSubject {
    private static final List<DrawState> BAR = List.of(DrawState.COMMITTED, DrawState.FROZEN, DrawState.DRAWN);

    private final DrawRows rows;
    private final DrawDesk desk;
    private final DrawViews views;
    private final DrawWords words;

    DrawMatters(DrawRows rows, DrawDesk desk, DrawViews views, DrawWords words) {
        this.rows = rows;
        this.desk = desk;
        this.views = views;
        this.words = words;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.DRAW;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return rows.findByNumber(matter.value()).filter(draw -> desk.maySee(draw, actor)).isPresent();
    }

    @Override
    public Summary summary(MatterNumber matter) {
        var view = view(matter);
        var linked = Stream.of(view.redrawOf(), view.redrawnAs()).filter(each -> each != null).map(each -> new Linked(each.value(),
                words.of("plan.draw.matter.other"), "", true, "/cases/" + each)).toList();
        return new Summary(matter, words.of("plan.draw.matter.title", view.terms().title()), null, null, words.of(view.state().key()),
                !view.state().revealed(), view.events().get(0).at(), List.of(), List.of(), bar(view.state()), linked);
    }

    private List<Stage> bar(DrawState now) {
        var bar = new ArrayList<Stage>();
        BAR.forEach(stage -> bar.add(new Stage(words.of(stage.key()), stage == now && now != DrawState.DRAWN ? State.CURRENT
                : stage.compareTo(now) <= 0 && now != DrawState.ABANDONED ? State.DONE : State.AHEAD)));
        if (!BAR.contains(now)) {
            bar.add(new Stage(words.of(now.key()), State.CURRENT));
        }
        return bar;
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        var view = view(matter);
        var lines = new ArrayList<>(List.of(new Line(words.of("plan.draw.year"), String.valueOf(view.terms().year())),
                new Line(words.of("plan.draw.day"), view.terms().day().toString()),
                new Line(words.of("plan.draw.quotas"), words.quotas(view)),
                new Line(words.of("plan.draw.seed-hash"), view.seal().seedHash())));
        view.teams().forEach(team -> lines.add(new Line(team.site().enterpriseName(),
                String.join("、", team.now().stream().map(DrawView.Officer::name).toList()))));
        return new Briefing(List.of(new Section(view.terms().title(), lines,
                List.of(new Link(words.of("plan.draw.open"), "/draws/" + matter)))));
    }

    private DrawView view(MatterNumber matter) {
        return views.of(rows.findByNumber(matter.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal));
    }
}
