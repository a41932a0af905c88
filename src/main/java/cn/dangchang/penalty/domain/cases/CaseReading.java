package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the files, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
public class CaseReading implements PenaltyCases {
    private final CaseMatters matters;
    private final CaseScope scope;
    private final CaseList lines;

    CaseReading(CaseMatters matters, CaseScope scope, CaseList lines) {
        this.matters = matters;
        this.scope = scope;
        this.lines = lines;
    }

    @Override
    public Optional<PenaltyCaseFile> find(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each, scope.actor())).map(PenaltyCase::view);
    }

    @Override
    public List<PenaltyCaseFile> ofVisit(MatterNumber visit) {
        return matters.ofVisit(visit.value()).stream().filter(each -> scope.maySee(each, scope.actor())).map(PenaltyCase::view).toList();
    }

    @Override
    public List<Line> list(Filter filter, int offset, int limit) {
        return scope.person().map(person -> lines.of(person, CaseScope.seesAllGroups(scope.actor()), filter, offset, limit)).orElse(List.of());
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public PenaltyCaseFile file(MatterNumber number) {
        return matters.findByNumber(number.value()).orElseThrow().view();
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each, actor)).isPresent();
    }

    /** @return whether the acting person is on the officers' side, for what a page offers. */
    public boolean officerSide(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.officerSide(each, scope.actor().person())).isPresent();
    }
}
