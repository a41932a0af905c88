package cn.dangchang.registry.domain;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.Expiry;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the enterprises of a page by one query over the ids, and reads only those. */
@Component
@Transactional(readOnly = true)
class EnterpriseIndex implements EnterpriseLists {
    private static final Map<String, String> COLUMNS = Map.of("name", "e.name", "creditCode", "e.credit_code", "riskLevel",
            "array_position(array['major', 'larger', 'general', 'low'], e.risk_level)", "registeredAt", "e.registered_at");

    private final JdbcClient jdbc;
    private final RegisteredEnterprises register;
    private final ExpiryRule expiry;
    private final Vocabularies vocabularies;

    EnterpriseIndex(JdbcClient jdbc, RegisteredEnterprises register, ExpiryRule expiry, Vocabularies vocabularies) {
        this.jdbc = jdbc;
        this.register = register;
        this.expiry = expiry;
        this.vocabularies = vocabularies;
    }

    @Override
    public Page page(AgencyId agency, Criteria criteria, int page, int size, String order, boolean descending) {
        var sql = CriteriaSql.of(agency, criteria, expiry.licences(agency), expiry.reassessment(agency));
        long total = jdbc.sql("select count(*) from registry.enterprise e" + sql.where()).params(sql.values()).query(Long.class).single();
        var direction = descending ? " desc nulls last" : " asc nulls last";
        var ids = jdbc.sql("select e.id from registry.enterprise e" + sql.where() + " order by " + COLUMNS.getOrDefault(order, "e.name") + direction
                + ", e.name, e.id limit :limit offset :offset").params(sql.values()).param("limit", size).param("offset", (long) page * size)
                .query(UUID.class).list();
        var found = register.findByIdIn(ids).stream().map(RegisteredEnterprise::enterprise)
                .collect(Collectors.toMap(each -> each.id(), Function.identity()));
        return new Page(ids.stream().map(found::get).toList(), total, page, size);
    }

    @Override
    public Map<UUID, Expiry> nearestExpiry(AgencyId agency, List<UUID> enterprises) {
        var warnings = expiry.licences(agency);
        var nearest = new HashMap<UUID, Expiry>();
        jdbc.sql("select enterprise_id, min(valid_to) from registry.licence where enterprise_id = any(:ids) and valid_to is not null group by 1")
                .param("ids", enterprises.toArray(UUID[]::new))
                .query((row, index) -> nearest.put(row.getObject(1, UUID.class), warnings.of(row.getObject(2, LocalDate.class)))).list();
        return nearest;
    }

    @Override
    public Summary summary(AgencyId agency) {
        return new Summary(count(agency, "true"), count(agency, "e.size in ('large', 'medium', 'small', 'micro')"),
                count(agency, "e.size in ('medium', 'small', 'micro')"), warned(agency, "overdue"), warned(agency, "60"), warned(agency, "reassess"));
    }

    @Override
    public Map<SupervisedCategory, Long> byCategory(AgencyId agency) {
        var counts = new HashMap<SupervisedCategory, Long>();
        jdbc.sql("select category, count(*) from registry.enterprise where agency = ? group by 1").param(agency.value())
                .query((row, index) -> counts.put(row.getString(1) == null ? null : SupervisedCategory.valueOf(row.getString(1)), row.getLong(2))).list();
        return counts;
    }

    @Override
    public Map<String, Map<String, String>> choices(AgencyId agency) {
        var lists = vocabularies.of(agency).lists();
        return Map.of("kind", lists.get(Column.KIND), "sector", lists.get(Column.SECTOR), "town", lists.get(Column.TOWN), "risk", lists.get(Column.RISK),
                "supervision", lists.get(Column.SUPERVISION), "size", lists.get(Column.SIZE), "category", lists.get(Column.CATEGORY),
                "state", lists.get(Column.SITE_STATE), "standardisation", lists.get(Column.STANDARDISATION));
    }

    private long count(AgencyId agency, String condition) {
        return jdbc.sql("select count(*) from registry.enterprise e where e.agency = ? and " + condition).param(agency.value())
                .query(Long.class).single();
    }

    private long warned(AgencyId agency, String licence) {
        var criteria = new Criteria(null, null, null, null, null, null, null, null, null, licence);
        var sql = CriteriaSql.of(agency, criteria, expiry.licences(agency), expiry.reassessment(agency));
        return jdbc.sql("select count(*) from registry.enterprise e" + sql.where()).params(sql.values()).query(Long.class).single();
    }
}
