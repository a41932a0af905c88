package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignPreparation.Outcome;
import cn.dangchang.plan.CampaignPreparation.Training;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what was checked, taught and signed before people went out. */
@Repository
class PreparationRows {
    private final JdbcClient jdbc;

    PreparationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second check on the same day corrects the first. */
    void check(UUID campaign, PersonId person, Checked checked, String by) {
        jdbc.sql("""
                insert into plan.campaign_qualification (campaign_id, person, checked_on, certificate, kind, valid_to, outcome, checked_by)
                values (:campaign, :person, :on, cast(:certificate as text), cast(:kind as text), cast(:validTo as date), :outcome, :by)
                on conflict (campaign_id, person, checked_on) do update set certificate = excluded.certificate, kind = excluded.kind,
                    valid_to = excluded.valid_to, outcome = excluded.outcome, checked_by = excluded.checked_by""")
                .param("campaign", campaign).param("person", person.value()).param("on", checked.on()).param("certificate",
                        checked.certificate())
                .param("kind", checked.kind()).param("validTo", checked.validTo()).param("outcome", checked.outcome().name()).param("by",
                        by).update();
    }

    /** @return the latest check of each. */
    Map<PersonId, Checked> checked(UUID campaign) {
        var all = new HashMap<PersonId, Checked>();
        jdbc.sql("select * from plan.campaign_qualification where campaign_id = ? order by checked_on").param(campaign)
                .query(row -> {
                    all.put(new PersonId(row.getString("person")), new Checked(row.getObject("checked_on", LocalDate.class),
                            row.getString("certificate"),
                            row.getString("kind"), row.getObject("valid_to", LocalDate.class), Outcome.valueOf(row.getString("outcome"))));
                });
        return all;
    }

    void train(UUID campaign, Training training, String by) {
        jdbc.sql("insert into plan.campaign_training (id, campaign_id, held_on, contents, attended, recorded_by) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), campaign, training.heldOn(), training.contents(),
                        training.attended().stream().map(PersonId::value).toArray(String[]::new), by).update();
    }

    List<Training> trainings(UUID campaign) {
        return jdbc.sql("select * from plan.campaign_training where campaign_id = ? order by held_on, id").param(campaign)
                .query((row, index) -> new Training(row.getObject("held_on", LocalDate.class), row.getString("contents"),
                        CampaignRows.texts(row, "attended").stream().map(PersonId::new).toList())).list();
    }

    /** @return the last training of each. */
    Map<PersonId, LocalDate> trained(UUID campaign) {
        var all = new HashMap<PersonId, LocalDate>();
        trainings(campaign).forEach(training -> training.attended().forEach(person -> all.put(person, training.heldOn())));
        return all;
    }

    void sign(UUID campaign, PersonId person, List<String> clauses, Instant at) {
        jdbc.sql("insert into plan.campaign_undertaking (campaign_id, person, clauses, signed_at) values (?, ?, ?, ?)")
                .params(campaign, person.value(), clauses.toArray(String[]::new), CampaignRows.utc(at)).update();
    }

    Map<PersonId, Signed> signed(UUID campaign) {
        var all = new HashMap<PersonId, Signed>();
        jdbc.sql("select * from plan.campaign_undertaking where campaign_id = ?").param(campaign)
                .query(row -> {
                    all.put(new PersonId(row.getString("person")), new Signed(CampaignRows.instant(row, "signed_at"),
                            CampaignRows.texts(row, "clauses")));
                });
        return all;
    }

    record Checked(LocalDate on, String certificate, String kind, LocalDate validTo, Outcome outcome) {}

    record Signed(Instant at, List<String> clauses) {}
}
