package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One line of a version: whom, when, what, in which form, how often, by which measures. */
@Entity
@Table(schema = "plan", name = "plan_line")
class PlanLine {
    @Id
    private UUID id = UUID.randomUUID();
    private int seq;
    @Enumerated(EnumType.STRING)
    private Mode mode;
    private UUID siteId;
    private UUID enterpriseId;
    private String enterpriseName;
    private String siteName;
    private String sector;
    private int visits;
    private List<Integer> months = new ArrayList<>();
    private String content;
    private String form;
    private String measures;
    private boolean keyUnit;

    protected PlanLine() {}

    PlanLine(int seq, LineEntry entry, Where where) {
        this.seq = seq;
        write(entry, where);
    }

    PlanLine(PlanLine before) {
        seq = before.seq;
        mode = before.mode;
        siteId = before.siteId;
        enterpriseId = before.enterpriseId;
        enterpriseName = before.enterpriseName;
        siteName = before.siteName;
        sector = before.sector;
        visits = before.visits;
        months = new ArrayList<>(before.months);
        content = before.content;
        form = before.form;
        measures = before.measures;
        keyUnit = before.keyUnit;
    }

    /** @throws cn.dangchang.shared.Refusal ELEMENT_IS_MISSING at the element */
    final void write(LineEntry entry, Where where) {
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(entry.mode() == null, "mode");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(entry.mode() == Mode.DETERMINED && where == null, "site");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(entry.months() == null || entry.months().isEmpty(), "months");
        AnnualPlanGround.MONTH_NOT_VALID.refuseAtIf(entry.months().stream().anyMatch(month -> month < 1 || month > 12), "months");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(blank(entry.content()), "content");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(blank(entry.form()), "form");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(entry.visits() == null || entry.visits() < 1 || entry.visits() > 999, "visits");
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(blank(entry.measures()), "measures");
        mode = entry.mode();
        boolean named = mode == Mode.DETERMINED;
        siteId = named ? where.site().id() : null;
        enterpriseId = named ? where.enterprise().id() : null;
        enterpriseName = named ? where.enterprise().name() : null;
        siteName = named ? where.site().name() : null;
        sector = named ? where.site().sector() : entry.sector() == null ? "" : entry.sector();
        visits = entry.visits();
        months = new ArrayList<>(entry.months().stream().sorted().distinct().toList());
        content = entry.content().strip();
        form = entry.form();
        measures = entry.measures().strip();
        keyUnit = entry.keyUnit();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    UUID id() {
        return id;
    }

    int seq() {
        return seq;
    }

    UUID site() {
        return siteId;
    }

    int visits() {
        return visits;
    }

    /** @return what the line says, by which two versions are compared. */
    Line view() {
        return new Line(id, seq, mode, siteId, enterpriseId, enterpriseName, siteName, sector, visits, List.copyOf(months), content, form,
                measures, keyUnit);
    }

    /** A site with its enterprise, as registered. */
    record Where(Enterprise enterprise, Site site) {}
}
