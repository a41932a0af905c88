package cn.dangchang.demo;

import cn.dangchang.inspection.SiteFindings;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.inspection.VisitSigning;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where a visit is planned, walked and signed. */
@Component
@Profile("demo")
public record SiteDesks(VisitPlanning planning, SiteFindings findings, VisitSigning signing, SiteVisits visits) {}
