package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.SupervisedFigures;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the base figures; a figure that is changed keeps its former value in the trail. */
@Component
@Transactional
class FigureBook implements SupervisedFigures {
    private final JdbcClient jdbc;
    private final Registrars registrars;
    private final AuditTrail trail;
    private final Clock clock;

    FigureBook(JdbcClient jdbc, Registrars registrars, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.registrars = registrars;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Figures> of(AgencyId agency, int year) {
        var categories = new EnumMap<SupervisedCategory, Integer>(SupervisedCategory.class);
        jdbc.sql("select category, enterprises from registry.base_figure where agency = ? and year = ?").param(agency.value()).param(year)
                .query((row, index) -> categories.put(SupervisedCategory.valueOf(row.getString(1)), row.getInt(2))).list();
        return jdbc.sql("select enterprises, kept_by, kept_at from registry.base_total where agency = ? and year = ?").param(agency.value()).param(year)
                .query((row, index) -> new Figures(year, row.getInt(1), categories, row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void keep(AgencyId agency, int year, int total, Map<SupervisedCategory, Integer> categories) {
        registrars.require(agency);
        int sum = categories.values().stream().mapToInt(Integer::intValue).sum();
        RegistryGround.BASE_FIGURES_DO_NOT_ADD_UP.refuseAtIf(sum != total, "total", sum, total);
        var facts = new TreeMap<String, Object>();
        of(agency, year).ifPresent(before -> facts.put("before", before.total()));
        jdbc.sql("delete from registry.base_figure where agency = ? and year = ?").param(agency.value()).param(year).update();
        categories.forEach((category, count) -> jdbc.sql("insert into registry.base_figure (agency, year, category, enterprises) values (?, ?, ?, ?)")
                .param(agency.value()).param(year).param(category.name()).param(count).update());
        jdbc.sql("""
                insert into registry.base_total (agency, year, enterprises, kept_by, kept_at) values (?, ?, ?, ?, ?)
                on conflict (agency, year) do update set enterprises = excluded.enterprises, kept_by = excluded.kept_by, kept_at = excluded.kept_at
                """).param(agency.value()).param(year).param(total).param(registrars.acting()).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        categories.forEach((category, count) -> facts.put(category.name(), count));
        facts.put("total", total);
        trail.record(Chain.setting("base-figures " + agency + " " + year), "registry.base-figures-kept", facts);
    }
}
