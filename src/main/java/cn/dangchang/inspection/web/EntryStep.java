package cn.dangchang.inspection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** First submission on site: the gate. */
@Controller
@RequestMapping("/inspections/{number}/field")
@ResponseBody
class EntryStep {
    private static final List<String> SAID = List.of("outcome", "recorderNumber", "entryCode", "receivedBy", "receivedByPosition", "note");
    private static final List<String> DONE = List.of("certificatesShown", "noticeHandedOver", "rightsTold", "contentTold", "recorderOn");

    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final VisitSubmissions submissions;

    EntryStep(VisitNumbers numbers, VisitTaskDoor tasks, VisitSubmissions submissions) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.submissions = submissions;
    }

    @PostMapping("/enter")
    Next enter(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
               @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "enter " + visit + typed, "enter:" + visit, () -> {
            Map<String, Object> values = new HashMap<>();
            SAID.forEach(field -> values.put(field, typed.text(field)));
            DONE.forEach(field -> values.put(field, typed.flag(field)));
            tasks.complete(visit, "enter-site", values);
            return FieldPage.of(visit);
        });
    }

    @PostMapping("/entry-correction")
    Next correct(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                 @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "entry-correction " + visit + typed, null, () -> {
            Map<String, Object> values = new HashMap<>();
            List.of("complied", "orderedAt", "note").forEach(field -> values.put(field, typed.text(field)));
            tasks.complete(visit, "order-entry-correction", values);
            return FieldPage.of(visit);
        });
    }
}
