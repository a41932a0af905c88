package cn.dangchang.plan.domain.campaign;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.plan.CampaignPreparation.Outcome;
import cn.dangchang.plan.CampaignPreparation.Prepared;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.domain.campaign.PreparationRows.Checked;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The check before a campaign (执法资格审查, R-009): number, kind and validity of everybody's certificate, and who may act with it. */
@Component
class Qualifying {
    private final People people;
    private final Officers officers;
    private final PreparationRows rows;

    Qualifying(People people, Officers officers, PreparationRows rows) {
        this.people = people;
        this.officers = officers;
        this.rows = rows;
    }

    Map<PersonId, Checked> check(CampaignView campaign, LocalDate today) {
        var all = new LinkedHashMap<PersonId, Checked>();
        var day = today.isBefore(campaign.plan().from()) ? campaign.plan().from() : today;
        campaign.crew().groups().stream().flatMap(Qualifying::enforcing).distinct().forEach(person -> {
            var certificate = people.find(person).map(People.Person::certificate).orElse(null);
            all.put(person, new Checked(today, certificate == null ? null : certificate.number(), certificate == null ? null
                    : certificate.kind(),
                    certificate == null ? null : certificate.validTo(), outcome(person, certificate, day, campaign.plan().to())));
        });
        return all;
    }

    private Outcome outcome(PersonId person, Certificate certificate, LocalDate first, LocalDate last) {
        try {
            officers.requireOfficer(person, first);
            return certificate.validTo().isBefore(last) ? Outcome.EXPIRES_DURING : Outcome.QUALIFIED;
        } catch (Refusal refused) {
            return certificate == null ? Outcome.NO_OFFICER : Outcome.NOT_VALID;
        }
    }

    List<Prepared> people(CampaignView campaign) {
        var checked = rows.checked(campaign.id());
        var trained = rows.trained(campaign.id());
        var signed = rows.signed(campaign.id());
        return campaign.crew().groups().stream().flatMap(group -> duties(group).map(each -> {
            var check = checked.get(each.person());
            return new Prepared(each.person(), people.find(each.person()).map(People.Person::name).orElse(each.person().value()),
                    group.team(), each.duty(),
                    check == null ? null : check.certificate(), check == null ? null : check.validTo(), check == null ? null
                            : check.outcome(),
                    check == null ? null : check.on(), trained.get(each.person()), signed.containsKey(each.person())
                            ? signed.get(each.person()).at() : null);
        })).toList();
    }

    /** Experts advise and need no certificate. */
    private static Stream<PersonId> enforcing(Group group) {
        return Stream.of(List.of(group.leader()), group.officers(), group.escorts()).flatMap(List::stream);
    }

    private static Stream<Duty> duties(Group group) {
        var all = new LinkedHashMap<PersonId, String>();
        all.put(group.leader(), "LEADER");
        group.officers().forEach(each -> all.putIfAbsent(each, "OFFICER"));
        group.experts().forEach(each -> all.putIfAbsent(each, "EXPERT"));
        group.escorts().forEach(each -> all.putIfAbsent(each, "ESCORT"));
        return all.entrySet().stream().map(each -> new Duty(each.getKey(), each.getValue()));
    }

    private record Duty(PersonId person, String duty) {}
}
