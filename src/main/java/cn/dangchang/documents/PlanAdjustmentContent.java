package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 年度监督检查计划调整表: a minor change of an annual plan with both versions side by side.
 *
 * @param plan number of the plan; @param from version that was in force; @param to version that takes its place
 * @param before visits of the plan, {@code after} the change; @param share of the visits that the plan gained or lost, in per cent
 * @param decidedBy name of who decided; @param filing where it is kept, with the number there, as printed
 * @param handledBy account of who filed it
 */
public record PlanAdjustmentContent(String plan, int year, int from, int to, int before, int after, String share, String reason,
                                    LocalDate decidedOn, String decidedBy, String note, String filing, LocalDate filedOn, List<Row> rows,
                                    SignatureMark handledBy) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.one("handler", handledBy));
    }

    /** @param what was changed: a line's object or a part of the plan; @param before null where it is new; @param after null where it is gone. */
    public record Row(String what, String before, String after) {}
}
