package cn.dangchang.worklist.domain;

import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.Matters;
import cn.dangchang.worklist.spi.MatterSubject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a matter, and with it its files and documents: what its own module says. */
@Component
class MatterScope implements MatterAccess, Matters {
    private final Subjects subjects;

    MatterScope(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return subjects.of(matter).map(subject -> subject.maySee(matter, actor)).orElse(false);
    }

    @Override
    public boolean mayAdd(MatterNumber matter, Actor actor) {
        return subjects.of(matter).map(subject -> subject.maySee(matter, actor) && subject.mayAdd(matter, actor)).orElse(false);
    }

    @Override
    public Optional<MatterSubject> subject(MatterNumber matter, Actor actor) {
        return subjects.of(matter).filter(subject -> subject.maySee(matter, actor));
    }
}
