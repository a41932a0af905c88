package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.plan.TipOffs.Result;
import cn.dangchang.plan.TipOffs.TipOff;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a tip-off, each the completion of a task, with the clocks that they start and end. */
@Service
@Transactional
public class Handling {
    private final TipOffDesk desk;
    private final TipOffRows rows;
    private final TipOffScope scope;
    private final TipOffClocks clocks;
    private final TipOffViews views;

    Handling(TipOffDesk desk, TipOffRows rows, TipOffScope scope, TipOffClocks clocks, TipOffViews views) {
        this.desk = desk;
        this.rows = rows;
        this.scope = scope;
        this.clocks = clocks;
        this.views = views;
    }

    public void accept(MatterNumber number) {
        var tipOff = desk.open(number);
        tipOff.accept();
        assessed(tipOff, "accepted");
        clocks.start(number, TipOffClocks.HANDLING, "tip-off-accepted");
    }

    public void transfer(MatterNumber number, String authority, String reason) {
        var tipOff = desk.open(number);
        tipOff.transfer(authority, reason);
        assessed(tipOff, "transferred");
        clocks.start(number, TipOffClocks.REPLY, "tip-off-transferred");
    }

    public void refuse(MatterNumber number, String reason) {
        var tipOff = desk.open(number);
        tipOff.refuse(reason);
        assessed(tipOff, "not-accepted");
        clocks.start(number, TipOffClocks.REPLY, "tip-off-not-accepted");
    }

    private void assessed(RegisteredTipOff tipOff, String what) {
        clocks.end(tipOff.number(), TipOffClocks.ASSESSMENT, "assessed");
        desk.write(tipOff, what, Map.of());
    }

    public boolean verified(MatterNumber number, Result result, String opinion, String deskReason) {
        var tipOff = desk.open(number);
        int held = views.held(tipOff);
        tipOff.verified(result, opinion, held, deskReason, desk.person());
        desk.write(tipOff, "verified", Map.of("result", result.name(), "visits", held));
        return result.proved();
    }

    public void decided(MatterNumber number, boolean agreed, String reason) {
        var tipOff = desk.open(number);
        tipOff.decided(agreed, reason, desk.person());
        if (agreed) {
            clocks.end(number, TipOffClocks.HANDLING, "tip-off-decided");
            clocks.start(number, TipOffClocks.REPLY, "tip-off-decided");
        }
        desk.write(tipOff, agreed ? "decided" : "returned", Map.of());
    }

    public void answered(MatterNumber number, LocalDate on, String reply) {
        var tipOff = desk.open(number);
        tipOff.answered(on, reply, TipOffClocks.dayOf(tipOff.receivedAt()), clocks.today());
        clocks.end(number, TipOffClocks.REPLY, "answered");
        desk.write(tipOff, "answered", Map.of("on", String.valueOf(on)));
    }

    public void rewarded(MatterNumber number, boolean granted, BigDecimal amount, String reason) {
        var tipOff = desk.open(number);
        tipOff.rewarded(granted, amount, reason);
        desk.write(tipOff, "reward-decided", Map.of("granted", granted, "amount", String.valueOf(amount)));
    }

    public void extensionDecided(MatterNumber number, boolean granted, String reason) {
        var tipOff = desk.open(number);
        tipOff.extensionDecided(granted, reason, desk.person());
        var due = granted ? clocks.extend(number, "tip-off-extension-granted") : null;
        desk.write(tipOff, "extension-decided", Map.of("granted", granted, "due", String.valueOf(due)));
    }

    /** For who asks about a task or a page, whoever acts. */
    @Transactional(readOnly = true)
    public TipOff view(MatterNumber number) {
        return views.view(rows.findByNumber(number.value()).orElseThrow());
    }

    @Transactional(readOnly = true)
    public boolean maySee(MatterNumber number, Actor actor) {
        return rows.findByNumber(number.value()).map(each -> scope.maySee(each, actor)).orElse(false);
    }

    /** @return whether the person looked into it, and so does not decide about it. */
    @Transactional(readOnly = true)
    public boolean wasVerifiedBy(MatterNumber number, PersonId person) {
        return rows.findByNumber(number.value()).map(each -> each.wasVerifiedBy(person)).orElse(false);
    }
}
