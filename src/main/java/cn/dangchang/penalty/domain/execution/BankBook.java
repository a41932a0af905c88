package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.BANK_DECISION_UNKNOWN;
import static cn.dangchang.penalty.PenaltyGround.BANK_FILE_WITHOUT_ROWS;

import cn.dangchang.penalty.BankPayments;
import cn.dangchang.registry.TableFiles;
import cn.dangchang.registry.TableFiles.Line;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Enters what the bank reports; rows find their fine by the decision's number, within the acting person's agency. */
@Service
class BankBook implements BankPayments {
    private static final String[] COLUMNS = {"decision", "day", "yuan", "receipt"};

    private final Obligations obligations;
    private final FineExecution execution;
    private final FineDesk desk;
    private final TableFiles tables;
    private final MessageSource messages;

    BankBook(Obligations obligations, FineExecution execution, FineDesk desk, TableFiles tables, MessageSource messages) {
        this.obligations = obligations;
        this.execution = execution;
        this.desk = desk;
        this.tables = tables;
        this.messages = messages;
    }

    @Override
    public boolean mayTake() {
        return desk.acts(Role.INSPECTOR) || desk.acts(Role.GROUP_LEADER) || desk.acts(Role.LEADER);
    }

    /** In a transaction of its own, so that a bad file leaves nothing and still says what is wrong. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Report take(byte[] content) {
        SharedGround.NOT_FOR_YOU.refuseIf(!mayTake());
        var lines = tables.lines(content);
        BANK_FILE_WITHOUT_ROWS.refuseAtIf(lines.size() < 2, "file");
        var heads = BankRow.Heads.of(lines.get(0), java.util.Arrays.stream(COLUMNS)
                .map(column -> messages.getMessage("penalty.bank.column." + column, null, Locale.SIMPLIFIED_CHINESE)).toArray(String[]::new));
        var bad = new ArrayList<Bad>();
        var rows = new LinkedHashMap<Line, BankRow>();
        lines.subList(1, lines.size()).forEach(line -> reading(bad, line, heads, () -> rows.put(line, BankRow.of(line, heads))));
        var fines = locked();
        var entered = new ArrayList<Runnable>();
        rows.forEach((line, row) -> reading(bad, line, heads, () -> enter(fines, row, entered)));
        if (!bad.isEmpty()) {
            bad.sort(java.util.Comparator.comparingInt(Bad::line));
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Report(0, 0, bad);
        }
        entered.forEach(Runnable::run);
        return new Report(entered.size(), rows.size() - entered.size(), List.of());
    }

    private void enter(Map<String, Obligation> fines, BankRow row, List<Runnable> entered) {
        var fine = fines.get(row.decision());
        BANK_DECISION_UNKNOWN.refuseIf(fine == null, row.decision());
        if (!fine.knows(row.payment())) {
            var payment = fine.pay(row.payment(), desk.today());
            entered.add(() -> execution.paid(fine, row.payment(), payment));
        }
    }

    /** Always in the same order, so that two files at once wait for each other. */
    private Map<String, Obligation> locked() {
        var found = new TreeMap<String, Obligation>();
        obligations.lockOfAgency(desk.agency().value() + "-%").forEach(each -> found.put(BankRow.plain(each.documentNumber()), each));
        return found;
    }

    private static void reading(List<Bad> bad, Line line, BankRow.Heads heads, Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            bad.add(new Bad(line.number(), line.cell(heads.decision()), refused));
        }
    }
}
