package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of models and forms from the files alone; each check is shown to bite on a bad model. */
class ModelLawTests {
    private static final Path BAD = Path.of("src/test/resources/models/bad-model.bpmn");

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesFollowTheNamingLaw(Model model) {
        assertThat(NamingLaw.complaints(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingThatRunsIsDrawn(Model model) {
        assertThat(Layout.complaints(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsAreOneWordOrOneAnswer(Model model) {
        assertThat(Expressions.of(model).complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void pageAndPictureShowWhatRuns(Model model) {
        assertThat(ProcessPages.complaints(model, Path.of("docs/processes"))).isEmpty();
    }

    @Test
    void aPageAndAPictureThatFellBehindAreFound() {
        assertThat(ProcessPages.complaints(Model.read(BAD), Path.of("docs/processes"))).contains(
                "bad-model: Activity_0x1y is not on the page", "bad-model: reckon is not in the picture; run tools/render.mjs");
    }

    @Test
    void everyUserTaskHasItsFormAndEveryFormItsTask() {
        Set<String> tasks = new TreeSet<>();
        models().forEach(model -> model.userTasks().forEach(task -> tasks.add(model.module() + "/" + task.getId())));
        assertThat(Form.all().stream().map(form -> form.module() + "/" + form.name()).collect(Collectors.toSet())).isEqualTo(tasks);
        assertThat(Form.all()).allSatisfy(form -> assertThat(form.json().path("id").asText()).isEqualTo(form.name()));
    }

    @Test
    void aTaskIsNamedOnceInTheHouse() {
        var tasks = models().stream().flatMap(model -> model.userTasks().stream()).map(task -> task.getId()).toList();
        assertThat(tasks).doesNotHaveDuplicates();
    }

    @Test
    void everyRowOfADecisionSaysWhyAndOnWhatBasis() {
        assertThat(Decisions.complaints()).isEmpty();
        assertThat(Decisions.complaints(Path.of("src/test/resources/models/bad-decision.dmn"))).containsExactly(
                "bad-decision: other-key differs from the file's name", "bad-decision gives no basis", "bad-decision: row row-1 does not say why");
    }

    @Test
    void badNamesAreFound() {
        assertThat(NamingLaw.complaints(Model.read(BAD))).containsExactlyInAnyOrder(
                "bad-model: another-key key differs from the file's name", "bad-model: another-key has no Chinese name",
                "bad-model: another-key has no time to live", "bad-model: Activity_0x1y id is not a kebab-case word",
                "bad-model: Activity_0x1y form is not its own id's", "bad-model: Activity_0x1y form is not bound to the deployment",
                "bad-model: reckon name is not Chinese", "bad-model: bad-message message name is not a kebab-case word");
    }

    @Test
    void missingAndOverlappingDrawingsAreFound() {
        assertThat(Layout.complaints(Model.read(BAD))).containsExactlyInAnyOrder(
                "bad-model: left is not drawn", "bad-model: reckon-to-left is not drawn", "bad-model: Activity_0x1y is drawn over begun");
    }

    @Test
    void scriptsAndReckoningInExpressionsAreFound() {
        var bad = Expressions.of(Model.read(BAD));
        assertThat(bad.complaints()).containsExactlyInAnyOrder("bad-model: reckon names no delegate bean",
                "bad-model: reckon-to-left condition is more than one word", "bad-model: late timer counts by itself");
    }
}
