package cn.dangchang.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The completions that are timed: a plan is drafted, sent back by the group leader, drafted again and passed on. No document is rendered
 * in them, so that the engine is compared and not the printing.
 */
final class Steps {
    static final List<Step> ALL = List.of(draft(), review("return", "请补充检查路线"), draft(), review("approve", "同意"));

    private Steps() {}

    private static Step draft() {
        return new Step("draft-inspection-plan", "inspector-1", Map.of("purpose", "年度监督检查计划", "visitOn", LocalDate.now().toString(),
                "contactPerson", "联系人", "route", "涂装车间、危险化学品仓库", "divisionOfWork", "一人查管理资料，一人查现场"));
    }

    private static Step review(String decision, String opinion) {
        return new Step("review-inspection-plan", "group-leader-1", Map.of("decision", decision, "opinion", opinion));
    }

    record Step(String task, String person, Map<String, Object> values) {}
}
