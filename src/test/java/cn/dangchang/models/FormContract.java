package cn.dangchang.models;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares a form with the record of its task: what the form asks for must be what the record takes, no more and no less. */
public final class FormContract {
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class);

    private FormContract() {}

    public static List<String> complaints(Form form, Class<? extends Record> record) {
        var complaints = new ArrayList<String>();
        Map<String, Field> components = new HashMap<>();
        Arrays.stream(record.getDeclaredFields()).filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .forEach(field -> components.put(field.getName(), field));
        var fields = form.fields();
        components.keySet().stream().filter(name -> !fields.containsKey(name)).sorted()
                .forEach(name -> complaints.add(form.name() + "." + name + " is missing in the form"));
        fields.forEach((key, field) -> {
            if (components.containsKey(key)) {
                difference(field, components.get(key)).forEach(difference -> complaints.add(form.name() + "." + key + " " + difference));
            } else {
                complaints.add(form.name() + "." + key + " is not in the record");
            }
        });
        return complaints;
    }

    private static List<String> difference(JsonNode field, Field component) {
        var found = new ArrayList<String>();
        String type = typeOf(field);
        if (!expectedTypes(component).contains(type)) {
            found.add("is a " + type + " but the record has " + component.getType().getSimpleName());
        }
        differ(found, "required", field.path("validate").path("required").asBoolean(), required(component, type));
        differ(found, "longest text", field.path("validate").path("maxLength").asInt(), longest(component));
        differ(found, "choices", Form.choices(field), "select".equals(type) || "radio".equals(type) ? choices(component) : Set.of());
        differ(found, "least", field.path("validate").has("min") ? field.path("validate").get("min").asLong() : null, has(component, Min.class)
                ? component.getAnnotation(Min.class).value() : null);
        differ(found, "most", field.path("validate").has("max") ? field.path("validate").get("max").asLong() : null, has(component, Max.class)
                ? component.getAnnotation(Max.class).value() : null);
        return found;
    }

    private static String typeOf(JsonNode field) {
        String type = field.path("type").asText();
        return "datetime".equals(type) ? field.path("subtype").asText() : type;
    }

    private static Set<String> expectedTypes(Field component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return Set.of("date");
        }
        if (type == LocalDateTime.class) {
            return Set.of("datetime");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Set.of("checkbox");
        }
        if (NUMBERS.contains(type)) {
            return Set.of("number");
        }
        return type.isEnum() || has(component, Pattern.class) ? Set.of("select", "radio") : Set.of("textfield", "textarea");
    }

    private static boolean required(Field component, String type) {
        return "checkbox".equals(type) ? has(component, AssertTrue.class)
                : has(component, NotNull.class) || has(component, NotBlank.class) || has(component, NotEmpty.class);
    }

    private static int longest(Field component) {
        return has(component, Size.class) ? component.getAnnotation(Size.class).max() : 0;
    }

    private static Set<String> choices(Field component) {
        if (component.getType().isEnum()) {
            return new TreeSet<>(Arrays.stream(component.getType().getEnumConstants()).map(Object::toString).toList());
        }
        return has(component, Pattern.class) ? new TreeSet<>(List.of(component.getAnnotation(Pattern.class).regexp().split("\\|"))) : Set.of();
    }

    private static boolean has(Field component, Class<? extends Annotation> rule) {
        return component.isAnnotationPresent(rule);
    }

    private static void differ(List<String> found, String what, Object inForm, Object inRecord) {
        if (!java.util.Objects.equals(inForm, inRecord)) {
            found.add(what + ": " + inForm + " in the form, " + inRecord + " in the record");
        }
    }
}
