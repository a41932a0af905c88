package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the files, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
public class CoercionReading implements Coercions {
    private final CoercionMatters matters;
    private final CrewScope scope;
    private final CoercionList lines;

    CoercionReading(CoercionMatters matters, CrewScope scope, CoercionList lines) {
        this.matters = matters;
        this.scope = scope;
        this.lines = lines;
    }

    @Override
    public Optional<CoercionFile> find(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each.origin().crew(), scope.actor())).map(Coercion::view);
    }

    @Override
    public List<CoercionFile> ofSource(MatterNumber source) {
        return seen(matters.ofSource(source.value()));
    }

    @Override
    public List<CoercionFile> ofEnterprise(UUID enterprise) {
        return seen(matters.ofEnterprise(enterprise));
    }

    @Override
    public List<Line> list(String state, String text, int offset, int limit) {
        return scope.person().map(person -> lines.of(person, CrewScope.seesAllGroups(scope.actor()), state, text, offset, limit)).orElse(List.of());
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public CoercionFile file(MatterNumber number) {
        return matters.findByNumber(number.value()).map(Coercion::view).orElseThrow();
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each.origin().crew(), actor)).isPresent();
    }

    /** @throws cn.dangchang.shared.Refusal OFFICER_RECUSED, asked for whoever takes a task of it */
    public void requireNotAside(MatterNumber number, PersonId person) {
        CaseGround.OFFICER_RECUSED.refuseIf(matters.findByNumber(number.value()).filter(each -> each.origin().isAside(person)).isPresent());
    }

    /** @return whether the acting person is on the officers' side, for what a page offers. */
    public boolean officerSide(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.officerSide(each.origin().crew(), scope.actor().person())).isPresent();
    }

    private List<CoercionFile> seen(List<Coercion> found) {
        return found.stream().filter(each -> scope.maySee(each.origin().crew(), scope.actor())).map(Coercion::view).toList();
    }
}
