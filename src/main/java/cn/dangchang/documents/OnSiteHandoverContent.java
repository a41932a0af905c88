package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 问题现场移交表: an expert hands problems that may call for a penalty over to an officer, on the spot. */
public record OnSiteHandoverContent(Party party, LocalDateTime handedOverAt, List<Row> rows, SignatureMark expert, SignatureMark receiver)
        implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("expert", expert), SignaturePlace.one("receiver", receiver));
    }

    /** @param evidence what was photographed or secured; @param suggestion the expert's suggestion. */
    public record Row(String category, String description, String bases, String evidence, String suggestion) {}
}
