package cn.dangchang.plan.domain.draw;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.DrawView.LeftOut;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words in which a draw is written down. */
@Component
class DrawWords {
    private final MessageSource messages;
    private final ReferenceLists lists;

    DrawWords(MessageSource messages, ReferenceLists lists) {
        this.messages = messages;
        this.lists = lists;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE);
    }

    String sector(String code) {
        return lists.sectors().stream().filter(each -> each.code().equals(code)).findFirst().map(ReferenceLists.Entry::name).orElse(code);
    }

    String reason(LeftOut leftOut) {
        return leftOut.reason() == null ? of(leftOut.kind().key())
                : of("plan.draw.exclusion.with-reason", of(leftOut.kind().key()), leftOut.reason());
    }

    String quotas(DrawView draw) {
        return draw.terms().strata().stream().map(each -> of(each.quota().endsWith("%") ? "plan.draw.quota.share"
                : "plan.draw.quota.number", sector(each.sector()),
                each.quota())).collect(Collectors.joining("；"));
    }
}
