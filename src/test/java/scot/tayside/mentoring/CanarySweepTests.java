package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/**
 * Everybody follows every link from their first page: of all that is written in files, they meet nothing that is not
 * for them, and reading changes nothing.
 */
@MentoringTest
class CanarySweepTests { // R23 R24

    private static final Pattern CANARY = Pattern.compile("canary-[a-z_-]+");
    private static final int MOST_PAGES = 1500;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void aMentorReadsOfOwnMenteesAndNothingOfOffences() {
        assertThat(seenBy(As.mentor()))
                .anyMatch(canary -> canary.startsWith("canary-risk-dundee-engaged"))
                .allMatch(
                        canary -> canary.matches(
                                "canary-(risk|address|place|told|circumstances|managed|access|note|summary|matchnote)-dundee-(contacted|engaged)"));
    }

    @Test
    void aSocialWorkerReadsOfOwnAreaAndNoNotes() {
        assertThat(seenBy(As.referrer(DUNDEE)))
                .allMatch(canary ->
                        canary.matches("canary-(offence|circumstances|managed|access|risk|address)-dundee-.*"));
    }

    @Test
    void aCoordinatorReadsEverythingOfOwnArea() {
        assertThat(seenBy(As.coordinatorOf(DUNDEE)))
                .anyMatch(canary -> canary.startsWith("canary-offence-dundee-submitted"))
                .anyMatch(canary -> canary.startsWith("canary-note-dundee-engaged"))
                .allMatch(canary -> canary.contains("-dundee-"));
    }

    @Test
    void cathReadsOfWhomCathSupports() {
        assertThat(seenBy(As.cathCoordinator()))
                .isNotEmpty()
                .allMatch(canary -> canary.matches("canary-.*-perth_kinross-(allocated|contacted|engaged|closed)"));
    }

    @Test
    void aManagerOfOneAreaReadsNothingOfAnother() {
        assertThat(seenBy(As.account("manager@tca.example", Role.MANAGER, Organisation.TCA, Set.of(DUNDEE))))
                .isNotEmpty()
                .allMatch(canary -> canary.contains("-dundee-"));
    }

    @Test
    void whoeverReadsReportsOrLooksAfterAccountsReadsNoFile() {
        assertThat(Stream.of(As.director(), As.board(), As.administrator()).flatMap(reader -> seenBy(reader).stream()))
                .isEmpty();
    }

    private Set<String> seenBy(RequestPostProcessor reader) {
        pages.get().uri("/").with(reader).exchange();
        String before = everything();
        Set<String> canaries = new TreeSet<>();
        Set<String> known = new HashSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            String address = next.poll();
            String page = read(address, reader);
            CANARY.matcher(page).results().map(MatchResult::group).forEach(canaries::add);
            Jsoup.parse(page).select("main a[href^=/], nav a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceAll("#.*|[?&](sort|page|size)=[^&]*", ""))
                    .filter(known::add)
                    .forEach(next::add);
            assertThat(known).as("addresses found from " + address).hasSizeLessThan(MOST_PAGES);
        }
        assertThat(everything()).as("reading changes nothing").isEqualTo(before);
        return canaries;
    }

    private String read(String address, RequestPostProcessor reader) {
        MockHttpServletResponse answer =
                pages.get().uri(URI.create(address)).with(reader).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isIn(200, 302);
        try {
            return String.valueOf(answer.getContentType()).startsWith("text/") ? answer.getContentAsString() : "";
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A mark of all rows but those of the trail, which reading does write. */
    private String everything() {
        String all = sql.sql("""
                        select string_agg(format('select %L, md5(coalesce(string_agg(t::text, '''' order by t::text), '''')) from public.%I t',
                            tablename, tablename), ' union all ')
                        from pg_tables
                        where schemaname = 'public' and tablename not in ('audit_entry', 'flyway_schema_history', 'form_draft')
                        """).query(String.class).single();
        return sql.sql(all).query((row, number) -> row.getString(1) + row.getString(2)).list().stream()
                .sorted()
                .toList()
                .toString();
    }
}
