package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.domain.Yaml;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A range as the reference file states it, without steps; kept as JSON beside its violation. */
record RangeLine(String id, Offender offender, String circumstance, BigDecimal lowest, BigDecimal highest, boolean must, Set<PenaltyKind> also,
                 Measure measure) {
    static RangeLine of(JsonNode node) {
        Set<PenaltyKind> also = EnumSet.noneOf(PenaltyKind.class);
        Yaml.texts(node, "also").forEach(each -> also.add(PenaltyKind.valueOf(each)));
        var line = new RangeLine(Yaml.required(node, "id"), Offender.valueOf(Yaml.required(node, "offender")), orNull(Yaml.text(node, "circumstance")),
                yuan(node, "lowest"), yuan(node, "highest"), node.has("lowest") && node.path("must").asBoolean(true), also,
                node.has("measure") ? Measure.valueOf(Yaml.text(node, "measure").toUpperCase(Locale.ROOT).replace('-', '_')) : Measure.YUAN);
        if ((line.lowest == null) != (line.highest == null) || line.lowest != null && line.lowest.compareTo(line.highest) > 0) {
            throw new IllegalStateException("not a range: " + node);
        }
        return line;
    }

    /** @return with neither steps nor standard. */
    Range range() {
        return new Range(id, offender, circumstance, lowest, highest, must, also, List.of(), measure, "");
    }

    private static BigDecimal yuan(JsonNode node, String field) {
        return node.has(field) ? new BigDecimal(Yaml.required(node, field)) : null;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
