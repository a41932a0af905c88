package cn.dangchang.operations.web;

import cn.dangchang.operations.Drafts;
import cn.dangchang.shared.Acting;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The drafts of the person who is logged in; nobody reaches those of another. */
@RestController
@RequestMapping("/drafts/{key}")
class DraftController {
    private final Drafts drafts;
    private final Acting acting;

    DraftController(Drafts drafts, Acting acting) {
        this.drafts = drafts;
        this.acting = acting;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Saved save(@PathVariable String key, @RequestBody String json) {
        return new Saved(drafts.save(acting.required().person(), key, json).savedAt());
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> read(@PathVariable String key) {
        return drafts.of(acting.required().person(), key).map(draft -> ResponseEntity.ok(draft.json()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @DeleteMapping
    ResponseEntity<Void> discard(@PathVariable String key) {
        drafts.discard(acting.required().person(), key);
        return ResponseEntity.noContent().build();
    }

    record Saved(Instant savedAt) {}
}
