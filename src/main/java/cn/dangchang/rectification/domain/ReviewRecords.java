package cn.dangchang.rectification.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.rectification.RectificationFile;
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
    private final MatterPictures pictures;

    ReviewRecords(Reviews reviews, Extensions extensions, Escalations escalations, Processes processes, MatterPictures pictures) {
        this.reviews = reviews;
        this.extensions = extensions;
        this.escalations = escalations;
        this.processes = processes;
        this.pictures = pictures;
    }

    Optional<Review> begun(Rectification matter) {
        return reviews.findByRectificationAndOpinionIsNull(matter.id());
    }

    Review draft(Rectification matter, LocalDate today) {
        return begun(matter).orElseGet(() -> reviews.save(Review.begun(matter,
                reviews.findByRectificationOrderByRound(matter.id()).size() + 1, today)));
    }

    void record(Rectification matter, RectificationFile.Result result, LocalDate today) {
        pictures.requireOf(matter, result.photos());
        draft(matter, today).record(matter, result, today);
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
