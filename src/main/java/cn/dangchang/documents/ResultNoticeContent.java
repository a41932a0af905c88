package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 检查结果告知书.
 *
 * @param record number of the inspection record, or null
 * @param results what was found, each with its basis and what is done about it; empty where no problem was found
 * @param remark further words to the party, or null
 */
public record ResultNoticeContent(Party party, LocalDate inspectedFrom, LocalDate inspectedUntil, String record, List<Result> results, String remark,
                                  List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }

    public record Result(String description, String bases, String disposition) {}
}
