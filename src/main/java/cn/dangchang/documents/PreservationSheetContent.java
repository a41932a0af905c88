package cn.dangchang.documents;

import java.util.List;

/** 先行登记保存证据审批表, and 先行登记保存证据处理审批表. @param measure how it is kept, or what becomes of it */
public record PreservationSheetContent(String caseName, Party party, String situation, List<ThingRow> rows, String reasons, String measure,
                                       Opinion application, Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("approval", approval));
    }
}
