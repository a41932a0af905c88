package cn.dangchang.evidence;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Matters of a kind that no module owns yet, seen by everybody of their agency: for tests of what hangs on a matter. */
@Component
public class OpenMatters implements MatterSubject {
    public static final MatterNumber HERE = new MatterNumber("HX-DB2026-9001");
    public static final MatterNumber NEXT_DOOR = new MatterNumber("HX-DB2026-9002");
    public static final MatterNumber ELSEWHERE = new MatterNumber("HB-DB2026-9001");

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.SUPERVISION;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return actor.agency().equals(matter.agency());
    }

    @Override
    public Summary summary(MatterNumber matter) {
        return new Summary(matter, matter.value(), null, null, "", true, Instant.EPOCH, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return new Briefing(List.of());
    }
}
