package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.documents.Documents;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The penalties of one unit in one agency, on the spot and by the ordinary procedure, the oldest first. */
@Repository
class PastPenalties {
    private static final String ISSUED = """
            select x.*, o.yuan = 0 as revoked, exists (select from penalty.challenge h where h.obligation = o.id and h.ended_on is null) as challenged
            from (
                select s.number, p.decided_on, p.document, p.document_number,
                    (select sum(c.fine) from penalty.charge c where c.party = p.id) as fine
                from penalty.summary_party p join penalty.summary_penalty s on s.id = p.penalty
                where s.agency = :agency and p.offender = 'UNIT' and p.document is not null
                    and (p.name = :unit or s.enterprise = :enterprise and p.name = s.enterprise_name)
                    and exists (select from penalty.charge c where c.party = p.id and c.violation like 'aqf-%')
                union all
                select c.number, r.ruled_on, d.document, d.document_number, d.fine
                from penalty.party_decision d join penalty.penalty_case c on c.number = d.matter
                    join penalty.case_ruling r on r.id = d.ruling
                    join penalty.case_party y on y.penalty_case = c.id and y.seq = d.party
                    join penalty.case_draft f on f.matter = d.matter and f.version = d.draft_version
                where c.agency = :agency and y.offender = 'UNIT' and d.document is not null and r.outcome = 'approved'
                    and (y.name = :unit or c.enterprise = :enterprise and y.name = c.subject)
                    and exists (select from jsonb_array_elements(f.content::jsonb) t, jsonb_array_elements(t -> 'weights') w
                        where (t ->> 'party')::int = d.party and w ->> 'violation' like 'aqf-%')
            ) x left join penalty.obligation o on o.document = x.document
            order by x.decided_on, x.number""";

    private final JdbcClient jdbc;
    private final Documents documents;
    private final RuleSettings settings;

    PastPenalties(JdbcClient jdbc, Documents documents, RuleSettings settings) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.settings = settings;
    }

    /** @param enterprise null where only the name is known. */
    List<PastPenalty> of(AgencyId agency, UUID enterprise, String unit, LocalDate today) {
        boolean challengedToo = settings.of("closure-counts-penalties-under-remedy", agency, today).on();
        return jdbc.sql(ISSUED).param("agency", agency.value()).param("unit", unit).param("enterprise", enterprise, java.sql.Types.OTHER)
                .query((row, at) -> penalty(row, challengedToo)).list();
    }

    private PastPenalty penalty(ResultSet row, boolean challengedToo) throws SQLException {
        var document = row.getObject("document", UUID.class);
        boolean voided = documents.find(document).filter(each -> each.state() == Documents.State.VOID).isPresent();
        var why = voided ? "void" : row.getBoolean("revoked") && row.getBigDecimal("fine").signum() > 0 ? "revoked"
                : row.getBoolean("challenged") && !challengedToo ? "challenged" : null;
        return new PastPenalty(new MatterNumber(row.getString("number")), row.getObject("decided_on", LocalDate.class), document,
                row.getString("document_number"), row.getBigDecimal("fine") == null ? BigDecimal.ZERO : row.getBigDecimal("fine"), why == null,
                why == null ? null : "penalty.recurrence.not-counted." + why);
    }
}
