package cn.dangchang.penalty;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the party was told and what it answered, before anything is decided (行政处罚法 44, 45, 62).
 *
 * @param heardBy officers of the visit, at least two, who showed their certificates
 * @param facts, reasons, basis as told; @param evidence what they rest on
 * @param intendedFine in yuan, as told; zero where a warning alone is meant
 * @param defended whether the party stated anything; @param statement its words; @param answer whether and why they were followed
 */
@Embeddable
public record Heard(LocalDate heardOn, List<String> heardBy, Boolean certificatesShown, Boolean rightsTold, String facts, String evidence, String reasons,
                    String basis, BigDecimal intendedFine, Boolean defended, String statement, String answer) {
    public Heard on(LocalDate day) {
        return new Heard(day, heardBy, certificatesShown, rightsTold, facts, evidence, reasons, basis, intendedFine, defended, statement, answer);
    }
}
