package cn.dangchang.registry.domain;

import cn.dangchang.registry.ExpertEvaluations.Evaluation;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How a group leader found an expert on one visit. */
@Entity
@Table(schema = "registry", name = "expert_evaluation")
class ExpertAssessment {
    @Id
    private UUID id;
    private UUID expertId;
    private String matter;
    private int score;
    private String remark;
    private String evaluatedBy;
    private Instant evaluatedAt;

    protected ExpertAssessment() {}

    ExpertAssessment(UUID expert, Evaluation evaluation) {
        this.id = UUID.randomUUID();
        this.expertId = expert;
        this.matter = evaluation.matter();
        this.score = evaluation.score();
        this.remark = evaluation.remark();
        this.evaluatedBy = evaluation.by().value();
        this.evaluatedAt = evaluation.at();
    }

    UUID expert() {
        return expertId;
    }

    int score() {
        return score;
    }

    Evaluation evaluation() {
        return new Evaluation(matter, score, remark, new PersonId(evaluatedBy), evaluatedAt);
    }
}
