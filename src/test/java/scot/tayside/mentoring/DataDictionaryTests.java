package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.testing.MentoringTest;

/** The database explains itself: every table, column and published view, and which of them say something of a person. */
@MentoringTest(keepsData = true)
class DataDictionaryTests {

    private static final String COLUMNS = """
            from pg_class t
                join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                left join pg_description d on d.objoid = t.oid and d.objsubid = a.attnum and d.classoid = 'pg_class'::regclass
            where t.relkind = 'r' and t.relname <> 'flyway_schema_history'
            """;

    @Autowired
    JdbcClient sql;

    @Test
    void everyTableIsExplained() {
        assertThat(names("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'
                            and obj_description(oid, 'pg_class') is null
                        """)).isEmpty();
    }

    @Test
    void everyColumnIsExplained() {
        assertThat(names("select t.relname || '.' || a.attname " + COLUMNS + " and d.description is null"))
                .isEmpty();
    }

    /** Every published function and view: a view of statistics is explained by the definition that reports print. */
    @Test
    void everyViewIsExplained() {
        assertThat(names("""
                        select relname from pg_class
                        where relnamespace = 'reading'::regnamespace and relkind = 'v' and obj_description(oid, 'pg_class') is null
                        """)).isEmpty();
    }

    @Test
    void whatNamesOrTellsOfAPersonIsMarked() {
        assertThat(names("select t.relname || '.' || a.attname " + COLUMNS + """
                         and a.attname ~ '^(first_name|last_name|date_of_birth|phone|address|username|display_name|note|summary|.*_note|.*_summary|circumstances)$'
                         and d.description !~ '^\\[(personal|offence)]'
                        """))
                .isEmpty();
    }

    private List<String> names(String question) {
        return sql.sql(question).query(String.class).list();
    }
}
