package probes.house.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import probes.house.web.OpenController;

/** Breaks the rules for entities, for Camunda, for the domain's ignorance of the web, and for clocks. */
@Entity
public class Misplaced {
    @Id
    private String id;

    RuntimeService engine() {
        return null;
    }

    OpenController page() {
        return new OpenController();
    }

    boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now()) && id != null;
    }
}
