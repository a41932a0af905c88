package cn.dangchang.inspection.web;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitGate;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a proposed visit may rest on, for the sites and the day that are chosen, and what the gate would warn of. */
@Component
class BasisChoices {
    /** What is not in a register of the house is named by its number. */
    private static final List<BasisKind> TYPED = List.of(BasisKind.SUPERIOR_ORDER, BasisKind.TIP_OFF, BasisKind.CASE);

    private final VisitGate gate;
    private final Enterprises enterprises;
    private final VisitChoices choices;
    private final Acting acting;

    BasisChoices(VisitGate gate, Enterprises enterprises, VisitChoices choices, Acting acting) {
        this.gate = gate;
        this.enterprises = enterprises;
        this.choices = choices;
        this.acting = acting;
    }

    /** @return what was chosen, or null where nothing was. */
    static VisitBasis chosen(Typed typed) {
        return of(typed.text("basis"), typed.text("basisReference"));
    }

    private static VisitBasis of(String chosen, String reference) {
        if (chosen == null || !chosen.contains(":")) {
            return null;
        }
        var kind = chosen.substring(0, chosen.indexOf(':'));
        SharedGround.FORM_NOT_VALID.refuseAtIf(Stream.of(BasisKind.values()).noneMatch(each -> each.name().equals(kind)), "basis");
        var named = chosen.substring(chosen.indexOf(':') + 1);
        return new VisitBasis(BasisKind.valueOf(kind), named.isBlank() ? reference : named);
    }

    void fill(Model model, Question question) {
        var options = options(question);
        var chosen = chosen(question, options);
        model.addAttribute("bases", options).addAttribute("basis", chosen).addAttribute("basisReference", question.reference())
                .addAttribute("reason", question.reason()).addAttribute("typedBases", String.join("|", TYPED.stream()
                .map(each -> each.name() + ":").toList()))
                .addAttribute("warnings", warnings(question, chosen));
    }

    /** What was chosen stays; a kind without its number gives way to what a register offers. */
    private static String chosen(Question question, Map<String, String> options) {
        var offered = options.keySet().stream().findFirst().orElse(null);
        boolean unnamed = question.basis() != null && question.basis().endsWith(":") && question.reference() == null;
        boolean stays = question.basis() != null && options.containsKey(question.basis()) && (!unnamed || offered.endsWith(":"));
        return stays ? question.basis() : offered;
    }

    private Map<String, String> options(Question question) {
        var agency = acting.required().agency();
        var options = new LinkedHashMap<String, String>();
        question.sites().stream().flatMap(site -> gate.choices(agency, site, question.day()).stream()).forEach(each -> options.put(
                each.kind() + ":" + each.reference(), choices.word("inspection.web.visit-basis.choice", choices.word(each.kind().key()),
                each.label())));
        if (question.basis() != null && !question.basis().endsWith(":") && of(question.basis(), null) != null) {
            options.computeIfAbsent(question.basis(), each -> choices.word("inspection.web.visit-basis.choice",
                    choices.word(of(each, null).kind().key()),
                    of(each, null).reference()));
        }
        TYPED.forEach(kind -> options.put(kind + ":", choices.word("inspection.web.visit-basis.typed", choices.word(kind.key()))));
        return options;
    }

    private List<String> warnings(Question question, String chosen) {
        return question.sites().stream().flatMap(site -> enterprises.site(site).stream()).flatMap(site -> gate.warnings(new VisitIntent(
                acting.required().agency(), site.enterprise(), site.id(), site.sector(), site.town(), question.form(), question.team(),
                question.day(),
                List.of(), null, of(chosen, question.reference()))).stream()).map(this::text).distinct().toList();
    }

    private String text(Warning warning) {
        return choices.word("plan.warning." + warning.key(), warning.arguments().toArray());
    }

    /** @param basis as {@code KIND:reference}, or null. */
    record Question(List<UUID> sites, LocalDate day, String basis, String reference, String reason, String team, String form) {}
}
