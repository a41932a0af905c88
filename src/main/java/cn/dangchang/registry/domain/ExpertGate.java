package cn.dangchang.registry.domain;

import cn.dangchang.organisation.People;
import cn.dangchang.registry.ExpertRules;
import cn.dangchang.registry.ExpertUses;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.RegistryReferences;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Refuses experts whom the rules of use keep away. */
@Component
@Transactional(readOnly = true, noRollbackFor = cn.dangchang.shared.Refusal.class)
class ExpertGate implements ExpertRules {
    private static final String FIELD = "experts";

    private final AppointedExperts pool;
    private final ExpertTies ties;
    private final ExpertUses uses;
    private final RegistryReferences references;
    private final People people;

    ExpertGate(AppointedExperts pool, ExpertTies ties, ExpertUses uses, RegistryReferences references, People people) {
        this.pool = pool;
        this.ties = ties;
        this.uses = uses;
        this.references = references;
        this.people = people;
    }

    @Override
    public void require(PersonId person, Engagement visit) {
        var expert = appointed(person, visit.agency(), List.of(visit.sector()), visit.day());
        int years = number("expert-recusal-years", visit);
        var standing = ties.findByExpertIdOrderByDeclaredAtDesc(expert.id());
        RegistryGround.EXPERT_HAS_TO_WITHDRAW.refuseAtIf(standing.stream().anyMatch(tie -> tie.bars(visit.enterprise(), visit.day(), years)),
                FIELD, name(person), years);
        int most = number("expert-same-enterprise-yearly", visit);
        long before = uses.of(person).stream().filter(use -> use.enterpriseId().equals(visit.enterprise()) && !use.visit().equals(visit.visit())
                && use.on().getYear() == visit.day().getYear()).count();
        RegistryGround.EXPERT_TOO_OFTEN.refuseAtIf(most > 0 && before >= most, FIELD, name(person), most);
    }

    @Override
    public void requireAppointed(PersonId person, AgencyId agency, Collection<String> sectors, LocalDate day) {
        appointed(person, agency, sectors, day);
    }

    private AppointedExpert appointed(PersonId person, AgencyId agency, Collection<String> sectors, LocalDate day) {
        var expert = pool.findByPerson(person.value()).filter(each -> each.expert().agency().equals(agency))
                .orElseThrow(() -> RegistryGround.EXPERT_NOT_APPOINTED.refusalAt(FIELD, name(person)));
        RegistryGround.EXPERT_TERM_OVER.refuseAtIf(!expert.appointedOn(day), FIELD, name(person), day.toString());
        RegistryGround.EXPERT_SUSPENDED.refuseAtIf(expert.suspension() != null, FIELD, name(person));
        RegistryGround.EXPERT_OF_ANOTHER_FIELD.refuseAtIf(!sectors.isEmpty() && sectors.stream().noneMatch(expert.expert().sectors()::contains),
                FIELD, name(person));
        return expert;
    }

    private int number(String setting, Engagement visit) {
        return Integer.parseInt(references.setting(setting, visit.agency(), visit.day()));
    }

    private String name(PersonId person) {
        return people.find(person).map(People.Person::name).orElse(person.value());
    }
}
