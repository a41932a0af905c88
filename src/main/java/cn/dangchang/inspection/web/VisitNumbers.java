package cn.dangchang.inspection.web;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import org.springframework.stereotype.Component;

/** Turns the number in an address into the visit, for those who may see it. */
@Component
class VisitNumbers {
    private final SiteVisits visits;

    VisitNumbers(SiteVisits visits) {
        this.visits = visits;
    }

    VisitView find(String number) {
        SharedGround.NOT_FOR_YOU.refuseIf(!MatterNumber.fits(number));
        return visits.find(new MatterNumber(number)).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
