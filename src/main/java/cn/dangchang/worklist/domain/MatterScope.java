package cn.dangchang.worklist.domain;

import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
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
    public boolean maySee(EvidenceFile file, Actor actor) {
        if (actor.agency().equals(file.matter().agency())) {
            return maySee(file.matter(), actor);
        }
        boolean own = actor.person().value().equals(file.takenBy()) && mayKeep(file.matter(), file.purpose(), actor);
        return own || subjects.of(file.matter()).filter(subject -> subject.handsOut(file.matter(), file.id(), actor)).isPresent();
    }

    @Override
    public boolean mayKeep(MatterNumber matter, String purpose, Actor actor) {
        var subject = subjects.of(matter);
        return actor.agency().equals(matter.agency()) ? maySee(matter, actor) && subject.filter(each -> each.mayAdd(matter, actor)).isPresent()
                : subject.filter(each -> each.takesFrom(matter, purpose, actor)).isPresent();
    }

    @Override
    public Optional<MatterSubject> subject(MatterNumber matter, Actor actor) {
        return subjects.of(matter).filter(subject -> subject.maySee(matter, actor));
    }
}
