package cn.dangchang.inspection.process;

import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import cn.dangchang.inspection.domain.SiteInspection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class VisitClosureWords implements ProcessWords {
    @Override
    public ProcessKey key() {
        return SiteInspection.CLOSURE;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of();
    }
}
