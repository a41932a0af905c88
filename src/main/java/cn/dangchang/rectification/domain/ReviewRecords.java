package cn.dangchang.rectification.domain;

import cn.dangchang.engine.Processes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The review under way, what it has to wait for, and what the rules propose when it fails. */
@Component
class ReviewRecords {
    private final Reviews reviews;
    private final Extensions extensions;
    private final Escalations escalations;
    private final Processes processes;

    ReviewRecords(Reviews reviews, Extensions extensions, Escalations escalations, Processes processes) {
        this.reviews = reviews;
        this.extensions = extensions;
        this.escalations = escalations;
        this.processes = processes;
    }

    Optional<Review> begun(Rectification matter) {
        return reviews.findByRectificationAndOpinionIsNull(matter.id());
    }

    Review draft(Rectification matter, LocalDate today) {
        return begun(matter).orElseGet(() -> reviews.save(Review.begun(matter,
                reviews.findByRectificationOrderByRound(matter.id()).size() + 1, today)));
    }

    boolean extensionUndecided(Rectification matter) {
        return extensions.findByRectificationAndGrantedIsNull(matter.id()).isPresent();
    }

    void propose(Rectification matter, Review review) {
        Map<String, Object> inputs = new HashMap<>();
        Reviewing.CIRCUMSTANCES.forEach(each -> inputs.put(each, review.circumstances().contains(each)));
        inputs.put("reviewFailed", true);
        var rows = processes.decide("escalation", inputs);
        escalations.save(Escalation.proposed(matter, review.round(), column(rows, "measure"), column(rows, "basis")));
    }

    private static List<String> column(List<Map<String, Object>> rows, String name) {
        return rows.stream().map(row -> String.valueOf(row.get(name))).toList();
    }
}
