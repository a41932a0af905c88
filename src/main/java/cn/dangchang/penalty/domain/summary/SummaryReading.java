package cn.dangchang.penalty.domain.summary;

import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the files, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
public class SummaryReading implements SummaryPenalties {
    private final SummaryMatters matters;
    private final CrewScope scope;
    private final SummaryList lines;

    SummaryReading(SummaryMatters matters, CrewScope scope, SummaryList lines) {
        this.matters = matters;
        this.scope = scope;
        this.lines = lines;
    }

    @Override
    public Optional<SummaryPenaltyFile> find(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(penalty -> scope.maySee(penalty.crew(), scope.actor())).map(SummaryReading::view);
    }

    @Override
    public List<SummaryPenaltyFile> ofVisit(MatterNumber visit) {
        return seen(matters.findByVisitOrderByNumber(visit.value()));
    }

    @Override
    public List<SummaryPenaltyFile> ofEnterprise(UUID enterprise) {
        return seen(matters.ofEnterprise(enterprise));
    }

    @Override
    public List<Line> list(Filter filter, int offset, int limit) {
        return scope.person().map(person -> lines.of(person, CrewScope.seesAllGroups(scope.actor()), filter, offset, limit)).orElse(List.of());
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public SummaryPenaltyFile file(MatterNumber number) {
        return view(matters.findByNumber(number.value()).orElseThrow());
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return matters.findByNumber(number.value()).filter(penalty -> scope.maySee(penalty.crew(), actor)).isPresent();
    }

    /** @return whether the acting person is on the officers' side, for what a page offers. */
    public boolean officerSide(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(penalty -> scope.officerSide(penalty.crew(), scope.actor().person())).isPresent();
    }

    private List<SummaryPenaltyFile> seen(List<SummaryPenalty> found) {
        return found.stream().filter(penalty -> scope.maySee(penalty.crew(), scope.actor())).map(SummaryReading::view).toList();
    }

    private static SummaryPenaltyFile view(SummaryPenalty penalty) {
        var place = penalty.place();
        return new SummaryPenaltyFile(penalty.number(), penalty.agency(), penalty.visit(), place.enterprise(), place.name(), place.address(),
                place.sector(), place.town(), penalty.team(), penalty.officers(), penalty.findings(), penalty.processInstance(), penalty.openedAt(),
                penalty.parties().stream().map(SummaryParty::view).toList(), penalty.sparing() == null ? null : penalty.sparing().view(),
                penalty.filing() == null ? null : penalty.filing().view(), penalty.closing() == null ? null : penalty.closing().view(),
                penalty.closedOn());
    }
}
