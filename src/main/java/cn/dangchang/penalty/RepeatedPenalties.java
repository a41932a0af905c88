package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.util.Optional;
import java.util.UUID;

/** How often an enterprise was penalised under the law on work safety (安全生产法 113); told to officers and leaders. */
public interface RepeatedPenalties {
    /** @return empty where there is nothing to tell, or nobody to tell it to. */
    Optional<Counted> of(UUID enterprise, String name);

    /** @param newest case of the newest penalty by the ordinary procedure, where a proposal begins; null where there is none */
    record Counted(int inHalfYear, int inYear, boolean reached, MatterNumber newest) {}
}
