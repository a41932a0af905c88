package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.law.Checklists;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers to the lists of the site's sector, in the version of the visit's first day. */
@Component
class AnswerSheets {
    private final Checklists lists;
    private final ChecklistAnswers answers;

    AnswerSheets(Checklists lists, ChecklistAnswers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    Optional<Checklist> list(Visit visit, Member member) {
        return member.role().inspects()
                ? lists.current(visit.where().sector(), member.role() == MemberRole.EXPERT ? Audience.EXPERT : Audience.OFFICER, visit.day()) : Optional.empty();
    }

    List<Answer> answers(Visit visit, PersonId person) {
        return answers.findByVisitAndPersonOrderByItem(visit.number().value(), person.value()).stream().map(ChecklistAnswer::view).toList();
    }

    void answer(Visit visit, PersonId person, Answer answer, Instant at) {
        var list = list(visit, visit.requireMember(person)).orElseThrow(InspectionGround.NO_CHECKLIST_ITEM::refusal);
        InspectionGround.NO_CHECKLIST_ITEM.refuseAtIf(list.items().stream().noneMatch(item -> item.code().equals(answer.item())), "item");
        var said = answers.findByVisitAndPersonAndItem(visit.number().value(), person.value(), answer.item())
                .orElseGet(() -> new ChecklistAnswer(visit.number(), person, list.id(), answer.item()));
        say(said, answer.result(), answer.remark(), at);
    }

    /** What the other officers have answered on the officers' common list is not asked again. */
    int answerRest(Visit visit, PersonId person, Instant at) {
        var list = list(visit, visit.requireMember(person)).orElseThrow(InspectionGround.NO_CHECKLIST_ITEM::refusal);
        var answered = answeredBy(visit, visit.requireMember(person));
        var rest = list.items().stream().map(Item::code).filter(code -> !answered.contains(code)).toList();
        rest.forEach(code -> say(new ChecklistAnswer(visit.number(), person, list.id(), code), AnswerResult.CONFORMS, null, at));
        return rest.size();
    }

    private void say(ChecklistAnswer answer, AnswerResult result, String remark, Instant at) {
        answer.say(result, remark, at);
        answers.save(answer);
    }

    /** The officers fill one list between them; an expert fills the own one alone. */
    private Set<String> answeredBy(Visit visit, Member member) {
        var colleagues = member.role() == MemberRole.OFFICER ? Set.copyOf(visit.officers()) : Set.of(member.person());
        return answers.findByVisitOrderByItem(visit.number().value()).stream().filter(answer -> colleagues.contains(answer.person()))
                .map(ChecklistAnswer::item).collect(Collectors.toCollection(HashSet::new));
    }

    /** @throws cn.dangchang.shared.Refusal CHECKLIST_NOT_COMPLETE with how many items are open */
    void requireComplete(Visit visit, Member member) {
        list(visit, member).ifPresent(list -> {
            var answered = answeredBy(visit, member);
            long open = list.items().stream().filter(item -> !answered.contains(item.code())).count();
            InspectionGround.CHECKLIST_NOT_COMPLETE.refuseIf(open > 0, open);
        });
    }

    /** A problem on the list is a finding with its basis, or it is none. */
    void requireFindings(Visit visit, PersonId person, List<Finding> own) {
        var raised = own.stream().map(finding -> finding.observation().item()).collect(Collectors.toSet());
        answers.findByVisitAndPersonOrderByItem(visit.number().value(), person.value()).stream().filter(ChecklistAnswer::isProblem)
                .forEach(answer -> InspectionGround.PROBLEM_WITHOUT_FINDING.refuseAtIf(!raised.contains(answer.item()), "item", answer.item()));
    }
}
