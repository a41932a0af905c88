package cn.dangchang.engine;

import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import cn.dangchang.shared.SharedGround;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Binds submitted values to a record and validates it; a value that the record does not declare is refused. */
@Component
class Binding {
    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();
    private final Validator validator;

    Binding(Validator validator) {
        this.validator = validator;
    }

    /** @throws Refusal {@link SharedGround#UNDECLARED_FIELD}, {@link SharedGround#FORM_NOT_VALID} with one objection a field. */
    <F extends Record> F bind(Map<String, Object> values, Class<F> form) {
        Set<String> declared = Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        var given = new HashMap<String, Object>();
        values.forEach((field, value) -> {
            SharedGround.UNDECLARED_FIELD.refuseAtIf(!declared.contains(field), field, field);
            SharedGround.FORM_NOT_VALID.refuseAtIf(String.valueOf(value).indexOf('\0') >= 0, field);
            given.put(field, value instanceof String text && text.isBlank() ? null : value);
        });
        var bound = convert(given, form);
        var broken = validator.validate(bound);
        if (!broken.isEmpty()) {
            throw new Refusal(SharedGround.FORM_NOT_VALID, broken.stream()
                    .map(each -> new Objection(each.getPropertyPath().toString(), SharedGround.FORM_NOT_VALID.key(), List.of(), each.getMessage())).toList());
        }
        return bound;
    }

    private <F extends Record> F convert(Map<String, Object> values, Class<F> form) {
        try {
            return json.convertValue(values, form);
        } catch (IllegalArgumentException notConvertible) {
            String field = notConvertible.getCause() instanceof JsonMappingException at && !at.getPath().isEmpty() ? at.getPath().get(0).getFieldName() : null;
            throw SharedGround.FORM_NOT_VALID.refusalAt(field);
        }
    }
}
