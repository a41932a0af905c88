package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.ExpertEvaluations;
import cn.dangchang.registry.ExpertUses;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the scores of the experts and the mark of those to be preferred. */
@Component
@Transactional
class ExpertScores implements ExpertEvaluations {
    private static final int BEST = 100;

    private final AppointedExperts pool;
    private final ExpertAssessments assessments;
    private final ExpertUses uses;
    private final ExpertKeepers keepers;
    private final AuditTrail trail;

    ExpertScores(AppointedExperts pool, ExpertAssessments assessments, ExpertUses uses, ExpertKeepers keepers, AuditTrail trail) {
        this.pool = pool;
        this.assessments = assessments;
        this.uses = uses;
        this.keepers = keepers;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assessed> of(AgencyId agency, String sector, Integer atLeast, boolean preferredOnly) {
        var experts = pool.findByAgencyOrderByPerson(agency.value());
        var scores = assessments.findByExpertIdInOrderByEvaluatedAtDesc(experts.stream().map(AppointedExpert::id).toList()).stream()
                .collect(Collectors.groupingBy(ExpertAssessment::expert));
        return experts.stream().filter(expert -> sector == null || expert.expert().sectors().contains(sector))
                .filter(expert -> !preferredOnly || expert.preferred())
                .filter(expert -> atLeast == null || average(scores, expert.id()) >= atLeast)
                .map(expert -> assessed(expert, scores)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Assessed of(PersonId person) {
        var expert = own(person);
        return assessed(expert, Map.of(expert.id(), assessments.findByExpertIdInOrderByEvaluatedAtDesc(List.of(expert.id()))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evaluation> evaluations(PersonId person) {
        return assessments.findByExpertIdInOrderByEvaluatedAtDesc(List.of(own(person).id())).stream().map(ExpertAssessment::evaluation).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Awaited> awaited() {
        var leader = keepers.actingLeader();
        return leader == null ? List.of() : pool.findByAgencyOrderByPerson(keepers.agency().value()).stream()
                .flatMap(expert -> uses.of(expert.expert().person()).stream().filter(use -> leader.equals(use.groupLeader()))
                        .filter(use -> !assessments.existsByExpertIdAndMatterAndEvaluatedBy(expert.id(), use.visit().value(), leader.value()))
                        .map(use -> new Awaited(expert.expert().person(), use))).toList();
    }

    @Override
    public void evaluate(PersonId person, MatterNumber visit, int score, String remark) {
        Actor actor = keepers.groupLeader();
        var expert = own(person);
        RegistryGround.SCORE_NOT_VALID.refuseAtIf(score < 0 || score > BEST, "score");
        var use = uses.of(person).stream().filter(each -> each.visit().equals(visit)).findFirst()
                .orElseThrow(() -> RegistryGround.EXPERT_WAS_NOT_THERE.refusalAt("matter"));
        SharedGround.NOT_FOR_YOU.refuseIf(use.groupLeader() != null && !use.groupLeader().equals(actor.person()));
        RegistryGround.ALREADY_EVALUATED.refuseAtIf(assessments.existsByExpertIdAndMatterAndEvaluatedBy(expert.id(), visit.value(), actor.person().value()),
                "matter");
        var text = RegistryGround.required(remark, "remark");
        assessments.save(new ExpertAssessment(expert.id(), new Evaluation(visit.value(), score, text, actor.person(), keepers.now())));
        trail.record(Chain.of(person), "registry.expert-evaluated", Map.of("visit", visit.value(), "score", score));
    }

    @Override
    public void prefer(PersonId person, boolean preferred, String reason) {
        var expert = own(person);
        keepers.require(expert.expert().agency());
        expert.prefer(preferred, RegistryGround.required(reason, "reason"), keepers.acting(), keepers.now());
        trail.record(Chain.of(person), preferred ? "registry.expert-preferred" : "registry.expert-not-preferred", Map.of());
    }

    private AppointedExpert own(PersonId person) {
        return pool.findByPerson(person.value()).filter(expert -> keepers.mayRead(expert.expert().agency()))
                .orElseThrow(RegistryGround.NO_SUCH_EXPERT::refusal);
    }

    private static Assessed assessed(AppointedExpert expert, Map<UUID, List<ExpertAssessment>> scores) {
        int count = scores.getOrDefault(expert.id(), List.of()).size();
        return new Assessed(expert.expert(), count == 0 ? null : String.format(Locale.ROOT, "%.1f", average(scores, expert.id())), count,
                expert.preferred(), expert.preferredReason());
    }

    private static double average(Map<UUID, List<ExpertAssessment>> scores, UUID expert) {
        return scores.getOrDefault(expert, List.of()).stream().mapToInt(ExpertAssessment::score).average().orElse(-1);
    }
}
