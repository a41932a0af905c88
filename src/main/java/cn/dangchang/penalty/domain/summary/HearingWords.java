package cn.dangchang.penalty.domain.summary;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.penalty.PenalisedParty;
import java.time.LocalDate;
import java.util.List;

/** What the party signs after its hearing: what it was told and what it said. Amounts are written out, so that they read the same ever after. */
record HearingWords(PenalisedParty party, LocalDate on, List<String> heardBy, List<String> told, String intendedFine, boolean defended,
                    String statement, String answer) implements DocumentContent {
    static HearingWords of(SummaryParty party) {
        var heard = party.heard().orElseThrow();
        return new HearingWords(party.particulars(), heard.heardOn(), heard.heardBy(),
                java.util.stream.Stream.of(heard.facts(), heard.evidence(), heard.reasons(), heard.basis()).map(String::valueOf).toList(),
                heard.intendedFine().stripTrailingZeros().toPlainString(), heard.defended(), heard.statement(), heard.answer());
    }
}
