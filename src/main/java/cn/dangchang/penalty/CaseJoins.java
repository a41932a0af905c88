package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.util.List;

/** Cases are joined and split (并案、分案) by a leader who is no officer of them, as long as nothing was concluded. */
public interface CaseJoins {
    /**
     * What a case that is not filed is about goes to another one and is decided there; the joined one ends.
     *
     * @throws cn.dangchang.shared.Refusal NO_SUCH_CASE, JOINED_INTO_ITSELF, JOINED_CASES_OF_TWO_AGENCIES, ALREADY_FILED, CONCLUDED_ALREADY, NOT_FOR_YOU
     */
    void join(MatterNumber number, MatterNumber into, String reason);

    /** @return the new case, to be filed by itself. @throws cn.dangchang.shared.Refusal SPLIT_NEEDS_PARTIES, CONCLUDED_ALREADY, NOT_FOR_YOU */
    MatterNumber split(MatterNumber number, List<Integer> parties, String reason);
}
