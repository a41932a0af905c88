package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit that follows a tip-off: the tip-off is being looked into, and concerns this enterprise or none that is registered. */
@Component
@Transactional(readOnly = true)
class TipOffBasis implements BasisSource {
    private final TipOffRows rows;
    private final TipOffViews views;
    private final Enterprises enterprises;

    TipOffBasis(TipOffRows rows, TipOffViews views, Enterprises enterprises) {
        this.rows = rows;
        this.views = views;
        this.enterprises = enterprises;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.TIP_OFF;
    }

    @Override
    public void require(VisitIntent intent) {
        var number = views.number(intent.basis().reference());
        TipOffGround.TIP_OFF_DOES_NOT_CARRY_VISIT.refuseAtIf(number == null || rows.findByNumber(number.value())
                .filter(each -> each.agency().equals(intent.agency()) && each.isUnderWayFor(intent.enterprise())).isEmpty(), "basis");
    }

    @Override
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        var enterprise = enterprises.site(site).map(Enterprises.Site::enterprise).orElse(null);
        return rows.underWay(agency.value()).stream().filter(each -> each.isUnderWayFor(enterprise))
                .map(each -> new Choice(kind(), each.number().value(), each.number().value())).toList();
    }
}
