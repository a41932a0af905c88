package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 现场检查记录. The words with which the officers showed their certificates come with the document.
 *
 * @param place the places seen; @param situation what was seen, paragraph by paragraph
 * @param others experts and escorts who were present, as printed
 */
public record InspectionRecordContent(Party party, String place, LocalDateTime from, LocalDateTime until, List<OfficerLine> officers,
                                      List<String> others, List<String> situation, List<SignatureMark> signedByOfficers, SignatureMark signedByParty)
        implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
