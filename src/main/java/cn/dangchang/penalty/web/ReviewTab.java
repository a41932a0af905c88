package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.review.ReviewComments;
import cn.dangchang.penalty.domain.review.ReviewReading;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The officers' side of a legal review on the case's own page: how it ended, its points, and what they answer before they send it again. */
@Controller
@RequestMapping("/penalties/cases/{number}/review")
class ReviewTab {
    private final CaseSheet sheet;
    private final ReviewReading reading;
    private final ReviewComments comments;
    private final CaseAnswers answers;

    ReviewTab(CaseSheet sheet, ReviewReading reading, ReviewComments comments, CaseAnswers answers) {
        this.sheet = sheet;
        this.reading = reading;
        this.comments = comments;
        this.answers = answers;
    }

    @GetMapping
    String tab(@PathVariable MatterNumber number, Model model) {
        sheet.fill(number, "review", model);
        model.addAttribute("reviews", reading.of(number));
        return "penalty/cases/review";
    }

    @PostMapping("/comments/{seq}/answer")
    ModelAndView answer(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam(defaultValue = "") String answer, HttpServletRequest request) {
        return answers.run(request, "review-comment-answered", "answer-" + seq, () -> comments.answer(number, seq, answer),
                () -> "/penalties/cases/" + number + "/review", model -> tab(number, model));
    }
}
