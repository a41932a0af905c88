package cn.dangchang.dossier.web;

import cn.dangchang.dossier.domain.Cabinet;
import cn.dangchang.dossier.domain.Instances;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the diagram of a matter draws. */
@RestController
class CaseProcess {
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final Cabinet cabinet;
    private final Instances instances;

    CaseProcess(Cabinet cabinet, Instances instances) {
        this.cabinet = cabinet;
        this.instances = instances;
    }

    /** Whatever the client says it accepts: the island asks for everything as JSON. */
    @GetMapping("/cases/{number}/process/{instance}/xml")
    ResponseEntity<String> xml(@PathVariable String number, @PathVariable String instance) {
        return ResponseEntity.ok().contentType(XML).body(instances.of(cabinet.open(number), instance).trace().xml());
    }

    @GetMapping("/cases/{number}/process/{instance}/state")
    State state(@PathVariable String number, @PathVariable String instance) {
        var found = instances.of(cabinet.open(number), instance);
        return new State(found.trace().active(), found.trace().passed(), found.trace().passedFlows(), instances.notes(found));
    }

    /** @param notes who handles a live activity. */
    record State(List<String> active, List<String> passed, List<String> passedFlows, Map<String, String> notes) {}
}
