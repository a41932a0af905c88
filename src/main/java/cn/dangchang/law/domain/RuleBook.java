package cn.dangchang.law.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers which rule holds for an agency on a day: its own where it has set one, else the product's. */
@Component
@Transactional
class RuleBook implements RuleSettings {
    private static final String DEFAULTS = "select * from law.rule_default where current";
    /** Each rule with what the agency has set for itself on the day, if anything. */
    private static final String RULES = """
            select d.*, o.value as own_value, o.basis as own_basis, o.valid_from as own_from, o.valid_to as own_to
            from law.rule_default d left join lateral (
                select * from law.agency_rule a where a.agency = :agency and a.key = d.key and a.valid_from <= :day
                and (a.valid_to is null or a.valid_to >= :day) order by a.valid_from limit 1) o on true
            where d.current
            """;

    private final JdbcClient sql;
    private final AgencyRules own;
    private final AuditTrail trail;
    private final Acting acting;
    private final Clock clock;

    RuleBook(JdbcClient sql, AgencyRules own, AuditTrail trail, Acting acting, Clock clock) {
        this.sql = sql;
        this.own = own;
        this.trail = trail;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Setting of(String key, AgencyId agency, LocalDate day) {
        Setting setting = ownOrStandard(key, agency, day);
        LawGround.NO_SUCH_SETTING.refuseIf(!setting.own() && !covers(setting, day), key);
        return setting;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Setting> all(AgencyId agency, LocalDate day) {
        return sql.sql(RULES + " order by d.position").param("agency", agency.value()).param("day", day).query(RuleRows::ownOrStandard).list().stream()
                .filter(each -> each.own() || covers(each, day)).toList();
    }

    @Override
    public void change(AgencyId agency, Change change) {
        acting.current().ifPresent(actor -> requireAdministrator(actor, agency));
        Setting standard = standard(change.key());
        RuleUnit.of(standard.unit()).check(change.value() == null ? null : change.value().strip());
        LawGround.BASIS_IS_MISSING.refuseAtIf(change.basis() == null || change.basis().isBlank(), "basis");
        LawGround.VALIDITY_OVERLAPS.refuseAtIf(change.validFrom() == null
                || change.validTo() != null && change.validTo().isBefore(change.validFrom()), "validTo", String.valueOf(change.validFrom()));
        String before = ownOrStandard(change.key(), agency, change.validFrom()).value();
        AgencyRule rule = new AgencyRule(agency.value(), change, acting.current().map(actor -> actor.person().value()).orElse(null),
                clock.instant());
        own.findByAgencyAndKeyOrderByValidFrom(agency.value(), change.key()).forEach(each -> each.giveWayTo(rule));
        own.saveAndFlush(rule);
        trail.record(Chain.setting(agency + ":" + change.key()), "law.rule-changed", Map.of("before", before, "after", rule.value(),
                "validFrom", change.validFrom().toString(), "validTo", String.valueOf(change.validTo())));
    }

    private static void requireAdministrator(Actor actor, AgencyId agency) {
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN) || !actor.agency().equals(agency));
    }

    private Setting standard(String key) {
        return sql.sql(DEFAULTS + " and key = :key").param("key", key).query(RuleRows::setting).optional()
                .orElseThrow(() -> LawGround.NO_SUCH_SETTING.refusal(key));
    }

    private Setting ownOrStandard(String key, AgencyId agency, LocalDate day) {
        return sql.sql(RULES + " and d.key = :key").param("agency", agency.value()).param("day", day).param("key", key)
                .query(RuleRows::ownOrStandard).optional().orElseThrow(() -> LawGround.NO_SUCH_SETTING.refusal(key));
    }

    private static boolean covers(Setting setting, LocalDate day) {
        return !day.isBefore(setting.validFrom()) && (setting.validTo() == null || !day.isAfter(setting.validTo()));
    }
}
