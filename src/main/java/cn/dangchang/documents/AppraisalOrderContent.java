package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/** 鉴定委托书. @param until the day on which the opinion is expected */
public record AppraisalOrderContent(String institution, String caseName, List<ThingRow> rows, String demand, LocalDate until, String contact,
                                    List<SignatureMark> signedByOfficers) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers));
    }
}
