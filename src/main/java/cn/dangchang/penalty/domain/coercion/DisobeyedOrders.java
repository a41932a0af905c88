package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.NO_MAJOR_HAZARD;
import static cn.dangchang.penalty.PowerCutGround.NO_STOP_ORDER_STANDS;

import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.penalty.PowerCutFile.Order;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** The orders to stop that stand at a source, which alone supply may be stopped for (安全生产法 70). */
@Component
class DisobeyedOrders {
    private final Rectifications rectifications;
    private final Origins origins;

    DisobeyedOrders(Rectifications rectifications, Origins origins) {
        this.rectifications = rectifications;
        this.origins = origins;
    }

    List<Order> of(MatterNumber source) {
        return origins.visitOf(source).map(this::of).orElse(List.of());
    }

    /** @return the order that stands. @throws cn.dangchang.shared.Refusal NO_MAJOR_HAZARD, NO_STOP_ORDER_STANDS */
    Order require(MatterNumber source) {
        var visit = origins.visitOf(source).orElseThrow(NO_STOP_ORDER_STANDS::refusal);
        NO_MAJOR_HAZARD.refuseIf(visit.findings().stream().noneMatch(FindingView::majorHazard));
        return of(visit).stream().findFirst().orElseThrow(NO_STOP_ORDER_STANDS::refusal);
    }

    private List<Order> of(VisitView visit) {
        return rectifications.ofVisit(visit.number()).stream().filter(file -> file.stopOrder() != null && file.stopOrder().stands())
                .map(DisobeyedOrders::order).toList();
    }

    private static Order order(RectificationFile file) {
        return new Order(file.number().value(), file.stopOrder().document(), file.stopOrder().number(), file.stopOrder().orderedOn(),
                file.stopOrder().measures());
    }
}
