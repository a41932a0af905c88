package cn.dangchang.plan.domain.campaign;

import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gets people ready: certificates looked at, training held, undertakings signed by their own hands. */
@Service
@Transactional
class CampaignReadiness implements CampaignPreparation {
    static final String SUBJECT = "undertaking";

    private final CampaignScope scope;
    private final CampaignRows campaigns;
    private final PreparationRows rows;
    private final Qualifying qualifying;
    private final Undertakings undertakings;

    CampaignReadiness(CampaignScope scope, CampaignRows campaigns, PreparationRows rows, Qualifying qualifying, Undertakings undertakings) {
        this.scope = scope;
        this.campaigns = campaigns;
        this.rows = rows;
        this.qualifying = qualifying;
        this.undertakings = undertakings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Prepared> people(MatterNumber number) {
        return qualifying.people(scope.own(number));
    }

    @Override
    public void checkQualifications(MatterNumber number) {
        var campaign = scope.open(number, Role.COORDINATOR);
        var by = scope.actor().person().value();
        qualifying.check(campaign, scope.today()).forEach((person, checked) -> {
            rows.check(campaign.id(), person, checked, by);
            scope.record(campaign, "campaign-qualification-checked", Map.of("person", person.value(), "outcome", checked.outcome().name(),
                    "certificate", String.valueOf(checked.certificate()), "validTo", String.valueOf(checked.validTo())));
        });
    }

    @Override
    public void train(MatterNumber number, LocalDate heldOn, String contents, List<PersonId> attended) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(heldOn == null, "heldOn");
        CampaignGround.CAMPAIGN_REPORT_DAY_IN_FUTURE.refuseAtIf(heldOn.isAfter(scope.today()), "heldOn");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(attended.isEmpty(), "attended");
        CampaignGround.CAMPAIGN_PERSON_UNKNOWN.refuseAtIf(!campaign.crew().sentOut().containsAll(attended), "attended", "");
        rows.train(campaign.id(), new Training(heldOn, CampaignGround.required(contents, "contents"), attended), scope.actor().person()
                .value());
        scope.record(campaign, "campaign-training-held", Map.of("heldOn", heldOn.toString(), "attended", attended.stream()
                .map(PersonId::value).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Training> trainings(MatterNumber number) {
        return rows.trainings(scope.own(number).id());
    }

    @Override
    public void undertake(MatterNumber number, List<String> confirmed) {
        var campaign = scope.open(number);
        var person = scope.actor().person();
        CampaignGround.CAMPAIGN_UNDERTAKING_NOT_YOURS.refuseIf(!campaign.crew().sentOut().contains(person));
        CampaignGround.CAMPAIGN_UNDERTAKING_SIGNED.refuseIf(rows.signed(campaign.id()).containsKey(person));
        var text = undertakings.sign(campaign, person, confirmed);
        rows.sign(campaign.id(), person, text, scope.now());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Undertaking> ownUndertakings() {
        var person = scope.actor().person();
        return campaigns.of(scope.actor().agency()).stream().filter(each -> concerns(each, person)).map(each -> undertaking(each, person))
                .toList();
    }

    private boolean concerns(CampaignView campaign, PersonId person) {
        return campaign.crew().sentOut().contains(person) && !campaign.is(State.CLOSED) || rows.signed(campaign.id()).containsKey(person);
    }

    private Undertaking undertaking(CampaignView campaign, PersonId person) {
        var signed = rows.signed(campaign.id()).get(person);
        return new Undertaking(campaign.number(), campaign.plan().name(), signed == null ? null : signed.at(), signed == null ? null
                : signed.clauses());
    }

    @Override
    public List<Clause> clauses() {
        return undertakings.clauses();
    }

    /** The words of the undertaking and the signing of all of them. */
    @org.springframework.stereotype.Component
    static class Undertakings {
        private final ReferenceLists lists;
        private final Signatures signatures;

        Undertakings(ReferenceLists lists, Signatures signatures) {
            this.lists = lists;
            this.signatures = signatures;
        }

        List<Clause> clauses() {
            return lists.disciplineClauses().stream().map(each -> new Clause(each.code(), each.name())).toList();
        }

        /** @return what was signed, clause by clause. */
        List<String> sign(CampaignView campaign, PersonId person, List<String> confirmed) {
            var clauses = clauses();
            clauses.forEach(each -> CampaignGround.CAMPAIGN_CLAUSE_NOT_CONFIRMED.refuseAtIf(!confirmed.contains(each.code()), "clause-"
                    + each.code()));
            var text = clauses.stream().map(Clause::text).toList();
            signatures.sign(new Subject(campaign.number(), SUBJECT, person.value(), hash(text)), "undertaker", person, null, (UUID) null);
            return text;
        }

        private static String hash(List<String> text) {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(String.join("\n", text)
                        .getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
