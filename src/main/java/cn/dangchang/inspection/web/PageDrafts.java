package cn.dangchang.inspection.web;

import cn.dangchang.inspection.web.SitePicker.Found;
import cn.dangchang.operations.Drafts;
import cn.dangchang.operations.Drafts.Draft;
import cn.dangchang.shared.Acting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the acting person typed earlier, as the pages' forms take it up again. */
@Component
class PageDrafts {
    private final Drafts drafts;
    private final SitePicker sites;
    private final Acting acting;
    private final ObjectMapper json;

    PageDrafts(Drafts drafts, SitePicker sites, Acting acting, ObjectMapper json) {
        this.drafts = drafts;
        this.sites = sites;
        this.acting = acting;
        this.json = json;
    }

    /** @return the draft as JSON with the time of its saving, or null. */
    String script(String key) {
        return of(key).map(draft -> {
            var kept = json.createObjectNode();
            kept.set("values", values(draft));
            kept.put("savedAt", draft.savedAt().toString());
            return write(kept);
        }).orElse(null);
    }

    /** @return what stood in a field, one by one. */
    List<String> kept(String key, String field) {
        var kept = new ArrayList<String>();
        of(key).map(draft -> values(draft).path(field)).ifPresent(value -> {
            if (value.isArray()) {
                value.forEach(each -> kept.add(each.asText()));
            } else {
                kept.add(value.asText());
            }
        });
        kept.removeIf(String::isBlank);
        return kept;
    }

    /** @return the sites as a picker takes them, as JSON. */
    String picked(List<UUID> chosen) {
        List<Found> found = chosen.stream().map(sites::find).flatMap(Optional::stream).toList();
        return write(found);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Optional<Draft> of(String key) {
        return drafts.of(acting.required().person(), key);
    }

    private JsonNode values(Draft draft) {
        try {
            return json.readTree(draft.json()).path("values");
        } catch (JsonProcessingException unreadable) {
            return json.createObjectNode();
        }
    }
}
