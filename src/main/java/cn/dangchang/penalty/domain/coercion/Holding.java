package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.EXAMINATION_ALREADY_RUNS;
import static cn.dangchang.penalty.CoercionGround.EXAMINATION_INCOMPLETE;
import static cn.dangchang.penalty.CoercionGround.EXTENSION_WITHOUT_REASON;
import static cn.dangchang.penalty.CoercionGround.NOT_YET_APPROVED;
import static cn.dangchang.penalty.CoercionGround.OPINION_MISSING;
import static cn.dangchang.penalty.CoercionGround.PARTY_NOT_TOLD_OF_EXAMINATION;
import static cn.dangchang.penalty.CoercionGround.SEIZURE_ALREADY_EXTENDED;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.penalty.CoercionFile.Extension;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While things are held: one extension, and the examination whose days do not count (行政强制法 25). */
@Service
@Transactional
public class Holding {
    private final CoercionDesk desk;
    private final CoercionPapers papers;
    private final SeizureClocks clocks;
    private final Processes processes;

    Holding(CoercionDesk desk, CoercionPapers papers, SeizureClocks clocks, Processes processes) {
        this.desk = desk;
        this.papers = papers;
        this.clocks = clocks;
        this.processes = processes;
    }

    /** Officers ask once, before the term has run out. */
    public void askExtension(MatterNumber number, String reason, Integer days) {
        var coercion = desk.mine(number);
        coercion.requireInForce(desk.today());
        requireFirst(coercion);
        EXTENSION_WITHOUT_REASON.refuseAtIf(reason == null || reason.isBlank(), "words");
        clocks.rule(coercion.origin().office(), desk.today()).requireExtension(days);
        coercion.extend(new Extension(reason.strip(), days, desk.actor().value(), desk.today(), null));
        desk.note(number, "seizure-extension-asked", Map.of("days", days));
    }

    /** The head or a leader decides before the term has run out; the party is told in writing. */
    public void decideExtension(MatterNumber number, boolean agreed, String words) {
        var coercion = desk.open(number);
        coercion.requireInForce(desk.today());
        requireFirst(coercion);
        RulingOnCoercion.requireNobodyTwice(coercion.view(), "extension", desk.actor());
        OPINION_MISSING.refuseAtIf(!agreed && (words == null || words.isBlank()), "opinion");
        coercion.rule(new Ruling("extension", agreed ? "approved" : "refused", desk.actor().value(), desk.now(), words));
        if (agreed) {
            var asked = coercion.view().extension();
            var until = SeizureTerm.extended(coercion.view().until(), asked.extensionDays());
            coercion.extend(new Extension(asked.extensionReason(), asked.extensionDays(), asked.extensionBy(), asked.extensionOn(), until));
            coercion.heldUntil(until);
            var issued = papers.extension(coercion, desk.today());
            coercion.keep(issued);
            clocks.extend(number, until, asked.extensionReason(), issued.number());
        }
        desk.note(number, agreed ? "seizure-extended" : "seizure-extension-refused", Map.of());
    }

    /** Officers bring the decision to the party without delay. */
    public void serveExtension(MatterNumber number) {
        var coercion = desk.mine(number);
        CoercionGround.EXTENSION_ALREADY_SERVED.refuseIf(papers.extensionServed(coercion));
        papers.serveExtension(coercion);
        desk.note(number, "seizure-extension-served", Map.of());
    }

    @Transactional(readOnly = true)
    public boolean extensionServed(MatterNumber number) {
        return papers.extensionServed(desk.seen(number));
    }

    /** From today until the day that the party is told in writing the term stands still. */
    public void examine(MatterNumber number, Examination examination) {
        var coercion = desk.mine(number);
        coercion.requireInForce(desk.today());
        EXAMINATION_ALREADY_RUNS.refuseIf(coercion.view().examinedNow().isPresent());
        NOT_YET_APPROVED.refuseIf(!coercion.view().approved());
        EXAMINATION_INCOMPLETE.refuseAtIf(blank(examination.examined()), "examined");
        EXAMINATION_INCOMPLETE.refuseAtIf(blank(examination.institution()), "institution");
        EXAMINATION_INCOMPLETE.refuseAtIf(examination.examinedUntil() == null || examination.examinedUntil().isBefore(desk.today()), "examinedUntil");
        PARTY_NOT_TOLD_OF_EXAMINATION.refuseAtIf(blank(examination.notice()), "notice");
        var made = new Examination(examination.examined().strip(), examination.institution().strip(), desk.today(), examination.examinedUntil(),
                examination.notice().strip(), desk.today(), null, null);
        coercion.examine(made);
        clocks.stop(coercion, made);
        processes.correlate(CoercionWords.EXAMINATION_BEGUN, coercion.view().processInstance(), Outcome.done());
        desk.note(number, "examination-begun", Map.of("until", made.examinedUntil(), "notice", made.notice()));
    }

    /** The result came early. */
    public void examined(MatterNumber number, String result) {
        over(desk.mine(number), result.strip());
    }

    /** The day that was told has passed; the term has run on since, however late this is noticed. */
    public void examinationRanOut(MatterNumber number) {
        over(desk.forHouse(number), null);
    }

    /** @return a reminder's note. */
    public void remind(MatterNumber number) {
        desk.note(number, "seizure-ends-soon", Map.of("until", String.valueOf(desk.forHouse(number).view().until())));
    }

    private void over(Coercion coercion, String result) {
        var was = coercion.examined(desk.today(), result);
        clocks.runOn(coercion, was);
        desk.note(coercion.number(), "examination-over", Map.of("until", String.valueOf(coercion.view().until())));
    }

    /** Once only, and not while the examination keeps its end open. */
    private static void requireFirst(Coercion coercion) {
        SEIZURE_ALREADY_EXTENDED.refuseIf(coercion.view().extension() != null && coercion.view().extension().extendedUntil() != null);
        CoercionGround.EXAMINATION_STILL_RUNS.refuseIf(coercion.view().examinedNow().isPresent());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
