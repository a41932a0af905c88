package cn.dangchang.worklist.web;

import cn.dangchang.operations.Drafts;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.domain.TaskDesk;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One task: left what to read, right its form. */
@Controller
class TaskPage {
    private final TaskDesk desk;
    private final Drafts drafts;
    private final People people;
    private final Acting acting;
    private final ObjectMapper json;

    TaskPage(TaskDesk desk, Drafts drafts, People people, Acting acting, ObjectMapper json) {
        this.desk = desk;
        this.drafts = drafts;
        this.people = people;
        this.acting = acting;
        this.json = json;
    }

    @GetMapping("/tasks/{id}")
    String page(@PathVariable String id, Model model) throws JsonProcessingException {
        var opened = desk.open(id);
        var person = acting.required();
        model.addAttribute("opened", opened);
        model.addAttribute("task", opened.task());
        model.addAttribute("schema", script(opened.schema()));
        model.addAttribute("values", script(json.writeValueAsString(opened.values())));
        model.addAttribute("draft", script(draft(person.person(), id)));
        model.addAttribute("holder", opened.task().assignee() == null ? null : people.find(opened.task().assignee()).map(People.Person::name).orElse(null));
        model.addAttribute("colleagues", opened.mine() ? people.of(person.agency()) : List.of());
        return "worklist/task";
    }

    @PostMapping(value = "/tasks/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> complete(@PathVariable String id, @RequestBody Submitted submitted, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        String next = desk.complete(id, submitted.values() == null ? Map.of() : submitted.values(), key);
        drafts.discard(acting.required().person(), "task:" + id);
        return Map.of("next", next);
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable String id) {
        desk.claim(id);
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}/hand-back")
    String handBack(@PathVariable String id) {
        desk.handBack(id);
        return "redirect:/tasks";
    }

    @PostMapping("/tasks/{id}/hand-over")
    String handOver(@PathVariable String id, @RequestParam String receiver) {
        desk.handOver(id, PersonId.typed(receiver, "receiver"));
        return "redirect:/tasks";
    }

    private String draft(PersonId person, String id) throws JsonProcessingException {
        var draft = drafts.of(person, "task:" + id).orElse(null);
        if (draft == null) {
            return null;
        }
        var kept = json.createObjectNode();
        kept.set("values", json.readTree(draft.json()).path("values"));
        kept.put("savedAt", draft.savedAt().toString());
        return json.writeValueAsString(kept);
    }

    /** JSON inside a script element: no tag can end it early. */
    private static String script(String text) {
        return text == null ? null : text.replace("<", "\\u003c");
    }

    record Submitted(Map<String, Object> values, Long version) {}
}
