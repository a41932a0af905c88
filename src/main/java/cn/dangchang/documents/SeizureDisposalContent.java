package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/** 查封扣押处理决定书, a release included (行政强制法 27, 28). */
public record SeizureDisposalContent(Party party, String decision, LocalDate decidedOn, String basis, String disposal, List<SeizedRow> rows,
                                     List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
