package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.DiscretionGround;
import cn.dangchang.law.DiscretionStandards.Entered;
import cn.dangchang.law.DiscretionStandards.Standard;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.shared.AgencyId;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standards that agencies have set for themselves. */
@Component
class OwnStandards {
    private final JdbcClient sql;

    OwnStandards(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return those that hold on the day. */
    List<OwnStandard> on(String agency, LocalDate day) {
        return sql.sql("""
                select * from law.discretion_standard where agency = :agency and valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by violation, range""").param("agency", agency).param("day", day).query(OwnStandards::row).list();
    }

    /** @return every range that the agency has entered for the violation, of whatever day. */
    List<OwnStandard> entered(AgencyId agency, String violation) {
        return sql.sql("select * from law.discretion_standard where agency = :agency and violation = :violation and own_range is not null order by range")
                .param("agency", agency.value()).param("violation", violation).query(OwnStandards::row).list();
    }

    /** An earlier standard for the same range ends the day before; a later one stands in the way. */
    void add(AgencyId agency, OwnStandard fresh, String by, OffsetDateTime at) {
        var from = fresh.validFrom();
        sql.sql("""
                select * from law.discretion_standard where agency = :agency and violation = :violation and range = :range
                and (valid_to is null or valid_to >= :from) and (cast(:to as date) is null or valid_from <= :to) for update""")
                .param("agency", agency.value()).param("violation", fresh.violation()).param("range", fresh.range()).param("from", from)
                .param("to", fresh.validTo()).query(OwnStandards::row).list()
                .forEach(each -> DiscretionGround.STANDARD_VALIDITY_OVERLAPS.refuseAtIf(!each.validFrom().isBefore(from), "validFrom", each.validFrom()));
        sql.sql("""
                update law.discretion_standard set valid_to = cast(:from as date) - 1 where agency = :agency and violation = :violation and range = :range
                and valid_from < :from and (valid_to is null or valid_to >= :from)""").param("agency", agency.value())
                .param("violation", fresh.violation()).param("range", fresh.range()).param("from", from).update();
        sql.sql("""
                insert into law.discretion_standard (id, agency, violation, range, own_range, steps, basis, valid_from, valid_to, set_by, set_at)
                values (:id, :agency, :violation, :range, cast(:own as jsonb), cast(:steps as jsonb), :basis, :from, :to, :by, :at)""")
                .param("id", UUID.randomUUID()).param("agency", agency.value()).param("violation", fresh.violation()).param("range", fresh.range())
                .param("own", fresh.entered() == null ? null : Json.of(fresh.entered())).param("steps", Json.of(fresh.steps()))
                .param("basis", fresh.basis()).param("from", from).param("to", fresh.validTo()).param("by", by).param("at", at).update();
    }

    private static OwnStandard row(ResultSet row, int number) throws SQLException {
        String own = row.getString("own_range");
        return new OwnStandard(row.getString("violation"), row.getString("range"), own == null ? null : Json.read(own, new TypeReference<Entered>() {}),
                Json.read(row.getString("steps"), new TypeReference<List<Step>>() {}), row.getString("basis"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** @param entered null where the range is the law's. */
    record OwnStandard(String violation, String range, Entered entered, List<Step> steps, String basis, LocalDate validFrom, LocalDate validTo) {
        static OwnStandard of(String violation, String range, Entered entered, Standard standard) {
            return new OwnStandard(violation, range, entered, standard.steps(), standard.basis().strip(), standard.validFrom(), standard.validTo());
        }
    }
}
