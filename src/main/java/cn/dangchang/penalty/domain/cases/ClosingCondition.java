package cn.dangchang.penalty.domain.cases;

import cn.dangchang.shared.MatterNumber;
import java.util.Optional;

/** What another part of the procedure has to say before a case may be closed. */
public interface ClosingCondition {
    /** @throws cn.dangchang.shared.Refusal while something is open that keeps the case open */
    void requireReady(MatterNumber number);

    /** @return what came of the case, as printed on the closing sheet; empty where this part had nothing to do with it. */
    Optional<Result> result(MatterNumber number);

    /** @param imposed what was decided; @param execution how it was carried out */
    record Result(String imposed, String execution) {}
}
