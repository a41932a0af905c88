package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads draws, exports them and computes them again. */
@Service
@Transactional(readOnly = true)
class DrawArchive implements DrawRecords {
    private final DrawRows rows;
    private final DrawDesk desk;
    private final DrawViews views;
    private final DrawRules rules;

    DrawArchive(DrawRows rows, DrawDesk desk, DrawViews views, DrawRules rules) {
        this.rows = rows;
        this.desk = desk;
        this.views = views;
        this.rules = rules;
    }

    @Override
    public List<Line> all() {
        var actor = desk.actor();
        return rows.findByAgencyOrderByCommittedAtDescNumberDesc(actor.agency().value()).stream().filter(draw -> desk.maySee(draw, actor))
                .map(views::line).toList();
    }

    @Override
    public DrawView find(MatterNumber number) {
        return views.of(desk.read(number));
    }

    @Override
    public Preview preview(DrawTerms terms) {
        var agency = desk.planner().agency();
        return views.preview(agency, rules.checked(agency, terms, desk.today()));
    }

    @Override
    public String export(MatterNumber number) {
        return Canon.pretty(desk.read(number).export());
    }

    @Override
    public List<ReplayStep> replay(MatterNumber number) {
        return Recomputation.of(desk.read(number).export());
    }

    @Override
    public Optional<DrawView> published(MatterNumber number) {
        return rows.findByNumber(number.value()).filter(Draw::published).map(views::of);
    }

    @Override
    public Optional<Commitment> commitment(MatterNumber number) {
        return rows.findByNumber(number.value()).map(Draw::commitment);
    }
}
