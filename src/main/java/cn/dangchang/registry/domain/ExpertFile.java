package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.ExpertStanding;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is suspended and who is tied to which enterprise. */
@Component
@Transactional
class ExpertFile implements ExpertStanding {
    private final AppointedExperts pool;
    private final ExpertTies ties;
    private final Enterprises enterprises;
    private final ExpertKeepers keepers;
    private final AuditTrail trail;

    ExpertFile(AppointedExperts pool, ExpertTies ties, Enterprises enterprises, ExpertKeepers keepers, AuditTrail trail) {
        this.pool = pool;
        this.ties = ties;
        this.enterprises = enterprises;
        this.keepers = keepers;
        this.trail = trail;
    }

    @Override
    public void suspend(PersonId person, String reason) {
        var expert = kept(person);
        RegistryGround.EXPERT_SUSPENDED_ALREADY.refuseAtIf(expert.suspension() != null, "suspensionReason");
        expert.suspend(RegistryGround.required(reason, "suspensionReason"), keepers.acting(), keepers.now());
        trail.record(Chain.of(person), "registry.expert-suspended", Map.of("reason", reason.strip()));
    }

    @Override
    public void resume(PersonId person, String reason) {
        var expert = kept(person);
        RegistryGround.EXPERT_IS_NOT_SUSPENDED.refuseAtIf(expert.suspension() == null, "suspensionReason");
        var text = RegistryGround.required(reason, "suspensionReason");
        expert.resume();
        trail.record(Chain.of(person), "registry.expert-resumed", Map.of("reason", text));
    }

    @Override
    @Transactional(readOnly = true)
    public Suspension suspension(PersonId person) {
        return own(person).suspension();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tie> ties(PersonId person) {
        return ties.findByExpertIdOrderByDeclaredAtDesc(own(person).id()).stream().filter(ExpertTie::stands)
                .map(tie -> tie.view(enterprises.find(tie.enterprise()).map(Enterprise::name).orElse(""))).toList();
    }

    @Override
    public UUID declare(PersonId person, String enterprise, Kind kind, LocalDate since, LocalDate until, String note) {
        var expert = own(person);
        SharedGround.NOT_FOR_YOU.refuseIf(!mayDeclare(person));
        var found = enterprise(expert, RegistryGround.required(enterprise, "enterprise"));
        RegistryGround.PARTICULAR_IS_MISSING.refuseAtIf(kind == null, "kind");
        RegistryGround.PARTICULAR_IS_MISSING.refuseAtIf(since == null, "since");
        RegistryGround.TERM_NOT_VALID.refuseAtIf(until != null && until.isBefore(since), "until");
        var tie = new Tie(UUID.randomUUID(), found.id(), found.name(), kind, since, until, RegistryGround.required(note, "note"), keepers.now());
        ties.save(new ExpertTie(expert.id(), tie, keepers.acting()));
        trail.record(Chain.of(person), "registry.expert-tie-declared", Map.of("enterprise", found.id(), "kind", kind.name()));
        return tie.id();
    }

    @Override
    public void strike(PersonId person, UUID id, String reason) {
        var expert = kept(person);
        var tie = ties.findById(id).filter(each -> each.of(expert.id()) && each.stands()).orElseThrow(SharedGround.CHANGED_MEANWHILE::refusal);
        tie.strike(RegistryGround.required(reason, "strikeReason"), keepers.acting(), keepers.now());
        trail.record(Chain.of(person), "registry.expert-tie-struck", Map.of("tie", id, "reason", reason.strip()));
    }

    @Override
    public boolean mayDeclare(PersonId person) {
        return keepers.mayKeep() || person.value().equals(keepers.acting());
    }

    private Enterprise enterprise(AppointedExpert expert, String typed) {
        return enterprises.search(expert.expert().agency(), typed, 20).stream()
                .filter(each -> typed.equals(each.name()) || typed.equalsIgnoreCase(each.creditCode())).findFirst()
                .orElseThrow(() -> RegistryGround.TIE_TO_UNKNOWN_ENTERPRISE.refusalAt("enterprise"));
    }

    private AppointedExpert kept(PersonId person) {
        var expert = own(person);
        keepers.require(expert.expert().agency());
        return expert;
    }

    private AppointedExpert own(PersonId person) {
        return pool.findByPerson(person.value()).filter(expert -> keepers.mayRead(expert.expert().agency()))
                .orElseThrow(RegistryGround.NO_SUCH_EXPERT::refusal);
    }
}
