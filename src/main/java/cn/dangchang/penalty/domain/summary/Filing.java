package cn.dangchang.penalty.domain.summary;

import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 备案: a leader has read the decision that officers made on the spot (行政处罚法 52). */
@Embeddable
record Filing(@Column(name = "filed_by") String by, @Column(name = "filed_on") LocalDate on, @Column(name = "filing_note") String note) {
    SummaryPenaltyFile.Filing view() {
        return new SummaryPenaltyFile.Filing(new PersonId(by), on, note);
    }
}
