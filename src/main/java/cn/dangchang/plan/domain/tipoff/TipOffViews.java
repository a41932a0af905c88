package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.plan.TipOffs.TipOff;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A tip-off with what others know of it: the enterprise's name, the visits that rest on it. */
@Component
class TipOffViews {
    private final Enterprises enterprises;
    private final ObjectProvider<VisitLedger> ledger;
    private final TipOffClocks clocks;

    TipOffViews(Enterprises enterprises, ObjectProvider<VisitLedger> ledger, TipOffClocks clocks) {
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.clocks = clocks;
    }

    void requireKnown(Report report, AgencyId agency) {
        TipOffGround.TIP_OFF_INCOMPLETE.refuseAtIf(!TipOffs.CHANNELS.contains(report.channel()), "channel");
        TipOffGround.TIP_OFF_INCOMPLETE.refuseAtIf(!TipOffs.SOURCES.contains(report.source()), "source");
        TipOffGround.TIP_OFF_INCOMPLETE.refuseAtIf(report.enterprise() != null
                && enterprises.find(report.enterprise()).filter(each -> each.agency().equals(agency)).isEmpty(), "enterprise");
    }

    TipOff view(RegisteredTipOff tipOff) {
        var report = tipOff.report();
        var now = tipOff.outlook();
        var name = report.enterprise() == null ? report.place()
                : enterprises.find(report.enterprise()).map(Enterprises.Enterprise::name).orElse(report.place());
        var due = List.of(TipOffClocks.ASSESSMENT, TipOffClocks.HANDLING, TipOffClocks.REPLY).stream()
                .flatMap(kind -> clocks.running(tipOff.number(), kind).stream()).map(each -> each.due()).findFirst().orElse(null);
        return new TipOff(tipOff.number(), tipOff.agency(), report, name, tipOff.isAnonymous(), now.stage(), now.result(), now.opinion(), now.authority(),
                now.repliedOn(), now.reply(), now.reward() == null ? null : new Money(now.reward()), now.registeredBy(), tipOff.receivedAt(), due,
                visits(tipOff).stream().map(VisitLedger.Entry::visit).toList(), now.processInstance());
    }

    int held(RegisteredTipOff tipOff) {
        return (int) visits(tipOff).stream().filter(each -> each.heldOn() != null).count();
    }

    private List<VisitLedger.Entry> visits(RegisteredTipOff tipOff) {
        var book = ledger.getIfAvailable();
        var from = TipOffClocks.dayOf(tipOff.receivedAt());
        return book == null ? List.of() : book.between(tipOff.agency(), from, from.plusYears(1)).stream()
                .filter(each -> each.basis() != null && each.basis().kind() == BasisKind.TIP_OFF && tipOff.number().value().equals(each.basis().reference()))
                .toList();
    }

    LocalDate today() {
        return clocks.today();
    }

    MatterNumber number(String text) {
        return MatterNumber.fits(text) ? new MatterNumber(text) : null;
    }
}
