package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.DeferralGrantContent;
import cn.dangchang.documents.DeferralSheetContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Opinion;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.domain.execution.ExecutionStep.Said;
import cn.dangchang.shared.PersonId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 延期（分期）缴纳罚款审批表 and, one for each instalment, 批准书. */
@Component
class DeferralPapers {
    private final ExecutionPapers papers;
    private final FineDesk desk;
    private final People people;
    private final MessageSource messages;

    DeferralPapers(ExecutionPapers papers, FineDesk desk, People people, MessageSource messages) {
        this.papers = papers;
        this.desk = desk;
        this.people = people;
        this.messages = messages;
    }

    void sheet(Obligation fine, ExecutionStep step) {
        var owner = desk.owner(fine.matter());
        var plan = step.parts().stream().map(each -> words("penalty.deferral.part", each.seq(), words("common.date", each), plain(each)))
                .collect(Collectors.joining("；"));
        var said = step.said();
        papers.issue(fine, DocumentKind.DEFERRAL_SHEET, new DeferralSheetContent(fine.documentNumber(), owner.addressee(fine.matter(), fine.document()).name(),
                words("penalty.deferral.facts", owner.cause(fine.matter(), fine.document()), fine.yuan().stripTrailingZeros().toPlainString()), step.reason(), plan,
                opinion("penalty.deferral.apply", said.get(0)), opinion("penalty.deferral.agree", said.get(1)), opinion("penalty.deferral.approve", said.get(2))));
    }

    void grants(Obligation fine, ExecutionStep step) {
        var owner = desk.owner(fine.matter());
        var party = owner.addressee(fine.matter(), fine.document());
        var left = fine.openFine();
        for (var part : step.parts()) {
            left = left.subtract(part.yuan());
            var issued = papers.issueAndServe(fine, DocumentKind.DEFERRAL_GRANT, new DeferralGrantContent(party, ExecutionPapers.decision(fine), step.proposedOn(),
                    part.seq(), step.parts().size(), part.dueOn(), part.yuan(), left, papers.account(fine)));
            part.granted(issued.id(), issued.number());
            if (!step.issued()) {
                step.issued(issued.id(), issued.number(), desk.today());
            }
        }
    }

    private Opinion opinion(String standing, Said said) {
        var name = people.find(new PersonId(said.by())).map(People.Person::name).orElse(said.by());
        return new Opinion(CollectingFine.filled(said.opinion()) ? said.opinion() : words(standing), name, said.on());
    }

    private String words(String key, Instalment part) {
        return DateTimeFormatter.ofPattern(words(key)).format(part.dueOn());
    }

    private static String plain(Instalment part) {
        return part.yuan().stripTrailingZeros().toPlainString();
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
