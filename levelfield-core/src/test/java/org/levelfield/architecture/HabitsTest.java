package org.levelfield.architecture;

import static com.tngtech.archunit.core.domain.AccessTarget.Predicates.declaredIn;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.levelfield.cli.Main;

/// What classes do not do, and are not called.
final class HabitsTest {

    /// The one place of the command and the one of the page.
    private static final String PLACES = "org\\.levelfield\\.(cli\\.Mistakes|web\\.Failures)";

    @Test
    void onlyTheCommandWritesToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.levelfield.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("data goes to stdout and progress to stderr, and one place keeps them apart")
                .check(House.CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("what ends the process cannot be tested, nor run inside the server")
                .check(House.CLASSES);
    }

    @Test
    void failuresAreToldInOnePlace() {
        noClasses()
                .that()
                .haveNameNotMatching(PLACES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .callMethodWhere(target(name("printStackTrace")))
                .orShould()
                .callMethodWhere(target(declaredIn(Thread.class)).and(target(name("dumpStack"))))
                .because("a failure that is logged and passed over is a wrong figure later on")
                .check(House.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]\\w*(Manager|Helper|Utils?|Impl)")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z]\\w*")
                .because("such names say where a thing stands, not what it is")
                .check(House.CLASSES);
    }
}
