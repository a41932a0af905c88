package cn.dangchang.plan;

import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The plain registers (台账): trainings, publicity, activities, guidance. What a register asks for stands in {@code registers/kinds.yaml}; each has one list and one
 * form. An entry is never deleted: a correction keeps what stood before, a withdrawal its reason.
 */
public interface Registers {
    List<Kind> kinds();

    /** @throws cn.dangchang.shared.Refusal {@link RegisterGround#NO_SUCH_REGISTER} */
    Kind kind(String code);

    /** @return the entries of the acting person's agency whose day lies in the year, newest first, the withdrawn ones last. */
    List<Entry> of(String kind, int year);

    /** @throws cn.dangchang.shared.Refusal {@link RegisterGround#NO_SUCH_ENTRY} also where it belongs to another agency. */
    Entry find(UUID id);

    /** @throws cn.dangchang.shared.Refusal {@link RegisterGround}, {@code SharedGround.NOT_FOR_YOU} for who does not keep this register. */
    UUID enter(String kind, Draft draft);

    /** @param version as the person saw it. @throws cn.dangchang.shared.Refusal as {@link #enter}, {@code SharedGround.CHANGED_MEANWHILE} */
    void correct(UUID id, int version, Draft draft);

    /** @throws cn.dangchang.shared.Refusal {@link RegisterGround#REASON_IS_MISSING} */
    void withdraw(UUID id, String reason);

    /** @return one line per value of the field that the kind is summed by, those without an entry included where they are known. */
    List<Line> tally(String kind, int year);

    /** @return whether the acting person keeps this register. */
    boolean mayKeep(Kind kind);

    /** What is written on one line. @param until last day of a period, null for one day. */
    record Draft(LocalDate day, LocalDate until, Map<String, List<String>> content) {}

    record Entry(UUID id, int version, String kind, LocalDate day, LocalDate until, Map<String, List<String>> content, String withdrawnFor, PersonId by, Instant at,
                 List<Earlier> earlier) {
        public String text(String field) {
            return String.join("、", content.getOrDefault(field, List.of()));
        }
    }

    /** How the entry read before a correction. */
    record Earlier(Instant until, PersonId changedBy, Map<String, List<String>> content) {}

    /** @param count entries that name the value; @param sum of the number that the kind sums, or how many of its flags are set; null where it sums nothing. */
    record Line(String value, long count, Long sum) {}

    /** @param period whether an entry has a first and a last day. */
    record Kind(String code, String name, String group, List<Role> keepers, boolean period, List<Field> fields, Tally tally) {
        public Field field(String key) {
            return fields.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
        }
    }

    /** @param type text, textarea, date, number, flag, select, person, people, leader, team, unit, sector, enterprise, enterprises; @param must a flag that has to be set. */
    record Field(String key, String label, String type, boolean required, boolean must, List<String> options) {
        public boolean several() {
            return type.equals("people") || type.equals("enterprises");
        }
    }

    record Tally(String by, String sum, List<String> flags) {}
}
