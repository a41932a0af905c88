package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Marks of a case from the house's list (四个一律、打非治违、一案双查、黑名单), for finding and counting; no score rests on them. */
public interface CaseMarks {
    /**
     * The officers mark the case; what is not named any more is unmarked.
     *
     * @param notes by mark, such as the number of the other investigation (一案双查); a mark without a note has an empty text
     * @throws cn.dangchang.shared.Refusal NO_SUCH_MARK, MARK_NEEDS_A_NOTE, ALREADY_CLOSED, NOT_FOR_YOU
     */
    void mark(MatterNumber number, Map<String, String> notes);

    List<Mark> of(MatterNumber number);

    /** @return every mark of the list with the number of cases of the acting person's agency that were opened in those days. */
    List<Count> count(LocalDate from, LocalDate until);

    record Mark(String code, String name, String group, String note) {}

    record Count(String code, String name, String group, int cases) {}
}
