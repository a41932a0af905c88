package cn.dangchang.penalty.domain.summary;

import cn.dangchang.documents.CaseClosingContent;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.SummaryPenaltyFile.PartyFile;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 结案审批表 of a summary penalty. */
@Component
class ClosingSheet {
    private final SummaryPapers papers;
    private final People people;
    private final SummaryClocks clocks;

    ClosingSheet(SummaryPapers papers, People people, SummaryClocks clocks) {
        this.papers = papers;
        this.people = people;
        this.clocks = clocks;
    }

    SummaryClocks clocks() {
        return clocks;
    }

    /** @return what was imposed on whom, as the sheet says it. */
    String result(SummaryPenalty penalty) {
        return penalty.parties().stream().map(SummaryParty::view).map(this::imposed).collect(Collectors.joining("；"));
    }

    private String imposed(PartyFile party) {
        var fine = party.fine().stripTrailingZeros().toPlainString();
        var key = party.fine().signum() == 0 ? "penalty.result.warning" : party.warned() ? "penalty.result.both" : "penalty.result.fine";
        return papers.words(key, party.party().name(), party.decision().number(), fine);
    }

    IssuedDocument issue(SummaryPenalty penalty, LocalDate today) {
        var closing = penalty.closing();
        var parties = penalty.parties().stream().map(each -> each.particulars().name()).collect(Collectors.joining("、"));
        var cause = penalty.parties().stream().flatMap(each -> each.view().charges().stream()).map(charge -> charge.act()).distinct()
                .collect(Collectors.joining("；"));
        var content = new CaseClosingContent(papers.words("penalty.closing.case", parties), parties, cause, closing.result(), closing.execution(),
                opinion("penalty.closing.apply", null, closing.appliedBy(), closing.appliedOn()),
                opinion("penalty.closing.agree", closing.reviewOpinion(), closing.reviewedBy(), closing.reviewedOn()),
                opinion("penalty.closing.approve", closing.approvalOpinion(), closing.approvedBy(), closing.approvedOn()));
        return papers.closingSheet(penalty, content, today);
    }

    private Opinion opinion(String standing, String own, String by, LocalDate on) {
        var name = people.find(new cn.dangchang.shared.PersonId(by)).map(People.Person::name).orElse(by);
        return new Opinion(own == null || own.isBlank() ? papers.words(standing) : own, name, on);
    }
}
