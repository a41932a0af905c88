package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the house, and each is broken by a probe, so that none guards nothing. */
class HouseRulesTests {
    private static final int LONGEST_FILE = 200;
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.dangchang");
    private static final JavaClasses PROBES = new ClassFileImporter().importPackages("probes.house");

    private static final List<Function<HouseRules, ArchRule>> RULES = List.of(HouseRules::camundaStaysBehindItsDoor,
            HouseRules::entitiesRepositoriesAndControllersStayInside, HouseRules::domainKnowsNeitherWebNorProcess, HouseRules::namesSaySomething,
            HouseRules::timeComesFromTheClock, HouseRules::packagesAreThoseOfTheHouse, HouseRules::nothingIsInjectedIntoFields);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        return RULES.stream().map(rule -> rule.apply(new HouseRules("cn.dangchang")))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> aProbeBreaksEveryRule() {
        return RULES.stream().map(rule -> rule.apply(new HouseRules("probes")))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(),
                        () -> assertThat(rule.allowEmptyShould(true).evaluate(PROBES).hasViolation()).isTrue()));
    }

    @Test
    void packagesThatTheRulesNameExist() {
        for (var name : List.of("engine", "organisation.domain", "organisation.web", "operations.web", "organisation.login")) {
            assertThat(HOUSE.stream().anyMatch(each -> each.getPackageName().equals("cn.dangchang." + name))).as(name).isTrue();
        }
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(SourceFile.under("src/main/java").stream().filter(file -> file.codeLines() > LONGEST_FILE).map(SourceFile::path)).isEmpty();
    }

    @Test
    void aLongFileIsFound() {
        var lines = Collections.nCopies(LONGEST_FILE + 1, "int a;");
        assertThat(new SourceFile(Path.of("Long.java"), lines).codeLines()).isGreaterThan(LONGEST_FILE);
        assertThat(new SourceFile(Path.of("Short.java"), List.of("package a;", "", "/** one", " * two */", "import b;", "int c;", "// d")).codeLines())
                .isEqualTo(1);
    }
}
