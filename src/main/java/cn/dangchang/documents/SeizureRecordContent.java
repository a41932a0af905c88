package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 现场笔录 of a sealing or seizure (行政强制法 18 第七至九项). @param present whether the party came; otherwise a witness signs. */
public record SeizureRecordContent(Party party, LocalDateTime from, LocalDateTime until, String place, List<OfficerLine> officers, String measure,
                                   String problem, String basis, boolean present, String statement, String answer, List<SeizedRow> rows,
                                   List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
