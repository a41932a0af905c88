package cn.dangchang.registry.domain;

import cn.dangchang.shared.AgencyId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks a file over before it is taken in, and hands it to a worker. */
@Component
class ImportHall {
    private final ImportReading reading;
    private final ImportWorkers workers;

    ImportHall(ImportReading reading, ImportWorkers workers) {
        this.reading = reading;
        this.workers = workers;
    }

    int lines(byte[] content, AgencyId agency) {
        return reading.lines(content, agency);
    }

    void begin(UUID job) {
        workers.begin(job);
    }
}
