package cn.dangchang.rectification.web;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.organisation.People;
import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.Review;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.rectification.RectificationReviews;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who has signed what stands on the page, and who may sign it. */
@Component
class SigningSheet {
    private final RectificationReviews reviews;
    private final FollowUpOrders orders;
    private final RectificationResumptions resumptions;
    private final People people;
    private final Acting acting;
    private final Clock clock;

    SigningSheet(RectificationReviews reviews, FollowUpOrders orders, RectificationResumptions resumptions, People people, Acting acting,
                 Clock clock) {
        this.reviews = reviews;
        this.orders = orders;
        this.resumptions = resumptions;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    void fill(MatterNumber number, String tab, Model model) {
        var file = (RectificationFile) model.getAttribute("file");
        model.addAttribute("me", acting.required().person().value());
        model.addAttribute("signatures", signatures(number, tab));
        model.addAttribute("signers", signers(file));
        var names = names(file);
        model.addAttribute("names", names);
        model.addAttribute("reviewers", file.reviews().stream().collect(Collectors.toMap(Review::id,
                review -> review.reviewers().stream().map(each -> names.getOrDefault(each.value(), each.value())).collect(Collectors.joining("、")))));
    }

    private List<Signature> signatures(MatterNumber number, String tab) {
        return switch (tab) {
            case "review" -> reviews.signatures(number);
            case "order" -> orders.signatures(number);
            case "resumption" -> resumptions.signatures(number);
            default -> List.of();
        };
    }

    /** @return officers of the group or the visit who hold a certificate today. */
    private Map<String, String> signers(RectificationFile file) {
        var today = LocalDate.now(clock);
        var found = new LinkedHashMap<String, String>();
        people.of(file.agency()).stream().filter(each -> each.is(Role.INSPECTOR) || each.is(Role.GROUP_LEADER))
                .filter(each -> each.certifiedOn(today) && (file.officers().contains(each.id()) || each.teams().contains(file.team())))
                .forEach(each -> found.put(each.id().value(), each.name()));
        return found;
    }

    private Map<String, String> names(RectificationFile file) {
        var found = new LinkedHashMap<String, String>();
        people.of(file.agency()).forEach(each -> found.put(each.id().value(), each.name()));
        return found;
    }
}
