package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

class FormContractTests {
    record Receipt(@NotBlank @Size(max = 30) String receivedBy, @NotNull LocalDate receivedOn,
                   @NotNull @Pattern(regexp = "approve|return") String decision, @AssertTrue Boolean confirmed,
                   @Min(1) @Max(30) Integer days, @Size(max = 200) String note) {}

    record HandoverReceipt(@NotBlank @Size(max = 30) String receivedBy, @NotNull LocalDate receivedOn, @Size(max = 40) String receiptNumber) {}

    static List<Form> forms() {
        return Form.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormAsksForWhatItsRecordTakes(Form form) throws ClassNotFoundException {
        var handler = ResolvableType.forClass(Class.forName(ProcessContract.handlerClass(form.module(), form.name()))).as(TaskHandler.class);
        assertThat(FormContract.complaints(form, handler.getGeneric(0).resolve().asSubclass(Record.class))).isEmpty();
    }

    @Test
    void everyDifferenceOfFormAndRecordIsFound() {
        var form = Form.read(Path.of("src/test/resources/models/bad-form.form"));
        assertThat(FormContract.complaints(form, Receipt.class)).containsExactlyInAnyOrder(
                "bad-form.note is missing in the form",
                "bad-form.extra is not in the record",
                "bad-form.receivedBy required: false in the form, true in the record",
                "bad-form.receivedBy longest text: 50 in the form, 30 in the record",
                "bad-form.receivedOn is a textfield but the record has LocalDate",
                "bad-form.receivedOn required: false in the form, true in the record",
                "bad-form.decision choices: [approve, shelve] in the form, [approve, return] in the record",
                "bad-form.confirmed required: false in the form, true in the record",
                "bad-form.days least: 0 in the form, 1 in the record",
                "bad-form.days most: 90 in the form, 30 in the record");
    }

    @Test
    void aFormThatAgreesWithItsRecordPasses() {
        assertThat(FormContract.complaints(Form.read(Path.of("forms/inspection/record-handover-receipt.form")), HandoverReceipt.class)).isEmpty();
    }
}
