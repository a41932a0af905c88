package cn.dangchang.plan.domain.annual;

import cn.dangchang.documents.PlanAdjustmentContent.Row;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.plan.AnnualPlanView.Filing;
import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.plan.PlanWorkload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What differs between two versions, in the words of the paper: lines first, then the other parts of the plan. */
@Component
class AdjustmentRows {
    private final MessageSource messages;
    private final ReferenceLists lists;

    AdjustmentRows(MessageSource messages, ReferenceLists lists) {
        this.messages = messages;
        this.lists = lists;
    }

    List<Row> of(PlanDifference difference) {
        var rows = new ArrayList<Row>();
        difference.added().forEach(line -> rows.add(new Row(object(line), null, line(line))));
        difference.changed().forEach(pair -> rows.add(new Row(object(pair.after()), line(pair.before()), line(pair.after()))));
        difference.removed().forEach(line -> rows.add(new Row(object(line), line(line), null)));
        var before = difference.before().frame();
        var after = difference.after().frame();
        part("annual.base", this::figures, before, after, rows);
        part("annual.key-months", frame -> months(frame.keyMonths()), before, after, rows);
        part("annual.extra-periods", frame -> Objects.requireNonNullElse(frame.extraPeriods(), ""), before, after, rows);
        part("annual.ratios", this::ratios, before, after, rows);
        part("annual.workload", frame -> workload(frame.workload()), before, after, rows);
        return rows;
    }

    String filing(Filing filing) {
        return filing.filingNumber() == null || filing.filingNumber().isBlank() ? filing.filedWith()
                : say("annual.adjustment.filing", filing.filedWith(), filing.filingNumber());
    }

    private void part(String name, Function<PlanFrame, String> reads, PlanFrame before, PlanFrame after, List<Row> rows) {
        if (!reads.apply(before).equals(reads.apply(after))) {
            rows.add(new Row(say(name), reads.apply(before), reads.apply(after)));
        }
    }

    private String object(Line line) {
        return line.site() != null ? line.enterpriseName() + " " + line.siteName()
                : say("annual.adjustment.pool", line.sector().isEmpty() ? say("annual.all-sectors") : named(lists.sectors(), line.sector()));
    }

    private String line(Line line) {
        return say("annual.adjustment.line", line.visits(), months(line.months()), named(lists.inspectionForms(), line.form()), line.content(),
                line.measures());
    }

    private String figures(PlanFrame frame) {
        return say("annual.base.line", frame.baseTotal(), frame.baseFigures().stream().map(each -> each.category() + each.count()
                + (each.note() == null || each.note().isBlank() ? "" : say("annual.adjustment.aside", each.note())))
                .collect(Collectors.joining(say("annual.adjustment.and"))));
    }

    private String ratios(PlanFrame frame) {
        return new TreeMap<>(frame.ratios()).entrySet().stream().map(each -> (each.getKey().isEmpty() ? say("annual.ratios.others")
                : named(lists.sectors(), each.getKey())) + each.getValue() + "%").collect(Collectors.joining(say("annual.adjustment.and")));
    }

    private String workload(PlanWorkload workload) {
        return workload == null ? say("annual.none") : say("annual.adjustment.workload", workload.workingDays(), workload.officers(),
                workload.otherEnforcementDays(), workload.nonEnforcementDays(), workload.supervisionDays(), workload.visitsPossible());
    }

    private String months(List<Integer> months) {
        return months.isEmpty() ? say("annual.none") : say("annual.month", months.stream().map(String::valueOf)
                .collect(Collectors.joining(say("annual.adjustment.and"))));
    }

    private static String named(List<ReferenceLists.Entry> entries, String code) {
        return entries.stream().filter(each -> each.code().equals(code)).findFirst().map(ReferenceLists.Entry::name).orElse(code);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
