package cn.dangchang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules know only what they declare, and declare only what lies below them. */
class ModularityTests {
    private static final ApplicationModules HOUSE = ApplicationModules.of(Dangchang.class);

    @Test
    void modulesUseOnlyWhatTheyDeclareAndOnlyContracts() {
        HOUSE.verify();
    }

    @Test
    void everyModuleDeclaresItsArrowsAndAllPointDown() {
        assertThat(HOUSE.stream().flatMap(module -> faults(module.getBasePackage().getName())).toList()).isEmpty();
    }

    @Test
    void aForbiddenArrowIsFound() {
        var probe = ApplicationModules.of("probes.arrows", location -> true);
        assertThatThrownBy(probe::verify).isInstanceOf(Violations.class).hasMessageContaining("upper");
    }

    @Test
    void aModuleWithoutDeclarationIsFound() {
        assertThat(faults("probes.undeclared.alone")).hasSize(1);
    }

    @Test
    void anArrowUpwardsOrWithinALevelIsFound() {
        assertThat(upward("law", new String[] {"shared", "worklist :: spi", "registry"})).hasSize(2);
    }

    private static Stream<String> faults(String basePackage) {
        var module = basePackage.substring(basePackage.lastIndexOf('.') + 1);
        var declared = declaration(basePackage);
        if (declared == null || Arrays.equals(declared.allowedDependencies(), new String[] {ApplicationModule.OPEN_TOKEN})) {
            return Stream.of(module + " does not declare its arrows");
        }
        return Levels.knows(module) ? upward(module, declared.allowedDependencies()).stream() : Stream.of(module + " has no level");
    }

    private static ApplicationModule declaration(String basePackage) {
        try {
            return Class.forName(basePackage + ".package-info").getPackage().getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException none) {
            return null;
        }
    }

    private static List<String> upward(String module, String[] arrows) {
        var faults = new ArrayList<String>();
        for (var arrow : arrows) {
            var target = arrow.split("::")[0].strip();
            if (!Levels.knows(target) || !Levels.pointsDown(module, target)) {
                faults.add(module + " may not use " + arrow);
            }
        }
        return faults;
    }
}
