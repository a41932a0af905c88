package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
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
public class Reading implements Rectifications {
    private final Matters matters;
    private final RectificationScope scope;
    private final FileAssembly assembly;
    private final RectificationList lines;

    Reading(Matters matters, RectificationScope scope, FileAssembly assembly, RectificationList lines) {
        this.matters = matters;
        this.scope = scope;
        this.assembly = assembly;
        this.lines = lines;
    }

    @Override
    public Optional<RectificationFile> find(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(matter -> scope.maySee(matter, scope.actor())).map(assembly::of);
    }

    @Override
    public List<RectificationFile> ofVisit(MatterNumber visit) {
        return seen(matters.findByVisitOrderByNumber(visit.value()));
    }

    @Override
    public List<RectificationFile> ofEnterprise(UUID enterprise) {
        return seen(matters.ofEnterprise(enterprise));
    }

    @Override
    public List<Line> list(Filter filter, int offset, int limit) {
        return scope.person().map(person -> lines.of(person, RectificationScope.seesAllGroups(scope.actor()), filter, offset, limit))
                .orElse(List.of());
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public RectificationFile file(MatterNumber number) {
        return assembly.of(matters.findByNumber(number.value()).orElseThrow());
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return matters.findByNumber(number.value()).filter(matter -> scope.maySee(matter, actor)).isPresent();
    }

    /** @return on which side of the matter the acting person stands, for what a page offers. */
    public Sides sides(MatterNumber number) {
        var person = scope.actor().person();
        return matters.findByNumber(number.value())
                .map(matter -> new Sides(scope.officerSide(matter, person), scope.escortSide(matter, person)))
                .orElse(new Sides(false, false));
    }

    public record Sides(boolean officer, boolean escort) {
        public boolean followsUp() {
            return officer || escort;
        }
    }

    private List<RectificationFile> seen(List<Rectification> found) {
        return found.stream().filter(matter -> scope.maySee(matter, scope.actor())).map(assembly::of).toList();
    }
}
