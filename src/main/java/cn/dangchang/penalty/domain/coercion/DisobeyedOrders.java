package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.NO_MAJOR_HAZARD;
import static cn.dangchang.penalty.PowerCutGround.NO_STOP_ORDER_STANDS;

import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.penalty.PowerCutFile.Order;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.MatterNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The orders to stop that stand at a source, which alone supply may be stopped for (安全生产法 70). */
@Component
class DisobeyedOrders {
    private final Rectifications rectifications;
    private final Origins origins;
    private final MessageSource messages;

    DisobeyedOrders(Rectifications rectifications, Origins origins, MessageSource messages) {
        this.rectifications = rectifications;
        this.origins = origins;
        this.messages = messages;
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

    /** An order that was lifted meanwhile is no ground any more, whatever else stands. @throws cn.dangchang.shared.Refusal NO_STOP_ORDER_STANDS */
    void requireStands(MatterNumber source, Order order) {
        NO_STOP_ORDER_STANDS.refuseIf(of(source).stream().noneMatch(each -> each.orderDocument().equals(order.orderDocument())));
    }

    private List<Order> of(VisitView visit) {
        return rectifications.ofVisit(visit.number()).stream().filter(file -> file.stopOrder() != null && file.stopOrder().stands())
                .map(this::order).toList();
    }

    private Order order(RectificationFile file) {
        return new Order(file.number().value(), file.stopOrder().document(), file.stopOrder().number(), file.stopOrder().orderedOn(),
                words(file.stopOrder().measures()));
    }

    private String words(String measures) {
        return Arrays.stream(measures.split(",")).map(each -> messages.getMessage("inspection.measure." + each, null, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining(messages.getMessage("penalty.coercion.and", null, Locale.SIMPLIFIED_CHINESE)));
    }
}
