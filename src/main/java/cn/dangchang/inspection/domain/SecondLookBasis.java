package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A second look rests on the pool: the enterprise is in it because of the visit that is named. */
@Component
class SecondLookBasis implements BasisSource {
    private final SecondLooks secondLooks;
    private final Enterprises enterprises;
    private final ReferenceLists lists;

    SecondLookBasis(SecondLooks secondLooks, Enterprises enterprises, ReferenceLists lists) {
        this.secondLooks = secondLooks;
        this.enterprises = enterprises;
        this.lists = lists;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.SECOND_LOOK;
    }

    @Override
    public void require(VisitIntent intent) {
        InspectionGround.NOT_IN_SECOND_LOOK_POOL.refuseAtIf(of(intent.agency(), intent.enterprise())
                .noneMatch(each -> each.visit().value().equals(intent.basis().reference())), "basis");
    }

    @Override
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        return enterprises.site(site).map(Site::enterprise).stream().flatMap(enterprise -> of(agency, enterprise))
                .map(each -> new Choice(kind(), each.visit().value(), reason(each.reason()) + " " + each.visit())).distinct().toList();
    }

    private Stream<SecondLooks.SecondLook> of(AgencyId agency, UUID enterprise) {
        return secondLooks.pool(agency).stream().filter(each -> each.enterprise().equals(enterprise));
    }

    private String reason(String code) {
        return lists.secondLookClasses().stream().filter(each -> each.code().equals(code)).map(ReferenceLists.Entry::name).findFirst()
                .orElse(code);
    }
}
