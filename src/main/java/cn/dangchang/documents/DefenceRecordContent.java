package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 当事人陈述申辩笔录 of what a party stated by word of mouth (行政处罚法 45). @param recorder the officer who wrote it down. */
public record DefenceRecordContent(Party party, String cause, LocalDateTime at, String place, String speaker, List<OfficerLine> officers,
                                   String recorder, String text, List<SignatureMark> signedByOfficers, SignatureMark signedByParty)
        implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
