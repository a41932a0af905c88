package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.shared.Ground;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that people read comes from a bundle, and every key that is used is there. */
class MessagesTests {
    private final List<String> twice = new ArrayList<>();
    private final Map<String, String> words = Words.bundles(twice);

    @Test
    void everyKeyInATemplateHasItsWords() {
        assertThat(Words.templates().entrySet().stream()
                .flatMap(file -> Words.keysUsed(file.getValue()).stream().filter(key -> !words.containsKey(key)).map(key -> file.getKey() + ": " + key)))
                .isEmpty();
    }

    @Test
    void everyGroundHasItsMessage() {
        assertThat(grounds().map(Ground::key).filter(key -> !words.containsKey(key))).isEmpty();
        assertThat(grounds()).hasSizeGreaterThan(30);
    }

    @Test
    void noTemplateWritesChineseItself() {
        assertThat(Words.templates().entrySet().stream()
                .flatMap(file -> Words.hanzi(file.getValue()).stream().map(text -> file.getKey() + ": " + text))).isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() {
        assertThat(twice).isEmpty();
    }

    @Test
    void aMissingKeyAndAHardCodedWordAreFound() {
        var template = "<p th:text=\"#{no.such-key}\">字</p><!-- 注 --><b th:title=\"#{other.key(${a})}\" th:text=\"${#messages.msg('third.key')}\"></b>";
        assertThat(Words.keysUsed(template)).containsExactly("no.such-key", "other.key", "third.key");
        assertThat(Words.hanzi(template)).containsExactly("字");
    }

    private static Stream<Ground> grounds() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.dangchang").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Ground.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()).map(Ground.class::cast));
    }
}
