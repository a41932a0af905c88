package cn.dangchang.inspection.web;

import cn.dangchang.documents.Documents;
import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.Acting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is needed to tell the result, to decide on it and to act: rows with proposals, who still has to sign, the papers. */
@Component
class SettlingSheet {
    private final Dispositions dispositions;
    private final Consultations consultations;
    private final SheetSigning signing;
    private final Documents documents;
    private final Units units;
    private final Acting acting;

    SettlingSheet(Dispositions dispositions, Consultations consultations, SheetSigning signing, Documents documents, Units units, Acting acting) {
        this.dispositions = dispositions;
        this.consultations = consultations;
        this.signing = signing;
        this.documents = documents;
        this.units = units;
        this.acting = acting;
    }

    void fill(Model model, VisitView visit, MemberRole role) {
        boolean officer = role == MemberRole.OFFICER;
        var live = visit.findings().stream().filter(each -> each.state() != FindingState.WITHDRAWN).toList();
        model.addAttribute("live", live).addAttribute("rows", officer ? rows(visit, live) : List.of())
                .addAttribute("disputes", consultations.of(visit.number()).stream()
                        .collect(Collectors.toMap(Consultations.Consultation::finding, each -> each, (earlier, later) -> later)))
                .addAttribute("dispositions", words(Disposition.values(), "inspection.disposition.", Disposition::key))
                .addAttribute("measures", words(SiteMeasure.values(), "inspection.measure.", SiteMeasure::key))
                .addAttribute("responsible", units.agency(visit.crossArea() == null ? visit.agency() : visit.crossArea().territory()).map(Units.Agency::name).orElse(""))
                .addAttribute("papers", documents.of(visit.number()));
        var things = things(visit);
        model.addAttribute("states", things.stream().collect(Collectors.toMap(Enum::name, thing -> signing.state(visit.number(), thing))))
                .addAttribute("confirmable", officer ? things.stream().filter(thing -> !mine(visit, thing)).toList() : List.of())
                .addAttribute("done", done(visit))
                .addAttribute("authorities", ActStep.of(visit, Disposition.TRANSFER).stream().map(each -> each.decided().authority()).distinct().count());
    }

    private boolean mine(VisitView visit, SignedThing thing) {
        return signing.signed(visit.number(), thing, "", acting.required().person());
    }

    private List<Row> rows(VisitView visit, List<FindingView> live) {
        boolean deciding = visit.stage() == VisitStage.FEEDING_BACK || visit.stage() == VisitStage.DISPOSING;
        return !deciding ? List.of() : live.stream()
                .filter(each -> visit.stage() == VisitStage.FEEDING_BACK || each.state() == FindingState.FED_BACK).map(this::row).toList();
    }

    private Row row(FindingView finding) {
        var proposed = dispositions.proposed(finding.id());
        Map<String, String> why = new LinkedHashMap<>();
        proposed.forEach(each -> why.put(each.action().name(), each.basis()));
        var decided = finding.decided();
        var chosen = decided != null ? names(decided.actions()) : !finding.bound().isEmpty() ? names(finding.bound()) : Set.copyOf(why.keySet());
        return new Row(finding, why, chosen);
    }

    private static Set<String> names(Set<Disposition> actions) {
        return actions.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** What can be signed at this stage. */
    private static Set<SignedThing> things(VisitView visit) {
        var decided = visit.findings().stream().filter(each -> each.decided() != null && each.decided().round() == visit.round())
                .flatMap(each -> each.decided().actions().stream()).collect(Collectors.toSet());
        var things = EnumSet.noneOf(SignedThing.class);
        switch (visit.stage()) {
            case FEEDING_BACK -> things.add(SignedThing.FEEDBACK);
            case DISPOSING -> add(things, SignedThing.DISPOSITIONS, !decided.isEmpty());
            case ACTING -> {
                add(things, SignedThing.RECTIFICATION_ORDER, visit.crossArea() == null && decided.contains(Disposition.ORDER_RECTIFICATION));
                add(things, SignedThing.SITE_MEASURES, visit.crossArea() == null && decided.stream().anyMatch(Disposition::isSiteMeasure));
                add(things, SignedThing.TERRITORY_HANDOVER, visit.crossArea() != null);
            }
            default -> { }
        }
        return things;
    }

    private static void add(Set<SignedThing> things, SignedThing thing, boolean wanted) {
        if (wanted) {
            things.add(thing);
        }
    }

    /** @return findings by the action that they wait for, as the actions' form lists them. */
    private static Map<String, List<FindingView>> done(VisitView visit) {
        return Arrays.stream(Disposition.values()).collect(Collectors.toMap(Enum::name, action -> ActStep.of(visit, action)));
    }

    private <T> Map<String, String> words(T[] values, String prefix, java.util.function.Function<T, String> key) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(each -> all.put(((Enum<?>) each).name(), prefix + key.apply(each)));
        return all;
    }

    /** @param proposed what the table proposes → its basis; @param chosen what is ticked when the page opens. */
    public record Row(FindingView finding, Map<String, String> proposed, Set<String> chosen) {
        public String wanted() {
            return String.join(" ", proposed.keySet());
        }
    }
}
