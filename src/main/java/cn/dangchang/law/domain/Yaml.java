package cn.dangchang.law.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the habits that all reference files share. */
public final class Yaml {
    private Yaml() {}

    public static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }

    public static String required(JsonNode node, String field) {
        String text = text(node, field);
        if (text.isEmpty()) {
            throw new IllegalStateException("no " + field + " in " + node);
        }
        return text;
    }

    public static LocalDate from(JsonNode node, JsonNode file) {
        return LocalDate.parse(text(node, "validFrom").isEmpty() ? required(file, "validFrom") : text(node, "validFrom"));
    }

    /** @return null for open end. */
    public static LocalDate to(JsonNode node, JsonNode file) {
        String own = text(node, "validTo");
        String last = own.isEmpty() ? text(file, "validTo") : own;
        return last.isEmpty() ? null : LocalDate.parse(last);
    }

    public static boolean verified(JsonNode node) {
        return switch (required(node, "confidence")) {
            case "verified" -> true;
            case "memory" -> false;
            default -> throw new IllegalStateException("confidence is verified or memory: " + node);
        };
    }

    public static List<String> texts(JsonNode node, String field) {
        List<String> all = new ArrayList<>();
        node.path(field).forEach(each -> all.add(each.asText()));
        return all;
    }
}
