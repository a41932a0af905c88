package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.CUT_NOT_SAFE;
import static cn.dangchang.penalty.PowerCutGround.EMERGENCY_NEEDS_A_REASON;
import static cn.dangchang.penalty.PowerCutGround.NO_REAL_DANGER;
import static cn.dangchang.penalty.PowerCutGround.OPINION_ON_CUT_MISSING;
import static cn.dangchang.penalty.PowerCutGround.ORDER_WAS_OBEYED;
import static cn.dangchang.penalty.PowerCutGround.POWER_CUT_ALREADY_ASKED;
import static cn.dangchang.penalty.PowerCutGround.POWER_CUT_INCOMPLETE;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.penalty.PowerCutFile.Wanted;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a stop of supply for an order that is not obeyed, and says why nothing less will do. */
@Service
@Transactional
public class ApplyingForPowerCut {
    private final PowerCutDesk desk;
    private final Ground ground;
    private final ApplyingForCoercion.Start start;
    private final CrewSigning signing;
    private final Clocks clocks;

    ApplyingForPowerCut(PowerCutDesk desk, Ground ground, ApplyingForCoercion.Start start, CrewSigning signing, Clocks clocks) {
        this.desk = desk;
        this.ground = ground;
        this.start = start;
        this.signing = signing;
        this.clocks = clocks;
    }

    /** What a stop of supply stands on. */
    @Component("powerCutGround")
    record Ground(Origins origins, DisobeyedOrders orders, SecondLooks looks) {}

    /** @return whom it would concern. @throws cn.dangchang.shared.Refusal those of {@link Origins} and of {@link DisobeyedOrders} */
    @Transactional(readOnly = true)
    public String mayBegin(MatterNumber source) {
        var origin = ground.origins().of(source, desk.actor());
        ground.orders().require(source);
        return origin.name();
    }

    /** @return whether officers of that source may think of it at all, for what a page offers. */
    @Transactional(readOnly = true)
    public boolean possible(MatterNumber source) {
        return !ground.orders().of(source).isEmpty();
    }

    /** @throws cn.dangchang.shared.Refusal NO_MAJOR_HAZARD, NO_STOP_ORDER_STANDS, POWER_CUT_ALREADY_ASKED, those of {@link Origins} */
    public MatterNumber begin(MatterNumber source, Supply supply, String supplier) {
        var origin = ground.origins().of(source, desk.actor());
        var order = ground.orders().require(source);
        POWER_CUT_ALREADY_ASKED.refuseIf(desk.all().ofSource(source.value()).stream().map(PowerCut::view).anyMatch(each -> !each.closed()
                && each.wanted().supply() == supply));
        POWER_CUT_INCOMPLETE.refuseAtIf(supply == null, "supply");
        requireText(supplier, "supplier");
        var stop = PowerCut.of(start.numbers().next(origin.office(), MatterKind.POWER_CUT), origin, order, new Wanted(supply, supplier.strip(), null, null,
                null, false, null, origin.officers(), null), desk.now());
        desk.all().save(stop);
        desk.note(stop.number(), "power-cut-begun", Map.of("source", source.value(), "order", order.orderNumber(), "supply", supply.name()));
        stop.runsAs(start.processes().start(PowerCutWords.KEY, stop.number(), PowerCutWords.atStart()));
        ground.origins().opened(source, stop.number());
        return stop.number();
    }

    /** Keeps what was typed; what is missing is refused when it is submitted. */
    public void describe(MatterNumber number, Wanted wanted) {
        var stop = desk.mine(number);
        POWER_CUT_INCOMPLETE.refuseAtIf(wanted.supply() == null, "supply");
        requireText(wanted.supplier(), "supplier");
        stop.want(wanted);
        desk.note(number, "power-cut-described", Map.of("supply", wanted.supply().name()));
    }

    public void submit(MatterNumber number) {
        var stop = desk.mine(number);
        var wanted = stop.view().wanted();
        ORDER_WAS_OBEYED.refuseAtIf(blank(wanted.disobeyed()), "disobeyed");
        NO_REAL_DANGER.refuseAtIf(blank(wanted.danger()), "danger");
        CUT_NOT_SAFE.refuseAtIf(blank(wanted.safeguard()), "safeguard");
        EMERGENCY_NEEDS_A_REASON.refuseAtIf(Boolean.TRUE.equals(wanted.emergency()) && blank(wanted.emergencyReason()), "emergencyReason");
        requireStillDisobeyed(stop);
        signing.requireTwoOf(stop.origin().crew(), wanted.wantedBy().stream().map(PersonId::new).toList(), desk.today());
        stop.want(new Wanted(wanted.supply(), wanted.supplier(), wanted.disobeyed(), wanted.danger(), wanted.safeguard(), wanted.emergency(),
                Boolean.TRUE.equals(wanted.emergency()) ? wanted.emergencyReason() : null, wanted.wantedBy(), desk.today()));
        desk.note(number, "power-cut-applied", Map.of("emergency", Boolean.TRUE.equals(wanted.emergency())));
    }

    /** Taken back, or obeyed before the supply was stopped. @param because withdrawn or obeyed */
    public void giveUp(MatterNumber number, String because, String reason) {
        var stop = desk.mine(number);
        OPINION_ON_CUT_MISSING.refuseAtIf(blank(reason), "words");
        end(stop, because, Map.of("reason", reason.strip()));
    }

    void end(PowerCut stop, String because, Map<String, ?> facts) {
        clocks.of(stop.number()).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), "closed"));
        stop.close(desk.today(), because);
        desk.note(stop.number(), "power-cut-" + because, facts);
        ground.origins().closed(stop.origin().matter(), stop.number(), desk.today());
    }

    /** Whoever's power was cut is visited again (回头看). */
    void lookAgain(PowerCut stop) {
        if (stop.view().wanted().supply() == Supply.POWER) {
            ground.origins().visitOf(stop.origin().matter()).ifPresent(visit -> ground.looks().enter(stop.origin().office(), stop.origin().enterprise(),
                    "power-cut", visit.number()));
        }
    }

    /** Asked again before anything is done: an order that was lifted meanwhile is no ground any more. */
    void requireStillDisobeyed(PowerCut stop) {
        ground.orders().requireStands(stop.origin().matter(), stop.view().order());
    }

    private static void requireText(String text, String field) {
        POWER_CUT_INCOMPLETE.refuseAtIf(blank(text), field);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
