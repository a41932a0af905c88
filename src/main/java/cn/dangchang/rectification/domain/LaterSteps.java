package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What may follow an order beside report and review: more time, escalation, resumption. */
@Component
class LaterSteps {
    private final Extensions extensions;
    private final Escalations escalations;
    private final Resumptions resumptions;

    LaterSteps(Extensions extensions, Escalations escalations, Resumptions resumptions) {
        this.extensions = extensions;
        this.escalations = escalations;
        this.resumptions = resumptions;
    }

    List<RectificationFile.Extension> extensions(UUID matter) {
        return extensions.findByRectificationOrderByAskedOn(matter).stream().map(Extension::view).toList();
    }

    List<RectificationFile.Escalation> escalations(UUID matter) {
        return escalations.findByRectificationOrderByRound(matter).stream().map(Escalation::view).toList();
    }

    List<RectificationFile.Resumption> resumptions(UUID matter) {
        return resumptions.findByRectificationOrderByAskedOn(matter).stream().map(Resumption::view).toList();
    }
}
