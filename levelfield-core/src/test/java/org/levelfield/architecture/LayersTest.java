package org.levelfield.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may use whom.
final class LayersTest {

    private static final String ROOT = "org.levelfield.";

    @TestFactory
    Stream<DynamicTest> aLayerUsesOnlyWhatIsBelowIt() {
        List<DynamicTest> rules = new ArrayList<>();
        for (int layer = 0; layer < House.LAYERS.size() - 1; layer++) {
            String[] own = patterns(House.LAYERS.get(layer));
            String[] above = patterns(House.LAYERS.subList(layer + 1, House.LAYERS.size()).stream()
                    .flatMap(List::stream)
                    .toList());
            rules.add(DynamicTest.dynamicTest(
                    String.join(", ", House.LAYERS.get(layer)),
                    () -> noClasses()
                            .that()
                            .resideInAnyPackage(own)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(above)
                            .because("what is below must be readable, testable and reusable without what stands on it")
                            .allowEmptyShould(true)
                            .check(House.CLASSES)));
        }
        return rules.stream();
    }

    @TestFactory
    Stream<DynamicTest> siblingsDoNotImportEachOther() {
        return House.LAYERS.stream()
                .filter(layer -> layer.size() > 1)
                .flatMap(layer -> layer.stream()
                        .map(one -> DynamicTest.dynamicTest(
                                one,
                                () -> noClasses()
                                        .that()
                                        .resideInAPackage(pattern(one))
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAnyPackage(patterns(layer.stream()
                                                .filter(other -> !other.equals(one))
                                                .toList()))
                                        .because(
                                                "stages meet in tables and answers in what they ask, so that each can be"
                                                        + " changed, skipped or run elsewhere alone")
                                        .allowEmptyShould(true)
                                        .check(House.CLASSES))));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> known =
                new TreeSet<>(House.LAYERS.stream().flatMap(List::stream).toList());
        Set<String> found = new TreeSet<>();
        House.CLASSES.forEach(
                each -> found.add(each.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]));
        assertThat(known)
                .as("a package outside the order would be under no rule: add it to House.LAYERS")
                .containsAll(found);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.levelfield.(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages in a knot can only be understood all at once")
                .check(House.CLASSES);
    }

    @Test
    void formatsDoNotKnowOfEachOther() {
        slices().matching("org.levelfield.read.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(), resideInAnyPackage("org.levelfield.read.json", "org.levelfield.read.csv"))
                .because("a format comes and goes by itself; what formats share is read.json and read.csv")
                .check(House.CLASSES);
    }

    @Test
    void modelStandsOnJavaAlone() {
        standsOnJavaAlone("model", "records are what everything meets in, in this program or on a cluster");
    }

    @Test
    void textStandsOnJavaAlone() {
        standsOnJavaAlone("text", "pure functions of text know nothing of scholarship, tables or files");
    }

    @Test
    void graphStandsOnJavaAlone() {
        standsOnJavaAlone("graph", "kernels over arrays know nothing of scholarship");
    }

    private static void standsOnJavaAlone(String name, String because) {
        classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(pattern(name)).or(resideInAnyPackage("java..", "org.jspecify..")))
                .because(because)
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static String pattern(String name) {
        return ROOT + name + "..";
    }

    private static String[] patterns(List<String> names) {
        return names.stream().map(LayersTest::pattern).toArray(String[]::new);
    }
}
