package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseDiscussions;
import cn.dangchang.penalty.CaseDiscussions.Meeting;
import cn.dangchang.penalty.domain.decision.DiscussingCase;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent from the tab about the collective discussion. */
@Controller
@RequestMapping("/penalties/cases/{number}/discussion")
class DiscussionCommands {
    private final CaseAnswers answers;
    private final CasePage page;
    private final CaseDiscussions discussions;
    private final DiscussingCase discussing;

    DiscussionCommands(CaseAnswers answers, CasePage page, CaseDiscussions discussions, DiscussingCase discussing) {
        this.answers = answers;
        this.page = page;
        this.discussions = discussions;
        this.discussing = discussing;
    }

    /** As a browser sends it; empty where nothing was typed. */
    record MeetingForm(String from, String until, String place, String chair, String reporter, String recorder, List<String> present, String discussion,
                       String conclusion) {
        Meeting meeting() {
            return new Meeting(Typed.minute("from", from), Typed.minute("until", until), place, person(chair), person(reporter), person(recorder),
                    present == null ? List.of() : present.stream().map(PersonId::new).toList(), discussion, conclusion);
        }

        private static PersonId person(String typed) {
            return typed == null || typed.isBlank() ? null : new PersonId(typed);
        }
    }

    @PostMapping
    ModelAndView write(@PathVariable MatterNumber number, MeetingForm form, HttpServletRequest request) {
        return run(request, number, "discussion-written", () -> discussions.write(number, form.meeting()));
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String signer, @RequestParam(required = false) String pin,
                      HttpServletRequest request) {
        return run(request, number, "signed", () -> discussions.sign(number, Typed.read("signer", signer, PersonId::new), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/conclude")
    ModelAndView conclude(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "discussed", () -> answers.complete(number, "discuss-collectively", Map.of()));
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(discussing.preview(number));
    }

    private ModelAndView run(HttpServletRequest request, MatterNumber number, String done, Runnable work) {
        return answers.run(request, done, FineAnswers.form(request, number), work, () -> "/penalties/cases/" + number + "/discussion",
                model -> page.tab(number, "discussion", model));
    }
}
