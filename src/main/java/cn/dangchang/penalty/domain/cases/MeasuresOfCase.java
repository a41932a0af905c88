package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.shared.MatterNumber;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is sealed, seized or stopped for a case is dealt with before the case is closed (行政强制法 27, 28). */
@Component
record MeasuresOfCase(Coercions coercions, PowerCuts cuts) {
    /** @throws cn.dangchang.shared.Refusal MEASURE_NOT_OVER */
    void requireOver(MatterNumber number) {
        Stream.concat(coercions.ofSource(number).stream().filter(each -> !each.closed()).map(each -> each.number()),
                cuts.ofSource(number).stream().filter(each -> !each.closed()).map(each -> each.number()))
                .findFirst().ifPresent(open -> CaseGround.MEASURE_NOT_OVER.refuseIf(true, open.value()));
    }
}
