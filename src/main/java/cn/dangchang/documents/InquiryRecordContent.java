package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 询问笔录. @param times which inquiry of this person it is; @param present who else was there, or null */
public record InquiryRecordContent(LocalDateTime from, LocalDateTime until, int times, String place, Asked asked, List<OfficerLine> officers, String recorder,
                                   String present, List<Line> lines, List<SignatureMark> signedByOfficers, SignatureMark signedByParty)
        implements DocumentContent {
    /** The one who was asked. */
    public record Asked(String name, String sex, String age, String idNumber, String employer, String position, String address, String telephone) {}

    public record Line(String question, String answer) {}

    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
