package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.models.Decisions;
import cn.dangchang.models.Form;
import cn.dangchang.models.FormContract;
import cn.dangchang.models.Model;
import cn.dangchang.models.ProcessContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds models, forms and decisions against the code that they call. */
@DangchangTest
class ProcessContractTests {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private List<TaskHandler<?>> handlers;

    @Autowired
    private List<ProcessWords> words;

    private ProcessContract contract;

    @BeforeEach
    void readTheHouse() {
        contract = new ProcessContract(words, handlers.stream().map(TaskHandler::task).collect(Collectors.toSet()),
                Decisions.keys(), Model.all().stream().map(Model::name).collect(Collectors.toSet()), house::containsBean, this::isNamed);
    }

    @Test
    void everyModelKeepsItsContractWithTheCode() {
        assertThat(Model.all().stream().flatMap(model -> contract.complaints(model).stream())).isEmpty();
    }

    @Test
    void everyFormAsksForWhatItsRecordTakes() {
        Map<String, Form> forms = Form.all().stream().collect(Collectors.toMap(Form::name, Function.identity()));
        assertThat(handlers.stream().filter(handler -> forms.containsKey(handler.task()))
                .flatMap(handler -> FormContract.complaints(forms.get(handler.task()), handler.form()).stream())).isEmpty();
    }

    @Test
    void everyHandlerIsNamedAfterItsTaskAndHasOne() {
        Map<String, String> modules = Model.all().stream().flatMap(model -> model.userTasks().stream().map(task -> Map.entry(task.getId(), model.module())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(handlers).allSatisfy(handler -> assertThat(AopUtils.getTargetClass(handler).getName())
                .isEqualTo(ProcessContract.handlerClass(modules.get(handler.task()), handler.task())));
    }

    @Test
    void aModelThatPromisesMoreThanTheCodeHoldsIsFound() {
        var promising = Model.read(Path.of("src/test/resources/models/promising-model.bpmn"));
        assertThat(contract.complaints(promising)).containsExactlyInAnyOrder(
                "promising-model: no words are declared",
                "promising-model: look-into-it has no handler",
                "promising-model: weather is not a declared word",
                "promising-model: no bean nobodyAtAll",
                "promising-model: no bean crystalBall",
                "promising-model: no decision fortune",
                "promising-model: no process somewhere-else",
                "promising-model: clock of-ages has no name",
                "promising-model: message something-happened is not declared");
    }

    @Test
    void wordsWithoutAModelAreFound() {
        assertThat(words.stream().map(each -> each.key().value())).isSubsetOf(Model.all().stream().map(Model::name).toList());
        assertThat(Set.copyOf(words.stream().map(ProcessWords::key).toList())).hasSameSizeAs(words);
    }

    private boolean isNamed(String key) {
        return !house.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE).isBlank();
    }
}
