package cn.dangchang.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** 先行登记保存证据通知书 with its list. @param until the last day on which it is decided what becomes of the things */
public record PreservationNoticeContent(Party party, String cause, LocalDateTime from, LocalDateTime to, String place, String custody, LocalDate until,
                                        List<ThingRow> rows, List<SignatureMark> signedByOfficers, SignatureMark signedByParty)
        implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
