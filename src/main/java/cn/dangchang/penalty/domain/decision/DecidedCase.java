package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.CORRECTION_NOT_VERIFIED;
import static cn.dangchang.penalty.DecisionGround.DECISION_NOT_SERVED;
import static cn.dangchang.penalty.DecisionGround.MAJOR_PENALTY_NOT_FILED;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.cases.ClosingCondition;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A case with a decision is closed when it is served, paid, corrected and, where it must be, filed. */
@Component
class DecidedCase implements ClosingCondition {
    private final DecisionBook book;
    private final FineExecution fines;
    private final CaseReading files;
    private final DecisionWords words;

    DecidedCase(DecisionBook book, FineExecution fines, CaseReading files, DecisionWords words) {
        this.book = book;
        this.fines = fines;
        this.files = files;
        this.words = words;
    }

    @Override
    public void requireReady(MatterNumber number) {
        book.decided(number).forEach(each -> DECISION_NOT_SERVED.refuseIf(!each.isServed(), each.documentNumber()));
        fines.requireSettled(number);
        book.aftermaths().findById(number.value()).ifPresent(aftermath -> {
            CORRECTION_NOT_VERIFIED.refuseIf(!aftermath.verified());
            MAJOR_PENALTY_NOT_FILED.refuseIf(aftermath.owesFiling());
        });
    }

    @Override
    public Optional<Result> result(MatterNumber number) {
        var decided = book.decided(number);
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        var file = files.file(number);
        return Optional.of(new Result(decided.stream().map(each -> imposed(file, each)).collect(Collectors.joining("\n")), execution(number)));
    }

    private String imposed(PenaltyCaseFile file, PartyDecision decision) {
        var party = DecisionPapers.party(file, decision.party()).name();
        return decision.penalised() ? words.of("imposed", party, decision.documentNumber(), decision.fine().stripTrailingZeros().toPlainString())
                : words.of("spared", party, decision.documentNumber(), words.ground(decision.ruling().ground()));
    }

    private String execution(MatterNumber number) {
        var paid = fines.asTheyStand(number).stream().map(each -> each.execution().endedOn() == null
                ? words.of("paid", each.party(), each.paid().stripTrailingZeros().toPlainString())
                : words.of("execution-ended", each.party(), words.day(each.execution().endedOn()))).collect(Collectors.joining());
        var corrected = book.aftermaths().findById(number.value()).map(Aftermath::view)
                .map(each -> words.of("corrected." + each.corrected(), each.words())).orElse("");
        return List.of(paid, corrected).stream().filter(each -> !each.isBlank()).map(each -> each + "\n").collect(Collectors.joining());
    }
}
