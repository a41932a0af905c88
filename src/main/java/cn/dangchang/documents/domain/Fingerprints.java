package cn.dangchang.documents.domain;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.SignatureMark;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** What a content says, as JSON that is always written the same way; with its signatures, and without them for those who sign. */
final class Fingerprints {
    private static final ObjectMapper WHOLE = mapper();
    private static final ObjectMapper UNSIGNED = mapper().registerModule(new SimpleModule("unsigned").setSerializerModifier(new WithoutSignatures()));

    private Fingerprints() {}

    static String json(Object content) {
        return write(WHOLE, content);
    }

    static String of(DocumentContent content) {
        try {
            var saw = content.getClass().getSimpleName() + write(UNSIGNED, content);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(saw.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> List<T> list(String json, Class<T> type) {
        try {
            return WHOLE.readValue(json, WHOLE.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String write(ObjectMapper mapper, Object content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new SimpleModule("sorted").addSerializer(new SortedSets()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    private static final class SortedSets extends StdSerializer<Set<?>> {
        SortedSets() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (var each : set.stream().map(String::valueOf).sorted().toList()) {
                out.writeString(each);
            }
            out.writeEndArray();
        }
    }

    private static final class WithoutSignatures extends BeanSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            return properties.stream().filter(property -> !property.getType().hasRawClass(SignatureMark.class)
                    && (property.getType().getContentType() == null || !property.getType().getContentType().hasRawClass(SignatureMark.class))).toList();
        }
    }
}
