package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 抽样取证凭证. @param responsible who was in charge on the spot */
public record SamplingReceiptContent(Party party, String responsible, LocalDateTime from, LocalDateTime until, String place, List<ThingRow> rows,
                                     List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
