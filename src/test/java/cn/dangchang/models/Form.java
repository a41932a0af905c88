package cn.dangchang.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** A form as it lies in its module's folder. */
public record Form(String module, String name, JsonNode json) {
    private static final Set<String> FOR_SHOW = Set.of("text", "separator", "spacer");

    public static List<Form> all() {
        return Model.filesUnder(Path.of("forms"), ".form").stream().map(Form::read).toList();
    }

    public static Form read(Path file) {
        try {
            return new Form(file.getParent().getFileName().toString(), file.getFileName().toString().replace(".form", ""),
                    new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the fields by key. */
    Map<String, JsonNode> fields() {
        var fields = new LinkedHashMap<String, JsonNode>();
        json.path("components").forEach(component -> {
            if (!FOR_SHOW.contains(component.path("type").asText())) {
                fields.put(component.path("key").asText(), component);
            }
        });
        return fields;
    }

    static Set<String> choices(JsonNode field) {
        var choices = new TreeSet<String>();
        StreamSupport.stream(field.path("values").spliterator(), false).forEach(choice -> choices.add(choice.path("value").asText()));
        return choices;
    }
}
