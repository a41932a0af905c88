package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 勘验笔录. @param party who was there for the party; @param invited witness, or null; @param sketch SHA-256 of the sketch or photo, or null */
public record ExaminationRecordContent(LocalDateTime from, LocalDateTime until, String place, String weather, List<OfficerLine> officers, String subject,
                                       String party, String invited, String recorder, String findings, String sketch,
                                       List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
