package cn.dangchang.penalty.web;

import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.Investigations.Tie;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ties evidence to facts from the evidence page. */
@Controller
@RequestMapping("/penalties/cases/{number}/evidence")
class ProofCommands {
    private final CaseAnswers answers;
    private final InvestigationPage page;
    private final Investigations investigations;

    ProofCommands(CaseAnswers answers, InvestigationPage page, Investigations investigations) {
        this.answers = answers;
        this.page = page;
        this.investigations = investigations;
    }

    @PostMapping
    ModelAndView tie(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(number, "proof-tied", "tie", request, () -> investigations.tie(number, read(new ActReading(request))));
    }

    @PostMapping("/{seq}/untie")
    ModelAndView untie(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return run(number, "proof-untied", "untie", request, () -> investigations.untie(number, seq));
    }

    private static Tie read(ActReading form) {
        Set<ProofElement> proves = Arrays.stream(ProofElement.values()).filter(each -> form.yes("proves" + each.name())).collect(Collectors.toSet());
        UUID uploaded = Typed.id("evidence", form.said("upload"));
        var fact = Typed.read("fact", form.said("fact"), Integer::valueOf);
        return new Tie(fact == null ? 0 : fact, Typed.read("party", form.said("party"), Integer::valueOf), Typed.choice("kind", form.said("kind"), EvidenceKind.class),
                form.said("what"), form.said("source"), uploaded == null ? Typed.id("evidence", form.said("evidence")) : uploaded,
                Typed.read("act", form.said("act"), Integer::valueOf), proves);
    }

    private ModelAndView run(MatterNumber number, String done, String form, HttpServletRequest request, Runnable work) {
        return answers.run(request, done, form, work, () -> "/penalties/cases/" + number + "/evidence", model -> page.evidence(number, model));
    }
}
