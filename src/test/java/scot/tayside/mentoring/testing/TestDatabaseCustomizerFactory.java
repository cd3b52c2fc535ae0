package scot.tayside.mentoring.testing;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every application context of a test a database of its own. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configurations) {
        return new FreshDatabase();
    }

    /** A record without components: all are equal, so contexts are shared as if it were not there. */
    record FreshDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestServer server = TestDatabases.server();
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabases.fresh(),
                            "spring.datasource.username=" + server.username(),
                            "spring.datasource.password=" + server.password())
                    .applyTo(context);
        }
    }
}
