package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row a visit. An enterprise is known in every agency's register by its credit code. */
@Repository
@Transactional
class LedgerBook implements VisitLedger {
    private static final String ROWS = "select * from plan.visit_ledger where not dropped and coalesce(held_on, planned_on) between :first and :last and ";
    private static final String ORDER = " order by coalesce(held_on, planned_on), visit";

    private final JdbcClient jdbc;
    private final Enterprises enterprises;

    LedgerBook(JdbcClient jdbc, Enterprises enterprises) {
        this.jdbc = jdbc;
        this.enterprises = enterprises;
    }

    @Override
    public void proposed(MatterNumber visit, VisitIntent intent) {
        jdbc.sql("""
                insert into plan.visit_ledger (visit, agency, enterprise_id, credit_code, site_id, form, team, basis_kind, basis_reference,
                planned_on)
                values (:visit, :agency, :enterprise, :code, :site, :form, :team, :kind, :reference, :day) on conflict (visit) do nothing
                """).param("visit", visit.value()).param("agency", intent.agency().value()).param("enterprise", intent.enterprise())
                .param("code", creditCode(intent.enterprise())).param("site", intent.site()).param("form", intent.form())
                .param("team", intent.team())
                .param("kind", intent.basis().kind().name()).param("reference", intent.basis().reference()).param("day", intent.day())
                .update();
    }

    @Override
    public void moved(MatterNumber visit, LocalDate day) {
        jdbc.sql("update plan.visit_ledger set planned_on = :day where visit = :visit").param("day", day).param("visit", visit.value())
                .update();
    }

    @Override
    public void held(MatterNumber visit, LocalDate day) {
        jdbc.sql("update plan.visit_ledger set held_on = coalesce(held_on, :day) where visit = :visit").param("day", day)
                .param("visit", visit.value()).update();
    }

    @Override
    public void dropped(MatterNumber visit) {
        jdbc.sql("update plan.visit_ledger set dropped = true where visit = :visit").param("visit", visit.value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> between(AgencyId agency, LocalDate first, LocalDate last) {
        return jdbc.sql(ROWS + "agency = :agency" + ORDER).param("agency", agency.value()).param("first", first).param("last", last)
                .query(LedgerBook::entry).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> toEnterprise(UUID enterprise, LocalDate first, LocalDate last) {
        return jdbc.sql(ROWS + "(enterprise_id = :enterprise or credit_code = :code)" + ORDER).param("enterprise", enterprise)
                .param("code", creditCode(enterprise)).param("first", first).param("last", last).query(LedgerBook::entry).list();
    }

    /** Whoever plans a visit to the same enterprise waits until this transaction ends. */
    void hold(UUID enterprise) {
        var code = creditCode(enterprise);
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key",
                "visits:" + (code == null ? enterprise : code))
                .query(Integer.class).single();
    }

    private String creditCode(UUID enterprise) {
        return enterprises.find(enterprise).map(Enterprise::creditCode).orElse(null);
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        var kind = row.getString("basis_kind");
        return new Entry(new MatterNumber(row.getString("visit")), new AgencyId(row.getString("agency")),
                row.getObject("enterprise_id", UUID.class),
                row.getObject("site_id", UUID.class), row.getString("form"), row.getString("team"),
                kind == null ? null : new VisitBasis(BasisKind.valueOf(kind), row.getString("basis_reference")),
                row.getObject("planned_on", LocalDate.class), row.getObject("held_on", LocalDate.class));
    }
}
