package scot.tayside.mentoring.database;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.EntityManagerFactoryBuilder;
import scot.tayside.mentoring.MentoringApplication;
import scot.tayside.mentoring.testing.MentoringTest;

/** A start does not compare the entities with the schema, which may still be moving: here they are compared. */
@MentoringTest
class SchemaTests {

    private static final Map<String, Object> COMPARED = Map.of(
            "hibernate.hbm2ddl.auto", "validate",
            "hibernate.boot.allow_jdbc_metadata_access", "true");

    @Autowired
    EntityManagerFactoryBuilder builder;

    @Autowired
    DataSource dataSource;

    @Test
    void hasWhatTheEntitiesExpect() {
        var factory = builder.dataSource(dataSource)
                .packages(MentoringApplication.class)
                .properties(COMPARED)
                .build();

        assertThatCode(factory::afterPropertiesSet).doesNotThrowAnyException();
        factory.destroy();
    }
}
