package cn.dangchang.penalty.web;

import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.Distributing;
import cn.dangchang.penalty.domain.review.ProcedureItem;
import cn.dangchang.penalty.domain.review.LegalReviewing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done at the bench. */
@Controller
@RequestMapping("/legal-review/{number}")
class LegalReviewCommands {
    private static final List<String> FIELDS = List.of("decision", "facts", "evidence", "basis", "procedure", "discretion", "papers", "opinion");
    private final LegalReviewing reviewing;
    private final Distributing distributing;
    private final ReviewBenchPage page;
    private final CaseAnswers answers;

    LegalReviewCommands(LegalReviewing reviewing, Distributing distributing, ReviewBenchPage page, CaseAnswers answers) {
        this.reviewing = reviewing;
        this.distributing = distributing;
        this.page = page;
        this.answers = answers;
    }

    @PostMapping("/items/{item}")
    ModelAndView answer(@PathVariable MatterNumber number, @PathVariable String item, @RequestParam(defaultValue = "") String inOrder,
                        @RequestParam(defaultValue = "") String note, HttpServletRequest request) {
        return run(request, number, "item-" + item, "review-item-answered", "#item-" + item, () -> {
            var known = Arrays.stream(ProcedureItem.values()).filter(each -> each.word().equals(item)).findFirst().orElseThrow(ReviewGround.NO_SUCH_ITEM::refusal);
            var good = Typed.read("inOrder", inOrder, Boolean::valueOf);
            SharedGround.FORM_NOT_VALID.refuseAtIf(good == null, "inOrder");
            reviewing.answer(number, known, good, note);
        });
    }

    @PostMapping("/comments")
    ModelAndView comment(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String document, @RequestParam(name = "page", defaultValue = "") String sheet,
                         @RequestParam(defaultValue = "") String quote, @RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        return run(request, number, "comment", "review-comment-written", "#comments", () ->
                reviewing.comment(number, Typed.id("document", document), Typed.read("page", sheet, Integer::valueOf), quote, text));
    }

    @PostMapping("/comments/{seq}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return run(request, number, "comments", "review-comment-dropped", "#comments", () -> reviewing.drop(number, seq));
    }

    @PostMapping("/decision")
    ModelAndView decide(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "decision", "review-decided", "", () -> {
            var values = new HashMap<String, Object>();
            FIELDS.forEach(field -> values.put(field, request.getParameter(field)));
            answers.complete(number, "legal-review", values);
        });
    }

    @PostMapping("/reviewer")
    ModelAndView handOver(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String receiver, @RequestParam(defaultValue = "") String reason,
                          HttpServletRequest request) {
        return run(request, number, "reviewer", "review-handed-over", "", () -> distributing.handOver(number, PersonId.typed(receiver, "receiver"), reason));
    }

    private ModelAndView run(HttpServletRequest request, MatterNumber number, String form, String done, String anchor, Runnable work) {
        return answers.run(request, done, form, work, () -> "/legal-review/" + number + anchor, model -> page.fill(number, model));
    }
}
