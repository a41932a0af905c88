package cn.dangchang.plan.domain.draw;

import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView.Candidates;
import cn.dangchang.plan.DrawView.LeftOut;
import cn.dangchang.plan.Draws;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws, step by step: commit, freeze, draw, and what comes after. */
@Service
@Transactional
class DrawOffice implements Draws {
    private static final Set<Role> PUBLISHERS = Set.of(Role.LEADER, Role.HEAD, Role.COORDINATOR);

    private final DrawRows rows;
    private final DrawDesk desk;
    private final DrawRules rules;
    private final Urn urn;
    private final DrawSheet sheet;

    DrawOffice(DrawRows rows, DrawDesk desk, DrawRules rules, Urn urn, DrawSheet sheet) {
        this.rows = rows;
        this.desk = desk;
        this.rules = rules;
        this.urn = urn;
        this.sheet = sheet;
    }

    @Override
    public MatterNumber commit(DrawTerms terms) {
        var agency = desk.planner().agency();
        var checked = rules.checked(agency, terms, desk.today());
        return committed(new Draw(urn.numbers().next(agency, MatterKind.DRAW), checked, Seed.random(), desk.note()));
    }

    private MatterNumber committed(Draw draw) {
        rows.save(draw);
        desk.write(draw, "draw-committed", Map.of("seedHash", draw.seedHash(), "method", draw.method(), "year", draw.terms().year(),
                "quotas", draw.terms().strata().stream().map(each -> each.sector() + " " + each.quota()).toList()));
        return draw.number();
    }

    @Override
    public void exclude(MatterNumber number, Exclusion exclusion) {
        var draw = desk.open(number);
        var subject = exclusion.subject() == null ? "" : exclusion.subject();
        var candidates = candidates(draw);
        boolean officer = candidates.officers().stream().anyMatch(each -> each.id().equals(subject));
        DrawGround.NOT_A_CANDIDATE.refuseAtIf(!officer && candidates.sites().stream()
                .noneMatch(each -> each.id().toString().equals(subject)), "subject");
        var kind = exclusion.kind();
        DrawGround.EXCLUSION_NOT_BY_HAND.refuseAtIf(kind == null || !kind.byHand() || kind.ofOfficers() != officer, "kind");
        draw.exclude(subject, new LeftOut(kind, DrawDesk.reason(exclusion.reason())), desk.note());
        desk.write(draw, "draw-candidate-excluded", Map.of("subject", subject, "kind", kind.name()));
    }

    @Override
    public void readmit(MatterNumber number, String subject) {
        var draw = desk.open(number);
        if (draw.exclusions().stream().anyMatch(each -> each.concerns(subject))) {
            draw.readmit(subject);
            desk.write(draw, "draw-candidate-readmitted", Map.of("subject", subject));
        }
    }

    @Override
    public void freeze(MatterNumber number) {
        var draw = desk.open(number);
        draw.require(DrawState.COMMITTED);
        var input = Freezing.of(draw, candidates(draw));
        DrawGround.NOTHING_TO_DRAW_FROM.refuseIf(input.strata().stream().allMatch(each -> input.eligibleSites(each.sector()).isEmpty()));
        DrawGround.NOT_ENOUGH_OFFICERS_TO_DRAW.refuseIf(input.eligibleOfficers().size() < input.officersPerSite(), input.officersPerSite());
        draw.freeze(input, desk.note());
        desk.write(draw, "draw-frozen", Map.of("inputHash", draw.inputHash(), "sites", input.sites().size(),
                "officers", input.officers().size(), "excluded", input.exclusions().size()));
    }

    @Override
    public void draw(MatterNumber number, Witness witness) {
        var draw = desk.open(number);
        draw.require(DrawState.FROZEN);
        rules.requireWitness(witness, desk.actor(), desk.today());
        draw.draw(witness == null ? null : witness.person().value(), witness == null ? null : DrawRules.spoken(witness), desk.note());
        desk.write(draw, "draw-drawn", Map.of("seed", draw.seed(), "inputHash", draw.inputHash(),
                "result", Canon.sha256(Canon.write(draw.result())), "witness", witness == null ? "" : witness.person().value()));
        if (draw.redrawOf() != null) {
            var first = desk.open(draw.redrawOf());
            DrawGround.DRAW_IN_USE.refuseIf(urn.use().rests(first), first.number());
            first.supersede();
            desk.write(first, "draw-superseded", Map.of("by", draw.number().value()));
        }
    }

    @Override
    public PersonId replace(MatterNumber number, UUID site, PersonId officer, String reason) {
        var draw = desk.open(number);
        var next = draw.replace(String.valueOf(site), officer.value(), desk.note(reason));
        desk.write(draw, "draw-officer-replaced", Map.of("site", site.toString(), "out", officer.value(), "in", next));
        return new PersonId(next);
    }

    @Override
    public MatterNumber redraw(MatterNumber number, String reason) {
        var first = desk.open(number);
        first.require(DrawState.DRAWN);
        var note = desk.note(reason);
        DrawGround.DRAW_IN_USE.refuseIf(urn.use().rests(first), number);
        DrawGround.REDRAW_UNDER_WAY.refuseIf(rows.findByRedrawOfOrderByNumberDesc(number.value()).stream()
                .anyMatch(each -> each.state() != DrawState.ABANDONED));
        var terms = rules.checked(first.agency(), first.terms(), desk.today());
        return committed(new Draw(urn.numbers().next(first.agency(), MatterKind.DRAW), first, terms, Seed.random(), note));
    }

    @Override
    public void abandon(MatterNumber number, String reason) {
        var draw = desk.open(number);
        draw.abandon(desk.note(reason));
        desk.write(draw, "draw-abandoned", Map.of("seed", draw.seed()));
    }

    @Override
    public void publish(MatterNumber number) {
        var draw = desk.open(number, PUBLISHERS);
        if (!draw.published()) {
            draw.publish(desk.note());
            desk.write(draw, "draw-published", Map.of());
        }
    }

    @Override
    public UUID recordSheet(MatterNumber number) {
        return sheet.issue(desk.open(number));
    }

    private Candidates candidates(Draw draw) {
        return urn.register().now(draw.agency(), draw.terms(), draw.exclusions());
    }

    /** What a draw takes from the rest of the house. */
    @org.springframework.stereotype.Component
    record Urn(MatterNumbers numbers, CandidateRegister register, DrawUse use) {}
}
