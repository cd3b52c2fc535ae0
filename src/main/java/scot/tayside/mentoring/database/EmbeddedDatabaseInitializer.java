package scot.tayside.mentoring.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives the application an embedded database where none is configured, and with it, unless told otherwise, the
 * demonstration ({@code mentoring.demo}).
 */
class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String BEAN = "embeddedDatabase";

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("embeddedDatabase", Map.of("mentoring.demo", embedded)));
        if (embedded) {
            register(new EmbeddedDatabase(EmbeddedPostgres.in(directory(environment))), context);
        }
    }

    private static Path directory(ConfigurableEnvironment environment) {
        return Path.of(environment.getProperty("mentoring.embedded-database.directory", "data"));
    }

    /** As the first bean that can be destroyed it is the last that is: the connection pool closes before it. */
    private static void register(EmbeddedDatabase database, GenericApplicationContext context) {
        context.getDefaultListableBeanFactory().registerSingleton(BEAN, database);
        context.getDefaultListableBeanFactory().registerDisposableBean(BEAN, database);
    }
}
