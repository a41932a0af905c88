package cn.dangchang.plan.domain.annual;

import cn.dangchang.calendar.Terms;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.AnnualPlanDrafting.Filter;
import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.plan.PlanWorkload;
import cn.dangchang.plan.domain.annual.PlanLine.Where;
import cn.dangchang.registry.Codes;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a plan takes from the registers and the rules: sites, forms, working days, ratios. */
@Component
class PlanShaping {
    private final Enterprises enterprises;
    private final ReferenceLists lists;
    private final RuleSettings rules;
    private final Terms terms;
    private final People people;

    PlanShaping(Enterprises enterprises, ReferenceLists lists, RuleSettings rules, Terms terms, People people) {
        this.enterprises = enterprises;
        this.lists = lists;
        this.rules = rules;
        this.terms = terms;
        this.people = people;
    }

    /** A new plan proposes the year's working days, the officers with a certificate, and the agency's ratio for random visits. */
    PlanFrame blank(AgencyId agency, int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        long officers = people.of(agency).stream().filter(each -> each.active() && each.certifiedOn(LocalDate.of(year, 1, 1))
                && (each.is(Role.INSPECTOR) || each.is(Role.GROUP_LEADER))).count();
        var workload = new PlanWorkload(terms.workingDaysLeft(lastDay.minusYears(1), lastDay), (int) officers, 0, 0, BigDecimal.ONE,
                new BigDecimal("0.5"), new BigDecimal("0.5"), PlanWorkload.FEWEST_OFFICERS);
        return new PlanFrame(List.of(), 0, List.of(), List.of(), null, workload,
                Map.of("", rules.of("plan-random-percent", agency, LocalDate.of(year, 1, 1)).number()));
    }

    void requireForm(String code) {
        AnnualPlanGround.ELEMENT_IS_MISSING.refuseAtIf(lists.inspectionForms().stream().noneMatch(each -> each.code().equals(code)),
                "form");
    }

    /** @return the site of a determined line, which must be the agency's own; null of a random one. */
    Where where(PlanFile plan, LineEntry entry) {
        if (entry.mode() != Mode.DETERMINED || entry.site() == null) {
            return null;
        }
        var site = enterprises.site(entry.site()).orElseThrow(() -> AnnualPlanGround.SITE_NOT_OF_AGENCY.refusalAt("site"));
        var enterprise = enterprises.find(site.enterprise()).orElseThrow();
        AnnualPlanGround.SITE_NOT_OF_AGENCY.refuseAtIf(!enterprise.agency().equals(plan.agency()), "site");
        return new Where(enterprise, site);
    }

    List<Where> sites(AgencyId agency, Filter filter) {
        return enterprises.of(agency).stream().filter(each -> fits(filter.supervision(), each.supervision())
                && fits(Codes.of(filter.riskLevel()), Codes.of(each.riskLevel())))
                .flatMap(each -> each.sites().stream().filter(site -> fits(filter, site)).map(site -> new Where(each, site))).toList();
    }

    /** Graver risk, more visits. */
    int proposedVisits(Where where, LocalDate today) {
        var level = Codes.of(where.enterprise().riskLevel());
        return Coverage.proposals(rules.of("plan-risk-visits", where.enterprise().agency(), today).value()).entrySet().stream()
                .filter(each -> Codes.of(each.getKey()).equals(level)).findFirst().map(Map.Entry::getValue).orElse(1);
    }

    private static boolean fits(Filter filter, Site site) {
        return fits(filter.sector(), site.sector()) && fits(filter.town(), site.town() == null ? "" : site.town().value());
    }

    private static boolean fits(String wanted, String value) {
        return wanted == null || wanted.isBlank() || wanted.equals(value);
    }
}
