package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 异地执法检查问题移交表: a cross-area group hands its proposals to the territory; valid with both signatures (R-099 … R-104). */
public record TerritoryHandoverContent(String enterprise, String town, String address, LocalDate inspectedOn, List<Row> rows,
                                       List<SignatureMark> group, List<SignatureMark> territory) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(new SignaturePlace("group", 1, false, group), new SignaturePlace("territory", 1, false, territory));
    }

    /** @param category the inspection item it belongs to; @param responsible the responsible enforcement unit. */
    public record Row(String category, String description, String legalBasis, String standardBasis, String raisedBy, String responsible,
                      Set<Disposition> dispositions) {}

    /** The eight sub-columns in the form's fixed order; {@code key} is the value of the decision table {@code disposition}. */
    public enum Disposition {
        RECTIFY_NOW, ORDER_RECTIFICATION, EMERGENCY_MEASURE, SUSPEND_OPERATIONS, TRANSFER, SUMMARY_PENALTY, FILE_CASE, OTHER;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Disposition ofKey(String key) {
            return valueOf(key.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
