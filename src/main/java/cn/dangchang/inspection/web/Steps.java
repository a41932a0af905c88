package cn.dangchang.inspection.web;

import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The vertical flow of the field page. @param look done, current or ahead. */
public record Steps(String name, String look) {
    /** A step lasts from its first stage to the next one's. */
    private enum Step {
        ENTER(VisitStage.ENTERING), INSPECT(VisitStage.INSPECTING), SETTLE(VisitStage.FEEDING_BACK), CO_SIGN(VisitStage.CO_SIGNING), ACT(VisitStage.ACTING),
        FILE(VisitStage.FILING);

        private final VisitStage from;

        Step(VisitStage from) {
            this.from = from;
        }
    }

    static List<Steps> of(VisitView visit) {
        boolean escorted = visit.members().stream().anyMatch(each -> each.role() == cn.dangchang.inspection.MemberRole.ESCORT);
        var current = Arrays.stream(Step.values()).filter(step -> visit.stage().compareTo(step.from) >= 0).reduce((one, later) -> later).orElse(null);
        return Arrays.stream(Step.values()).filter(step -> escorted || step != Step.CO_SIGN)
                .map(step -> new Steps(step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        current == null || step.compareTo(current) > 0 ? "ahead" : step == current ? "current" : "done")).toList();
    }
}
