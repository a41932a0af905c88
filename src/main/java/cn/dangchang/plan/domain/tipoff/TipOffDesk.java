package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens a tip-off for a step, and writes the step down. */
@Component
class TipOffDesk {
    private final TipOffRows rows;
    private final TipOffScope scope;
    private final Acting acting;
    private final AuditTrail trail;

    TipOffDesk(TipOffRows rows, TipOffScope scope, Acting acting, AuditTrail trail) {
        this.rows = rows;
        this.scope = scope;
        this.acting = acting;
        this.trail = trail;
    }

    /** Nobody else changes it until the end of the transaction. */
    RegisteredTipOff open(MatterNumber number) {
        return seen(rows.locked(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal));
    }

    RegisteredTipOff look(MatterNumber number) {
        return seen(rows.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal));
    }

    private RegisteredTipOff seen(RegisteredTipOff tipOff) {
        acting.current().ifPresent(actor -> SharedGround.NOT_FOR_YOU.refuseIf(!scope.maySee(tipOff, actor)));
        return tipOff;
    }

    void requireHandles(RegisteredTipOff tipOff) {
        SharedGround.NOT_FOR_YOU.refuseIf(!scope.handles(tipOff, acting.required()));
    }

    boolean maySee(RegisteredTipOff tipOff) {
        return scope.maySee(tipOff, acting.required());
    }

    Actor actor() {
        return acting.required();
    }

    PersonId person() {
        return acting.required().person();
    }

    void write(RegisteredTipOff tipOff, String fact, Map<String, ?> facts) {
        trail.record(tipOff.number(), "plan.tip-off-" + fact, facts);
    }
}
