package cn.dangchang.penalty.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.penalty.domain.investigation.InvestigationReading;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together what the pages of an investigation show. */
@Component
class InvestigationSheet {
    private static final int EMPTY_ROWS = 2;
    /** How long an act on the spot lasts as a rule; only what the form opens with. */
    private static final int USUAL_MINUTES = 15;
    private final CaseSheet sheet;
    private final InvestigationReading reading;
    private final Investigations investigations;
    private final Processes processes;
    private final Day day;

    InvestigationSheet(CaseSheet sheet, InvestigationReading reading, Investigations investigations, Processes processes, Day day) {
        this.sheet = sheet;
        this.reading = reading;
        this.investigations = investigations;
        this.processes = processes;
        this.day = day;
    }

    /** The clock and the words. */
    @Component("investigationDay")
    record Day(Clock clock, MessageSource messages) {}

    @Transactional(readOnly = true)
    public void list(MatterNumber number, Model model) {
        fill(number, "investigation", model);
        model.addAttribute("sheets", reading.acts(number));
        model.addAttribute("preservations", reading.preservations(number));
        model.addAttribute("summonses", reading.summonses(number));
        model.addAttribute("found", investigations.file(number));
    }

    /** @param seq null for a new one. */
    @Transactional(readOnly = true)
    public void act(MatterNumber number, ActKind kind, Integer seq, Model model) {
        fill(number, "investigation", model);
        var values = new HashMap<String, Object>();
        int rows = 0;
        if (seq == null) {
            values.put("officers", crew(model));
            values.put("from", now());
        } else {
            var act = reading.act(number, seq);
            values.putAll(ActFields.of(act));
            rows = act.content().inquiry() != null ? act.content().inquiry().lines().size() : act.content().things().size();
            model.addAttribute("sheet", act);
            model.addAttribute("orphaned", file(model).recusals().stream().anyMatch(each -> act.act().officers().contains(each.officer())));
        }
        model.addAttribute("kind", seq == null ? kind : reading.act(number, seq).act().kind());
        model.addAttribute("values", values);
        model.addAttribute("rows", rows + EMPTY_ROWS);
        model.addAttribute("files", files(number));
        model.addAttribute("signatures", seq == null ? List.of() : reading.act(number, seq).signatures());
    }

    /** @param id null for a new one. */
    @Transactional(readOnly = true)
    public void preservation(MatterNumber number, UUID id, Model model) {
        fill(number, "investigation", model);
        var values = new HashMap<String, Object>();
        var acted = new HashMap<String, Object>(Map.of("officers", crew(model), "from", now().minusMinutes(USUAL_MINUTES), "to", now()));
        model.addAttribute("signatures", List.of());
        int rows = 0;
        if (id != null) {
            var kept = reading.preservation(number, id);
            values.put("party", kept.party());
            values.put("reason", kept.reason());
            values.put("custody", kept.custody());
            ActFields.things(kept.things(), values);
            rows = kept.things().size();
            model.addAttribute("kept", kept);
            if (kept.act() != null) {
                var act = reading.act(number, kept.act());
                acted.putAll(ActFields.of(act));
                model.addAttribute("sheet", act);
                model.addAttribute("signatures", act.signatures());
            }
            model.addAttribute("open", processes.tasksOf(number).stream().filter(each -> id.toString().equals(each.subject()))
                    .collect(Collectors.toMap(TaskFacts::key, each -> each, (one, other) -> one)));
        }
        model.addAttribute("values", values);
        model.addAttribute("acted", acted);
        model.addAttribute("rows", rows + EMPTY_ROWS);
    }

    @Transactional(readOnly = true)
    public void evidence(MatterNumber number, Model model) {
        fill(number, "evidence", model);
        model.addAttribute("found", investigations.file(number));
        model.addAttribute("elements", ProofElement.values());
        model.addAttribute("kindOptions", options(Arrays.asList(EvidenceKind.values()), EvidenceKind::name, each -> say(each.key())));
        model.addAttribute("facts", options(file(model).facts(), PenaltyCaseFile.Fact::seq, PenaltyCaseFile.Fact::text));
        model.addAttribute("files", files(number));
        model.addAttribute("actOptions", options(reading.acts(number).stream().filter(each -> each.act().signed()).toList(), each -> each.act().seq(),
                each -> say("penalty.act.title", say(each.act().kind().key()), each.act().seq()) + " " + each.act().who()));
        model.addAttribute("custody", reading.exhibits(number).stream().collect(Collectors.toMap(each -> each.file().id(), InvestigationReading.Exhibit::custody)));
    }

    private void fill(MatterNumber number, String tab, Model model) {
        sheet.fill(number, tab, model);
        var file = file(model);
        model.addAttribute("parties", options(file.parties(), PenaltyCaseFile.Party::seq, each -> each.particulars().name()));
        var conclusion = file.conclusion();
        boolean filed = file.filing() != null && file.filing().filedOn() != null;
        boolean running = filed && !file.closed() && (conclusion == null || Boolean.FALSE.equals(conclusion.agreed()));
        model.addAttribute("running", running);
        model.addAttribute("may", running && Boolean.TRUE.equals(model.getAttribute("officer")));
    }

    private Map<String, String> files(MatterNumber number) {
        var files = new LinkedHashMap<String, String>();
        reading.exhibits(number).forEach(each -> files.put(each.file().id().toString(), each.file().name() + (each.takenBy() == null ? "" : " " + each.takenBy())));
        return files;
    }

    private static List<String> crew(Model model) {
        return file(model).officers().stream().map(each -> each.value()).toList();
    }

    private static PenaltyCaseFile file(Model model) {
        return (PenaltyCaseFile) model.getAttribute("file");
    }

    private static <T> Map<Object, String> options(List<T> some, Function<T, Object> value, Function<T, String> label) {
        var options = new LinkedHashMap<Object, String>();
        some.forEach(each -> options.put(value.apply(each), label.apply(each)));
        return options;
    }

    private String say(String key, Object... arguments) {
        return day.messages().getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(day.clock().instant(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
