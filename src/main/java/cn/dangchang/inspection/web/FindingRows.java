package cn.dangchang.inspection.web;

import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteFindings;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Rows that are kept while somebody inspects: answers and findings, each the author's own. */
@Controller
@RequestMapping("/inspections/{number}/field")
@ResponseBody
class FindingRows {
    private final VisitNumbers numbers;
    private final SiteFindings findings;
    private final VisitSubmissions submissions;

    FindingRows(VisitNumbers numbers, SiteFindings findings, VisitSubmissions submissions) {
        this.numbers = numbers;
        this.findings = findings;
        this.submissions = submissions;
    }

    @PostMapping("/answers")
    Next answer(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "answer " + visit + typed, null, () -> {
            SharedGround.FORM_NOT_VALID.refuseAtIf(typed.text("result") == null, "result");
            findings.answer(visit, new Answer(typed.text("item"), typed.read("result", typed.text("result"), AnswerResult::valueOf), typed.text("remark")));
            return FieldPage.of(visit);
        });
    }

    /** Everything that nobody answered conforms. */
    @PostMapping("/answers/rest")
    Next answerRest(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        return submissions.once(key, "answer rest " + visit, null, () -> {
            findings.answerRest(visit);
            return Next.to("/inspections/" + visit + "/field#checklist");
        });
    }

    @PostMapping("/findings")
    Next record(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "finding " + visit + typed, draft(visit), () -> {
            findings.record(visit, entry(typed));
            return toFindings(visit);
        });
    }

    @PostMapping("/findings/{finding}")
    Next change(@PathVariable String number, @PathVariable UUID finding, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "change " + finding + typed, null, () -> {
            Integer seen = typed.number("seen");
            SharedGround.FORM_NOT_VALID.refuseAtIf(seen == null, "seen");
            findings.change(finding, entry(typed), seen);
            return toFindings(visit);
        });
    }

    @PostMapping("/findings/{finding}/withdraw")
    Next withdraw(@PathVariable String number, @PathVariable UUID finding, @RequestParam MultiValueMap<String, String> form,
                  @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        return submissions.once(key, "withdraw " + finding + form, null, () -> {
            findings.withdraw(finding, new Typed(form).text("reason"));
            return toFindings(visit);
        });
    }

    static String draft(MatterNumber visit) {
        return "finding:" + visit;
    }

    private static Next toFindings(MatterNumber visit) {
        return Next.to("/inspections/" + visit + "/field#findings");
    }

    private static FindingEntry entry(Typed typed) {
        InspectionGround.NOT_A_CATEGORY.refuseAtIf(typed.text("category") == null, "category");
        Integer item = typed.number("inspectionItem");
        InspectionGround.NOT_AN_INSPECTION_ITEM.refuseAtIf(item == null, "inspectionItem");
        var traits = new FindingTraits(typed.flag("correctableNow"), typed.flag("violationSuspected"), typed.flag("summaryFits"), typed.flag("otherAuthority"));
        return new FindingEntry(typed.text("category"), item, typed.text("description"), typed.text("place"), typed.all("legalBases"),
                typed.all("standardBases"), typed.ids("photos"), typed.flag("majorHazard"), typed.flag("majorHazard") ? typed.text("criterion") : null,
                traits, typed.text("checklist"), typed.text("item"));
    }
}
