package cn.dangchang.penalty.domain.cases;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 案件延期 and 期限中止: only a leader gives more time or lets the case stand still. */
@Service
@Transactional
public class ExtendingCase implements CaseExtensions {
    /** The longest extension in all, counted from the end of the 90 days. */
    static final String LONGEST = "case-extension";
    private final CaseDesk desk;
    private final CaseExtensionRows rows;
    private final CaseClocks clocks;
    private final ExtensionPapers papers;
    private final Rules rules;

    ExtendingCase(CaseDesk desk, CaseExtensionRows rows, CaseClocks clocks, ExtensionPapers papers, Rules rules) {
        this.desk = desk;
        this.rows = rows;
        this.clocks = clocks;
        this.papers = papers;
        this.rules = rules;
    }

    @Component("caseRules")
    record Rules(RuleSettings settings, Terms terms, @Lazy Processes processes) {
        LocalDate longest(PenaltyCase some, LocalDate day) {
            var first = terms.dueOrProvisional(some.filing().filedOn(), Term.parse("90d")).due();
            return terms.dueOrProvisional(first, Term.parse(settings.of(LONGEST, some.agency(), day).value())).due();
        }
    }

    @Override
    public void ask(MatterNumber number, LocalDate until, String reason) {
        var some = desk.mine(number);
        CaseGround.NOT_FILED.refuseIf(!some.filed());
        var due = clocks.due(some).orElseThrow(CaseGround.EXTENSION_AFTER_THE_TERM::refusal);
        CaseGround.EXTENSION_AFTER_THE_TERM.refuseIf(desk.today().isAfter(due));
        CaseGround.EXTENSION_NOT_LATER.refuseAtIf(until == null || !until.isAfter(due), "until", due);
        var longest = rules.longest(some, desk.today());
        CaseGround.EXTENSION_TOO_LONG.refuseAtIf(until.isAfter(longest), "until", longest);
        var before = rows.findByMatterOrderBySeq(number.value());
        CaseGround.EXTENSION_ALREADY_ASKED.refuseIf(before.stream().anyMatch(CaseExtension::undecided));
        rows.save(CaseExtension.asked(number, before.size() + 1, until, reason, desk.actor(), desk.today()));
        desk.note(some, "case-extension-asked", Map.of("until", until.toString()));
        rules.processes().correlate("case-extension-asked", some.processInstance(), Outcome.done());
    }

    /** @throws cn.dangchang.shared.Refusal NOTHING_ASKED, CONCLUDER_DECIDES, OPINION_NEEDED */
    public void decide(MatterNumber number, boolean granted, String opinion) {
        var some = desk.open(number);
        CaseGround.CONCLUDER_DECIDES.refuseIf(some.officers().contains(desk.actor()));
        var asked = rows.findByMatterOrderBySeq(number.value()).stream().filter(CaseExtension::undecided).findFirst().orElseThrow(CaseGround.NOTHING_ASKED::refusal);
        asked.decided(granted, opinion, desk.actor(), desk.today());
        if (granted) {
            var issued = papers.issue(some, asked.view(), desk.today());
            asked.issued(issued.id(), issued.number());
            clocks.extend(some, asked.view().until(), issued.number());
        }
        desk.note(some, granted ? "case-extended" : "case-extension-refused", Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asked> of(MatterNumber number) {
        desk.seen(number);
        return rows.findByMatterOrderBySeq(number.value()).stream().map(CaseExtension::view).toList();
    }

    @Override
    public void suspend(MatterNumber number, String reason, String paper) {
        var some = leading(number);
        some.suspend(CaseSuspension.ordered(some, reason, paper, desk.actor(), desk.today()));
        clocks.pause(some, paper);
        desk.note(some, "case-suspended", Map.of());
    }

    @Override
    public void resume(MatterNumber number, String reason) {
        var some = leading(number);
        some.suspension().resumed(reason, desk.actor(), desk.today());
        clocks.resume(some);
        desk.note(some, "case-resumed", Map.of());
    }

    private PenaltyCase leading(MatterNumber number) {
        var some = desk.open(number);
        desk.scope().requireLeader();
        CaseGround.CONCLUDER_DECIDES.refuseIf(some.officers().contains(desk.actor()));
        CaseGround.NOT_FILED.refuseIf(!some.filed());
        return some;
    }
}
