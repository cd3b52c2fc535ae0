package scot.tayside.mentoring;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each module knows only the modules it says it may know. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(MentoringApplication.class);

    @Test
    void everyModuleKeepsToItsDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeDocumentation();
    }
}
