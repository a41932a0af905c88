package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.VisitBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a campaign or a plan wants visited, when, and by which groups. */
record Demand(VisitBasis basis, String name, LocalDate first, LocalDate last, List<Want> wants, List<Squad> squads) {
    /** @param area county or town; @param visits how often; @param months 1–12 in which it is wanted, empty for all. */
    record Want(UUID site, UUID enterprise, String name, String sector, String area, String form, int visits, List<Integer> months) {}
}
