package cn.dangchang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The rules of the house over compiled classes, for any root package, so that each can be tried on classes that break it. */
record HouseRules(String root) {
    private static final String EMPTY_NAMES = "(.*[a-z0-9])?(Manager|Helper|Utils?|Impl|Base|Abstract|Data|Info)([A-Z].*)?";
    private static final Set<String> READ_THE_CLOCK = Set.of("now", "currentTimeMillis");

    ArchRule camundaStaysBehindItsDoor() {
        return noClasses().that().resideOutsideOfPackages(root + ".engine..", root + ".*.process..")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..")
                .because("a move of the engine has to stay a change of coordinates and imports");
    }

    ArchRule entitiesRepositoriesAndControllersStayInside() {
        return classes().that().areAnnotatedWith(Entity.class).or().areAssignableTo(Repository.class)
                .or().areMetaAnnotatedWith(Controller.class).should().notBePublic().allowEmptyShould(true);
    }

    ArchRule domainKnowsNeitherWebNorProcess() {
        return noClasses().that().resideInAPackage(root + ".*.domain..").should().dependOnClassesThat()
                .resideInAnyPackage(root + ".*.web..", root + ".*.process..", "org.springframework.web..", "jakarta.servlet..", "org.camunda..");
    }

    ArchRule namesSaySomething() {
        return classes().should().haveNameNotMatching(".*\\." + EMPTY_NAMES);
    }

    ArchRule timeComesFromTheClock() {
        return noClasses().that().doNotHaveSimpleName("OfficeClock").and().doNotHaveSimpleName("Shelf").should().callMethodWhere(readingTheMachinesClock())
                .orShould().callConstructor(Date.class);
    }

    ArchRule packagesAreThoseOfTheHouse() {
        return classes().should().resideInAnyPackage(root, root + ".*", root + ".*.domain..", root + ".*.process..", root + ".*.web..",
                root + ".*.spi", root + ".organisation.login", root + ".organisation.demo", root + ".documents.layout..", root + ".documents.sheets..");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return fields().should().notBeAnnotatedWith(Autowired.class);
    }

    private static DescribedPredicate<JavaCall<?>> readingTheMachinesClock() {
        return DescribedPredicate.describe("reading the machine's clock", call -> READ_THE_CLOCK.contains(call.getName())
                && (call.getTargetOwner().getPackageName().equals("java.time") || call.getTargetOwner().isEquivalentTo(System.class))
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }
}
