package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.documents.ClosureProposalContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Party;
import cn.dangchang.penalty.ClosureProposalFile;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 提请关闭意见书, to the people's government. */
@Component
class ClosurePapers {
    private final Documents documents;
    private final RecurrenceWords words;

    ClosurePapers(Documents documents, RecurrenceWords words) {
        this.documents = documents;
        this.words = words;
    }

    IssuedDocument issue(PenaltyCaseFile file, PenalisedParty unit, ClosureProposalFile proposal, List<PastPenalty> counted, LocalDate on) {
        var party = new Party(unit.name(), unit.address(), unit.representative(), unit.position(), unit.telephone());
        var rows = counted.stream().map(each -> new ClosureProposalContent.Row(each.documentNumber(), each.on(), each.fine())).toList();
        return documents.issue(new Documents.Issue(DocumentKind.CLOSURE_PROPOSAL, file.number(), file.agency(), new ClosureProposalContent(party,
                proposal.item().number(), words.word(proposal.item().key()), rows, proposal.hazard(), proposal.reason()), on));
    }
}
