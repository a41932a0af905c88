package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.RegisterGround;
import cn.dangchang.plan.Registers.Field;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.plan.Registers.Tally;
import cn.dangchang.shared.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The registers of the house as their file describes them. */
@Component
class RegisterKinds {
    private final List<Kind> kinds;

    RegisterKinds() {
        try (var file = new ClassPathResource("registers/kinds.yaml").getInputStream()) {
            kinds = nodes(new ObjectMapper(new YAMLFactory()).readTree(file)).stream().map(RegisterKinds::kind).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<Kind> all() {
        return kinds;
    }

    Kind required(String code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow(RegisterGround.NO_SUCH_REGISTER::refusal);
    }

    private static Kind kind(JsonNode node) {
        var tally = node.path("tally");
        return new Kind(text(node, "code"), text(node, "name"), text(node, "group"), texts(node.path("keepers")).stream().map(Role::ofKey).toList(),
                node.path("period").asBoolean(), nodes(node.path("fields")).stream().map(RegisterKinds::field).toList(),
                tally.isMissingNode() ? null : new Tally(text(tally, "by"), tally.path("sum").asText(null), texts(tally.path("flags"))));
    }

    private static Field field(JsonNode node) {
        return new Field(text(node, "key"), text(node, "label"), text(node, "type"), node.path("required").asBoolean(), node.path("must").asBoolean(),
                texts(node.path("options")));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asText();
    }

    private static List<String> texts(JsonNode list) {
        return nodes(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> nodes(JsonNode list) {
        return new ArrayList<>(StreamSupport.stream(list.spliterator(), false).toList());
    }
}
