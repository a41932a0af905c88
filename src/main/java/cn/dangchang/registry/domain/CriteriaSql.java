package cn.dangchang.registry.domain;

import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The criteria of a list as the condition of a query on {@code registry.enterprise e}. */
final class CriteriaSql {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private CriteriaSql() {}

    /** @param licences when licences warn; @param reassessment when the standardisation level does. */
    static CriteriaSql of(AgencyId agency, Criteria criteria, ExpiryRule.Warnings licences, ExpiryRule.Warnings reassessment) {
        var sql = new CriteriaSql();
        sql.add("e.agency = :agency", "agency", agency.value());
        sql.text(criteria.q());
        sql.equal("e.kind = :kind", "kind", criteria.kind());
        sql.equal("e.risk_level = :risk", "risk", criteria.risk());
        sql.equal("e.supervision = :supervision", "supervision", criteria.supervision());
        sql.equal("e.size = :size", "size", criteria.size());
        sql.equal("e.category = :category", "category", criteria.category());
        sql.equal(site("s.sector = :sector"), "sector", criteria.sector());
        sql.equal(site("s.town = :town"), "town", criteria.town());
        sql.equal(site("s.state = :state"), "state", criteria.state());
        sql.expiry(criteria.licence(), licences, reassessment);
        return sql;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void text(String q) {
        if (q != null && !q.isBlank()) {
            var pattern = "%" + q.strip().replaceAll("[!%_]", "!$0") + "%";
            values.put("upper", pattern.toUpperCase(Locale.ROOT));
            add("(e.name like :q escape '!' or e.credit_code like :upper escape '!' or " + site("s.address like :q escape '!'") + ")", "q", pattern);
        }
    }

    private void expiry(String licence, ExpiryRule.Warnings licences, ExpiryRule.Warnings reassessment) {
        if (licence == null || licence.isBlank()) {
            return;
        }
        switch (licence) {
            case "overdue" -> ends(null, licences.today().minusDays(1));
            case "30" -> ends(licences.today(), licences.secondUntil());
            case "60" -> ends(licences.today(), licences.firstUntil());
            case "reassess" -> add("e.standardised_until <= :until", "until", reassessment.firstUntil());
            default -> conditions.add("false");
        }
    }

    private void ends(LocalDate from, LocalDate until) {
        values.put("from", from == null ? LocalDate.EPOCH : from);
        add("exists (select 1 from registry.licence l where l.enterprise_id = e.id and l.valid_to between :from and :until)", "until", until);
    }

    private static String site(String condition) {
        return "exists (select 1 from registry.site s where s.enterprise_id = e.id and " + condition + ")";
    }

    private void equal(String condition, String name, String value) {
        if (value != null && !value.isBlank()) {
            add(condition, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
