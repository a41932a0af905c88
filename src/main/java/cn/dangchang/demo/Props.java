package cn.dangchang.demo;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files that the people of the story take on site. */
@Component
@Profile("demo")
public class Props {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE);

    private final EvidenceStore store;
    private final Camera camera;
    private final Acts acts;
    private final OfficeClock clock;

    Props(EvidenceStore store, Camera camera, Acts acts, OfficeClock clock) {
        this.store = store;
        this.camera = camera;
        this.acts = acts;
        this.clock = clock;
    }

    public UUID photo(MatterNumber matter, PersonId by, String caption, String place) {
        return keep(matter, by, "photo", "jpg", place, camera.scene(caption, place, STAMP.format(clock.instant()), false));
    }

    public UUID afterPhoto(MatterNumber matter, PersonId by, String caption, String place) {
        return keep(matter, by, "after-photo", "jpg", place, camera.scene(caption, place, STAMP.format(clock.instant()), true));
    }

    /** The party's finger on the officer's device. */
    public UUID signature(MatterNumber matter, PersonId by, String name) {
        return keep(matter, by, "signature", "png", null, camera.signature(name));
    }

    private UUID keep(MatterNumber matter, PersonId by, String purpose, String ending, String place, byte[] picture) {
        return acts.as(by, () -> store.keep(new Incoming(matter, purpose, purpose + "." + ending, null, clock.instant(), place),
                new ByteArrayInputStream(picture)).id());
    }
}
