package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * 听证笔录: checked and signed by the party or its agent, the chair, the hearers and the clerk (行政处罚法 64 第八项).
 *
 * @param agents who spoke for the party
 */
public record HearingRecordContent(Party party, String cause, LocalDateTime at, String place, String closedReason, String chair,
                                   List<String> hearers, String clerk, List<OfficerLine> officers, String agents, String text,
                                   SignatureMark signedByChair, List<SignatureMark> signedByHearers, SignatureMark signedByClerk,
                                   SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        var places = new ArrayList<>(List.of(SignaturePlace.party(signedByParty), SignaturePlace.one("chair", signedByChair),
                SignaturePlace.one("clerk", signedByClerk)));
        if (!hearers.isEmpty()) {
            places.add(new SignaturePlace("hearers", hearers.size(), false, signedByHearers));
        }
        return places;
    }
}
