package cn.dangchang.penalty.web;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.penalty.domain.notice.NotifyingParty;
import cn.dangchang.penalty.domain.notice.RecordingStatements;
import cn.dangchang.shared.MatterNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What every party was told, what it stated, and what can be done now. */
@Component
class NoticesTab implements CaseTab {
    private final NoticeReading notices;
    private final NotifyingParty notifying;
    private final RecordingStatements statements;
    private final PartyTasks tasks;

    NoticesTab(NoticeReading notices, NotifyingParty notifying, RecordingStatements statements, PartyTasks tasks) {
        this.notices = notices;
        this.notifying = notifying;
        this.statements = statements;
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public void fill(PenaltyCaseFile file, String tab, Model model) {
        if (!tab.equals("notices")) {
            return;
        }
        var number = file.number();
        var open = tasks.of(number);
        model.addAttribute("rights", notices.all(number).stream().map(each -> line(number, each, open.getOrDefault(each.party(), Map.of()).keySet())).toList());
        model.addAttribute("partyTasks", open);
    }

    private Line line(MatterNumber number, NoticeFile notice, java.util.Set<String> open) {
        boolean newest = notices.current(number, notice.party()).id().equals(notice.id());
        var records = new HashMap<Integer, List<Signature>>();
        notice.statements().stream().filter(each -> newest && each.orally() && each.document() == null)
                .forEach(each -> records.put(each.seq(), statements.signatures(number, notice.party(), each.seq())));
        boolean writing = newest && open.contains("notify-party");
        boolean running = newest && notice.served() && notice.review() == null;
        return new Line(notice, notices.penalty(notice).orElse(null), newest, writing, running, writing && notice.told() != null
                ? notifying.signatures(number, notice.party()) : List.of(), records);
    }

    /** @param writing the notice is being written; @param running statements and requests are written down; @param records signatures by statement. */
    public record Line(NoticeFile notice, Penalty penalty, boolean newest, boolean writing, boolean running, List<Signature> receipt,
                       Map<Integer, List<Signature>> records) {}
}
