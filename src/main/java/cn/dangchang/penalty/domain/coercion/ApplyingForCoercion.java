package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.ALREADY_SEIZED;
import static cn.dangchang.penalty.CoercionGround.APPLICATION_INCOMPLETE;
import static cn.dangchang.penalty.CoercionGround.NOTHING_TO_SEIZE;
import static cn.dangchang.penalty.CoercionGround.OPINION_MISSING;
import static cn.dangchang.penalty.CoercionGround.PREMISES_ARE_ONLY_SEALED;
import static cn.dangchang.penalty.CoercionGround.THINGS_NOT_CHECKED;
import static cn.dangchang.penalty.CoercionGround.URGENCY_NEEDS_A_REASON;

import cn.dangchang.engine.Processes;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.penalty.CoercionFile.Asked;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizedThing.Means;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a measure from a visit or a case and writes down what is to be sealed or seized, why, and for how long. */
@Service
@Transactional
public class ApplyingForCoercion {
    private final CoercionDesk desk;
    private final Origins origins;
    private final Start start;
    private final CrewSigning signing;
    private final SeizureClocks clocks;

    ApplyingForCoercion(CoercionDesk desk, Origins origins, Start start, CrewSigning signing, SeizureClocks clocks) {
        this.desk = desk;
        this.origins = origins;
        this.start = start;
        this.signing = signing;
        this.clocks = clocks;
    }

    /** What starting a matter of its own takes. */
    @Component("coercionStart")
    record Start(MatterNumbers numbers, Processes processes) {}

    /** @return whom it would concern. @throws cn.dangchang.shared.Refusal those of {@link Origins} */
    @Transactional(readOnly = true)
    public String mayBegin(MatterNumber source) {
        return origins.of(source, desk.actor()).name();
    }

    /** @throws cn.dangchang.shared.Refusal APPLICATION_INCOMPLETE, those of {@link Origins} */
    public MatterNumber begin(MatterNumber source, SeizureCause cause, String problem) {
        var origin = origins.of(source, desk.actor());
        requireText(problem, "problem");
        APPLICATION_INCOMPLETE.refuseAtIf(cause == null, "cause");
        var coercion = Coercion.of(start.numbers().next(origin.office(), MatterKind.COERCION), origin, desk.now());
        coercion.ask(new Asked(cause, problem.strip(), null, clocks.rule(origin.office(), desk.today()).longest(), null, false, false, null,
                origin.officers(), null));
        desk.openNew(coercion);
        desk.note(coercion.number(), "coercion-begun", Map.of("source", source.value(), "cause", cause.name()));
        coercion.runsAs(start.processes().start(CoercionWords.KEY, coercion.number(), CoercionWords.atStart()));
        origins.opened(source, coercion.number());
        return coercion.number();
    }

    /** Keeps what was typed; what is missing is refused when it is submitted. */
    public void describe(MatterNumber number, Asked asked) {
        var coercion = desk.mine(number);
        requireText(asked.problem(), "problem");
        APPLICATION_INCOMPLETE.refuseAtIf(asked.cause() == null, "cause");
        clocks.rule(coercion.origin().office(), desk.today()).requireAllowed(asked.days());
        coercion.ask(asked);
        desk.note(number, "coercion-described", Map.of("days", asked.days()));
    }

    public void add(MatterNumber number, SeizedThing thing) {
        var coercion = desk.mine(number);
        thing.requireComplete();
        requirePossible(coercion, thing);
        coercion.add(thing);
        desk.note(number, "seized-thing-added", Map.of("name", thing.name(), "quantity", thing.quantity().toPlainString()));
    }

    public void drop(MatterNumber number, int at) {
        var coercion = desk.mine(number);
        coercion.drop(at);
        desk.note(number, "seized-thing-dropped", Map.of("line", at + 1));
    }

    /** The two officers submit it for approval, or say why it has to be done at once. */
    public void submit(MatterNumber number, boolean urgent, String urgency) {
        var coercion = desk.mine(number);
        var asked = coercion.view().asked();
        requireText(asked.reason(), "reason");
        requireText(asked.custody(), "custody");
        THINGS_NOT_CHECKED.refuseAtIf(!Boolean.TRUE.equals(asked.checked()), "checked");
        URGENCY_NEEDS_A_REASON.refuseAtIf(urgent && (urgency == null || urgency.isBlank()), "words");
        NOTHING_TO_SEIZE.refuseIf(coercion.view().things().isEmpty());
        coercion.view().things().forEach(each -> requirePossible(coercion, each));
        clocks.rule(coercion.origin().office(), desk.today()).requireAllowed(asked.days());
        signing.requireTwoOf(coercion.origin().crew(), asked.askedBy().stream().map(PersonId::new).toList(), desk.today());
        coercion.ask(new Asked(asked.cause(), asked.problem(), asked.reason(), asked.days(), asked.custody(), true, urgent, urgent ? urgency : null,
                asked.askedBy(), desk.today()));
        desk.note(number, urgent ? "coercion-urgent" : "coercion-applied", Map.of("things", coercion.view().things().size()));
    }

    /** Taken back by the officers before anything was seized. */
    public void withdraw(MatterNumber number, String reason) {
        var coercion = desk.mine(number);
        coercion.requireNotSeized();
        OPINION_MISSING.refuseAtIf(reason == null || reason.isBlank(), "words");
        end(coercion, "withdrawn", Map.of("reason", reason.strip()));
    }

    void end(Coercion coercion, String because, Map<String, ?> facts) {
        clocks.endAll(coercion.number(), "closed");
        coercion.close(desk.today(), because);
        desk.note(coercion.number(), "coercion-" + because, facts);
        origins.closed(coercion.origin().matter(), coercion.number(), desk.today());
    }

    private void requirePossible(Coercion coercion, SeizedThing thing) {
        PREMISES_ARE_ONLY_SEALED.refuseAtIf(coercion.view().asked().cause() == SeizureCause.PREMISES && thing.means() != Means.SEAL, "means");
        ALREADY_SEIZED.refuseAtIf(desk.all().heldAt(coercion.origin().enterprise(), coercion.number().value()).stream()
                .flatMap(each -> each.view().things().stream()).anyMatch(thing::sameAs), "name", thing.name());
    }

    private static void requireText(String text, String field) {
        APPLICATION_INCOMPLETE.refuseAtIf(text == null || text.isBlank(), field);
    }
}
