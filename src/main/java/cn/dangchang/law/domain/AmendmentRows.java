package cn.dangchang.law.domain;

import cn.dangchang.law.ChecklistAmendments.Amendment;
import cn.dangchang.law.ChecklistAmendments.Kind;
import cn.dangchang.law.ChecklistAmendments.Proposal;
import cn.dangchang.law.ChecklistAmendments.State;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals as they are kept. */
@Component
class AmendmentRows {
    private final JdbcClient sql;

    AmendmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Amendment amendment) {
        var proposal = amendment.proposal();
        sql.sql("""
                insert into law.checklist_amendment (id, agency, list, sector, audience, kind, item, requirement, category, inspection_item, legal_bases,
                    standard_bases, reason, proposed_by, proposed_at, state)
                values (:id, :agency, :list, :sector, :audience, :kind, :item, :requirement, :category, :number, string_to_array(:legal, ' '),
                    string_to_array(:standard, ' '), :reason, :by, :at, 'PROPOSED')""")
                .param("id", amendment.id()).param("agency", agency.value()).param("list", amendment.list()).param("sector", proposal.sector())
                .param("audience", proposal.audience().name()).param("kind", proposal.kind().name()).param("item", proposal.item())
                .param("requirement", proposal.requirement()).param("category", proposal.category()).param("number", proposal.inspectionItem())
                .param("legal", String.join(" ", proposal.legalBases())).param("standard", String.join(" ", proposal.standardBases()))
                .param("reason", proposal.reason()).param("by", amendment.by().value()).param("at", OffsetDateTime.ofInstant(amendment.at(), ZoneOffset.UTC))
                .update();
    }

    /** Nobody else decides it until the end of the transaction. */
    Optional<Amendment> locked(AgencyId agency, UUID id) {
        return sql.sql("select * from law.checklist_amendment where id = :id and agency = :agency for update").param("id", id)
                .param("agency", agency.value()).query(AmendmentRows::amendment).optional();
    }

    List<Amendment> of(AgencyId agency) {
        return sql.sql("select * from law.checklist_amendment where agency = :agency order by proposed_at desc").param("agency", agency.value())
                .query(AmendmentRows::amendment).list();
    }

    List<Amendment> accepted(AgencyId agency, String sector, Audience audience) {
        return sql.sql("""
                select * from law.checklist_amendment where agency = :agency and sector = :sector and audience = :audience and state = 'ACCEPTED'
                order by proposed_at for update""").param("agency", agency.value()).param("sector", sector).param("audience", audience.name())
                .query(AmendmentRows::amendment).list();
    }

    void decided(UUID id, State state, PersonId by, String decision) {
        sql.sql("update law.checklist_amendment set state = :state, decided_by = :by, decision = :decision where id = :id").param("state", state.name())
                .param("by", by.value()).param("decision", decision).param("id", id).update();
    }

    void published(List<Amendment> amendments, String list) {
        amendments.forEach(each -> sql.sql("update law.checklist_amendment set state = 'PUBLISHED', published_as = :list where id = :id")
                .param("list", list).param("id", each.id()).update());
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        var proposal = new Proposal(row.getString("sector"), Audience.valueOf(row.getString("audience")), Kind.valueOf(row.getString("kind")),
                row.getString("item"), row.getString("requirement"), row.getString("category"), row.getInt("inspection_item"),
                ChecklistBook.texts(row.getArray("legal_bases")), ChecklistBook.texts(row.getArray("standard_bases")), row.getString("reason"));
        return new Amendment(row.getObject("id", UUID.class), row.getString("list"), proposal, new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(), State.valueOf(row.getString("state")),
                PersonId.orNull(row.getString("decided_by")), row.getString("decision"), row.getString("published_as"));
    }
}
