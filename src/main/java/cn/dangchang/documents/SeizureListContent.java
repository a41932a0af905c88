package cn.dangchang.documents;

import java.util.List;

/** 查封扣押（场所、设施、财物）清单, in two copies. @param list its number; @param custody who keeps the things and how */
public record SeizureListContent(Party party, String list, String decision, List<SeizedRow> rows, String custody, List<SignatureMark> signedByOfficers,
                                 SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }
}
