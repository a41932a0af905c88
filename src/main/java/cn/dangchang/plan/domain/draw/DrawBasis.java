package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawnSites;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit that rests on a draw goes to a site that was drawn, with exactly the officers who were drawn for it. */
@Component
@Transactional(readOnly = true, noRollbackFor = cn.dangchang.shared.Refusal.class)
class DrawBasis implements BasisSource, DrawnSites {
    private final DrawRows rows;

    DrawBasis(DrawRows rows) {
        this.rows = rows;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.DRAW;
    }

    @Override
    public void require(VisitIntent intent) {
        var draw = rows.findByNumber(String.valueOf(intent.basis().reference())).filter(each -> each.agency().equals(intent.agency()))
                .orElseThrow(() -> DrawGround.NO_SUCH_DRAW.refusalAt("basis"));
        DrawGround.DRAW_NOT_IN_FORCE.refuseAtIf(draw.state() != DrawState.DRAWN, "basis", draw.number());
        DrawGround.DRAW_OF_ANOTHER_YEAR.refuseAtIf(draw.terms().year() != intent.day().getYear(), "visitOn", draw.number(),
                String.valueOf(draw.terms().year()));
        var officers = DrawMethod.now(draw.result(), draw.swaps(), String.valueOf(intent.site()));
        DrawGround.SITE_NOT_DRAWN.refuseAtIf(officers.isEmpty(), "basis", draw.number());
        boolean theSame = new HashSet<>(officers).equals(intent.officers().stream().map(PersonId::value).collect(Collectors.toSet()));
        DrawGround.OFFICERS_NOT_AS_DRAWN.refuseAtIf(!theSame, "officers", draw.number(), names(draw, officers));
    }

    @Override
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        return inForce(agency, day.getYear()).filter(draw -> !DrawMethod.now(draw.result(), draw.swaps(), site.toString()).isEmpty())
                .map(draw -> new Choice(BasisKind.DRAW, draw.number().value(), draw.number() + " " + draw.terms().title())).toList();
    }

    @Override
    public Set<UUID> of(AgencyId agency, int year) {
        return inForce(agency, year).flatMap(draw -> draw.result().teams().stream()).map(team -> UUID.fromString(team.site()))
                .collect(Collectors.toSet());
    }

    private Stream<Draw> inForce(AgencyId agency, int year) {
        return rows.findByAgencyAndStateOrderByNumberDesc(agency.value(), DrawState.DRAWN).stream()
                .filter(draw -> draw.terms().year() == year);
    }

    private static String names(Draw draw, List<String> officers) {
        var names = draw.input().officers().stream().collect(Collectors.toMap(FrozenInput.Officer::id, FrozenInput.Officer::name));
        return officers.stream().map(names::get).collect(Collectors.joining("、"));
    }
}
