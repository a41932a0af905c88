package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.ALREADY_DECIDED;
import static cn.dangchang.penalty.DecisionGround.DECIDED_BY_AN_OFFICER;
import static cn.dangchang.penalty.DecisionGround.DECIDED_BY_THE_REVIEWER;
import static cn.dangchang.penalty.DecisionGround.DECIDER_RECUSED;
import static cn.dangchang.penalty.DecisionGround.DRAFT_CHANGED;
import static cn.dangchang.penalty.DecisionGround.NO_PENALTY_NEEDS_A_GROUND;
import static cn.dangchang.penalty.DecisionGround.NO_PENALTY_NEEDS_A_REASON;
import static cn.dangchang.penalty.DecisionGround.RETURN_NEEDS_AN_OPINION;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.discretion.FinedActs;
import cn.dangchang.penalty.domain.discretion.HandlingPapers;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 作出决定 (行政处罚法 57): a leader who neither investigated nor reviewed decides about one version; one decision a party. */
@Service
@Transactional
public class DecidingPenalty {
    private final CaseDoor room;
    private final DecisionRules rules;
    private final DecisionBook book;
    private final DecisionClocks clocks;
    private final ServingDecisions serving;

    DecidingPenalty(CaseDoor room, DecisionRules rules, DecisionBook book, DecisionClocks clocks, ServingDecisions serving) {
        this.room = room;
        this.rules = rules;
        this.book = book;
        this.clocks = clocks;
        this.serving = serving;
    }

    /** What a decision is measured by. */
    @Component
    record DecisionRules(DecisionDoor door, Groundwork groundwork, RuleSettings settings, FinedActs fined, HandlingPapers handling, Clock clock) {}

    /**
     * Each party that the version names is punished as it says.
     *
     * @return whether the superior has to be told
     * @throws cn.dangchang.shared.Refusal DRAFT_CHANGED, ALREADY_DECIDED and those of the gate
     */
    public boolean approve(MatterNumber number, int version, String opinion) {
        var file = decidable(number, version);
        var draft = rules.groundwork().draft(number);
        rules.door().requireDecidable(number, draft, room.today());
        var ruling = ruled(number, draft, new Ruling.Word(Ruling.APPROVED, null, opinion));
        draft.penalties().forEach(each -> book.decisions().save(PartyDecision.of(number, each.party(), ruling, draft, each.fine())));
        var from = new BigDecimal(rules.settings().of("major-penalty-fine", file.agency(), room.today()).value());
        fineOnce(file, draft);
        rules.handling().issue(file, draft, rules.groundwork().rights(number), opinion, room.actor(), room.today());
        boolean major = MajorPenalty.is(draft, from);
        book.aftermaths().save(Aftermath.of(number, major));
        book.decisions().flush();
        clocks.decided(number, room.today());
        clocks.penalised(number, room.today(), major);
        room.note(number, "case-decided", Map.of("draft", version, "parties", draft.penalties().size(), "major", major));
        return major;
    }

    /** One act of one party is fined once, whatever procedure does it (行政处罚法 29). */
    private void fineOnce(PenaltyCaseFile file, CaseDraft draft) {
        draft.penalties().forEach(penalty -> {
            var party = file.parties().stream().filter(each -> each.seq() == penalty.party()).findFirst().orElseThrow().particulars().identity();
            penalty.weights().stream().filter(each -> each.fine().signum() > 0).forEach(weight -> file.facts().stream()
                    .filter(fact -> fact.seq() == weight.fact() && fact.finding() != null)
                    .forEach(fact -> rules.fined().fine(fact.finding(), party, file.number())));
        });
    }

    /** Back to the officers. */
    public void returnIt(MatterNumber number, int version, String opinion) {
        decidable(number, version);
        RETURN_NEEDS_AN_OPINION.refuseAtIf(opinion == null || opinion.isBlank(), "opinion");
        ruled(number, rules.groundwork().draft(number), new Ruling.Word(Ruling.RETURNED, null, opinion.strip()));
        room.note(number, "case-decision-returned", Map.of("draft", version));
    }

    /** No party is punished, for a ground of the law; each is told so in writing. */
    public void spare(MatterNumber number, int version, NoPenaltyGround ground, String opinion) {
        var file = decidable(number, version);
        NO_PENALTY_NEEDS_A_GROUND.refuseAtIf(ground == null, "ground");
        NO_PENALTY_NEEDS_A_REASON.refuseAtIf(opinion == null || opinion.isBlank(), "opinion");
        var draft = rules.groundwork().draft(number);
        rules.door().requireInTime(number, draft, room.today());
        var ruling = ruled(number, draft, new Ruling.Word(Ruling.NONE, ground, opinion.strip()));
        file.parties().forEach(each -> book.decisions().save(PartyDecision.of(number, each.seq(), ruling, draft, BigDecimal.ZERO)));
        book.decisions().flush();
        clocks.decided(number, room.today());
        room.note(number, "case-spared", Map.of("draft", version, "ground", ground.word()));
        serving.issueNotices(file);
    }

    /** Who may decide at all. @throws cn.dangchang.shared.Refusal DECIDER_RECUSED, DECIDED_BY_AN_OFFICER, DECIDED_BY_THE_REVIEWER */
    public void requireMayDecide(PenaltyCaseFile file, PersonId person) {
        DECIDER_RECUSED.refuseIf(file.recusals().stream().anyMatch(each -> each.officer().equals(person)));
        DECIDED_BY_AN_OFFICER.refuseIf(file.officers().contains(person));
        DECIDED_BY_THE_REVIEWER.refuseIf(rules.groundwork().review().reviewedBy(file.number(), person));
    }

    /** @return version that would be decided now. */
    @Transactional(readOnly = true)
    public Optional<Integer> version(MatterNumber number) {
        return rules.groundwork().current(number).map(CaseDraft::version);
    }

    private PenaltyCaseFile decidable(MatterNumber number, int version) {
        var file = room.led(number);
        requireMayDecide(file, room.actor());
        ALREADY_DECIDED.refuseIf(!book.decided(number).isEmpty(), number.value());
        var draft = rules.groundwork().draft(number);
        DRAFT_CHANGED.refuseAtIf(draft.version() != version, "version", draft.version());
        return file;
    }

    private Ruling ruled(MatterNumber number, CaseDraft draft, Ruling.Word word) {
        return book.rulings().saveAndFlush(Ruling.of(number, draft, word, room.actor(), room.today(), rules.clock().instant()));
    }
}
