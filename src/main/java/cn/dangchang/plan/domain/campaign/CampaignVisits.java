package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.AwaitedReceipts;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignClosing.Tally;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.OpenFindings;
import cn.dangchang.plan.VisitFindings;
import cn.dangchang.plan.VisitFindings.Count;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The visits of a campaign: those of the ledger that name it as their basis. Held on the first or last day counts, a day off does not. */
@Component
class CampaignVisits {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final ObjectProvider<VisitLedger> ledger;
    private final ObjectProvider<OpenFindings> findings;
    private final ObjectProvider<AwaitedReceipts> receipts;
    private final ObjectProvider<VisitFindings> found;

    CampaignVisits(ObjectProvider<VisitLedger> ledger, ObjectProvider<OpenFindings> findings, ObjectProvider<AwaitedReceipts> receipts,
                   ObjectProvider<VisitFindings> found) {
        this.ledger = ledger;
        this.findings = findings;
        this.receipts = receipts;
        this.found = found;
    }

    List<Entry> of(CampaignView campaign) {
        return ledger.stream().flatMap(each -> each.between(campaign.agency(), EVER, ALWAYS).stream()).filter(entry -> names(entry,
                campaign)).toList();
    }

    /** @return those that were held in the campaign's period. */
    List<Entry> counted(CampaignView campaign) {
        return of(campaign).stream().filter(each -> each.heldOn() != null && campaign.plan().covers(each.heldOn())).toList();
    }

    List<Count> findings(List<Entry> visits) {
        var numbers = visits.stream().map(Entry::visit).toList();
        return found.stream().flatMap(each -> each.of(numbers).stream()).toList();
    }

    Tally tally(CampaignView campaign) {
        var all = of(campaign);
        var held = all.stream().map(Entry::heldOn).filter(day -> day != null).toList();
        int counted = (int) held.stream().filter(campaign.plan()::covers).count();
        return new Tally(counted, all.size() - held.size(), held.size() - counted);
    }

    Map<MatterNumber, Integer> openFindings(CampaignView campaign) {
        var visits = of(campaign).stream().map(Entry::visit).toList();
        return findings.stream().findFirst().map(each -> each.of(visits)).orElse(Map.of());
    }

    List<String> withoutReceipt(CampaignView campaign) {
        var visits = of(campaign).stream().map(Entry::visit).toList();
        return receipts.stream().flatMap(each -> each.of(visits).stream()).toList();
    }

    private static boolean names(Entry entry, CampaignView campaign) {
        return entry.basis() != null && entry.basis().kind() == BasisKind.CAMPAIGN
                && List.of(campaign.id().toString(), campaign.number().value()).contains(entry.basis().reference());
    }
}
