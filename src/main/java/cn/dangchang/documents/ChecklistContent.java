package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 执法人员检查表 ({@code OFFICER_CHECKLIST}) or 安全专家检查表 ({@code EXPERT_CHECKLIST}), signed by its author alone.
 *
 * @param standard name and version of the inspection standard that the list was made from
 */
public record ChecklistContent(Party party, String sector, String standard, LocalDate on, List<Row> rows, List<Problem> problems,
                               SignatureMark author) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("author", author));
    }

    /** @param bases legal and standard bases as printed. */
    public record Row(String category, String requirement, String bases, Result result, String remark) {}

    /** A problem that the author raised; each rests on a legal or a standard basis. */
    public record Problem(String category, String description, String legalBasis, String standardBasis) {}

    public enum Result { CONFORMS, DOES_NOT_CONFORM, NOT_APPLICABLE, NOT_CHECKED }
}
