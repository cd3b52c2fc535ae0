package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/** What modules publish as work reaches the first page: in words, and only to whom may see the file. */
@MentoringTest
class WorkItemTests {

    private static final Pattern KIND = Pattern.compile("'((?:%s)[.-][a-z-]+)'::text".formatted(modules()));

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void everyKindHasWords() {
        Set<String> kinds = sql
                .sql("select definition from pg_views where schemaname = 'reading' and viewname like 'work\\_%'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(definition -> KIND.matcher(definition).results())
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.lastIndexOf('\'')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(messages.getMessage("work." + kind, null, null, Locale.UK))
                        .as(kind)
                        .isNotNull());
        assertThat(kinds)
                .containsAll(sql.sql("select distinct kind from reading.work_item")
                        .query(String.class)
                        .list());
    }

    @Test
    void theUnionHoldsEveryPublishedList() {
        List<String> published = sql.sql(
                        "select viewname from pg_views where schemaname = 'reading' and viewname like 'work\\_%' and viewname <> 'work_item'")
                .query(String.class)
                .list();
        String union = sql.sql(
                        "select definition from pg_views where schemaname = 'reading' and viewname = 'work_item'")
                .query(String.class)
                .single();

        assertThat(published).isNotEmpty().allSatisfy(view -> assertThat(union).contains("reading." + view));
    }

    @Test
    void nobodyIsGivenWorkOnAFileThatIsClosedToThem() {
        assertThat(sql.sql("""
                                select w.kind from reading.work_item w join reading.referral r on w.reference = r.reference
                                where not exists (select from reading.file_viewer v where v.referral_id = r.id and v.user_id = w.user_id)
                                """).query(String.class).list()).isEmpty();
    }

    private static String modules() {
        File[] packages = new File("src/main/java/scot/tayside/mentoring").listFiles(File::isDirectory);
        return Arrays.stream(packages).map(File::getName).collect(Collectors.joining("|"));
    }
}
