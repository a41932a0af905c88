package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of campaigns. A campaign is changed by whoever holds its row. */
@Repository
class CampaignRows {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CampaignRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(CampaignView campaign) {
        jdbc.sql("""
                insert into plan.campaign (id, number, agency, state, setup, drafted_by, drafted_at)
                values (:id, :number, :agency, :state, cast(:setup as jsonb), :by, :at)""")
                .param("id", campaign.id()).param("number", campaign.number().value()).param("agency", campaign.agency().value())
                .param("state", campaign.state().name()).param("setup", written(campaign)).param("by", campaign.draftedBy().value())
                .param("at", utc(campaign.draftedAt())).update();
    }

    void change(CampaignView campaign) {
        jdbc.sql("""
                update plan.campaign set state = :state, setup = cast(:setup as jsonb), started_by = cast(:startedBy as text),
                    started_at = cast(:startedAt as timestamptz), closed_by = cast(:closedBy as text),
                    closed_at = cast(:closedAt as timestamptz), closing_reason = cast(:reason as text) where id = :id""")
                .param("id", campaign.id()).param("state", campaign.state().name()).param("setup", written(campaign))
                .param("startedBy", text(campaign.startedBy())).param("startedAt", utc(campaign.startedAt()))
                .param("closedBy", text(campaign.closedBy())).param("closedAt", utc(campaign.closedAt()))
                .param("reason", campaign.closingReason()).update();
    }

    /** Holds the row until the transaction ends. */
    Optional<CampaignView> locked(MatterNumber number) {
        return jdbc.sql("select * from plan.campaign where number = ? for update").param(number.value()).query(this::row).optional();
    }

    Optional<CampaignView> find(MatterNumber number) {
        return jdbc.sql("select * from plan.campaign where number = ?").param(number.value()).query(this::row).optional();
    }

    Optional<CampaignView> find(UUID id) {
        return jdbc.sql("select * from plan.campaign where id = ?").param(id).query(this::row).optional();
    }

    List<CampaignView> of(AgencyId agency) {
        return jdbc.sql("select * from plan.campaign where agency = ? order by drafted_at desc, number desc").param(agency.value())
                .query(this::row).list();
    }

    /** @return ids and numbers of the agency's campaigns with a seat for the person in the leading group. */
    Set<String> ledBy(PersonId person, AgencyId agency) {
        return jdbc.sql("""
                select id::text as id, number from plan.campaign
                where agency = ? and setup -> 'crew' -> 'leadingGroup' @> cast(? as jsonb)""")
                .param(agency.value()).param("[{\"person\": \"" + person + "\"}]")
                .query((row, index) -> List.of(row.getString("id"), row.getString("number"))).list().stream()
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    private CampaignView row(ResultSet row, int index) throws SQLException {
        var setup = read(row.getString("setup"));
        return new CampaignView(row.getObject("id", UUID.class), new MatterNumber(row.getString("number")),
                new AgencyId(row.getString("agency")),
                State.valueOf(row.getString("state")), setup.plan(), setup.crew(), setup.rotation(),
                PersonId.orNull(row.getString("drafted_by")), instant(row, "drafted_at"), PersonId.orNull(row.getString("started_by")),
                instant(row, "started_at"), PersonId.orNull(row.getString("closed_by")), instant(row, "closed_at"),
                        row.getString("closing_reason"));
    }

    private String written(CampaignView campaign) {
        try {
            return json.writeValueAsString(new Setup(campaign.plan(), campaign.crew(), campaign.rotation()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Setup read(String text) {
        try {
            return json.readValue(text, Setup.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String text(PersonId person) {
        return person == null ? null : person.value();
    }

    record Setup(CampaignPlan plan, CampaignCrew crew, List<UnitId> rotation) {}
}
