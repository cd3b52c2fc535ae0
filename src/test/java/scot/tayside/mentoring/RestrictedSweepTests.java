package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Snapshots;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/**
 * Whoever is not named on a restricted file follows the links from their first page, some of each kind, and asks for the person where one
 * can ask: nothing that belongs to the person is met, by name, by number or by address.
 */
@MentoringTest
class RestrictedSweepTests {

    private static final UUID PERSON = World.id("person", DUNDEE, "ENGAGED");

    /** The figures of each period, the page of each mentor: as many as there are mentors in the world, and one more. */
    private static final int MOST_OF_A_KIND = 4;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    private final List<String> marks = new ArrayList<>();

    @BeforeEach
    void aRestrictedFile() {
        World.build(application);
        sql.sql("update person set first_name = 'Hiddenfirst', last_name = 'Hiddenlast' where id = ?")
                .param(PERSON)
                .update();
        pages.get().uri("/").with(As.manager()).exchange();
        sql.sql("""
                        insert into risk_flag (id, person_id, kind, words, evidence, source, authorised_by, set_by, set_at, review_on)
                        select gen_random_uuid(), :person, 'FIRE', 'Hiddenflag', 'Seen', 'Team', id, id, now(), '2026-11-26' from user_account limit 1
                        """).param("person", PERSON).update();
        sql.sql("""
                        insert into protection_concern (id, person_id, about, whom, words, seen_on, raised_by, raised_at, raised_on, escalated_at)
                        select gen_random_uuid(), :person, 'CHILD', 'Son', 'Hiddenconcern', '2026-11-20', id, now(), '2026-11-20', now() from user_account limit 1
                        """).param("person", PERSON).update();
        sql.sql("""
                        insert into incident (id, kind, happened_on, place, area, concerned, whom, person_id, words, recorded_by, recorded_at, recorded_on)
                        select gen_random_uuid(), 'INJURY', '2026-11-24', 'Hiddenplace', 'DUNDEE', 'CLIENT', 'Client', :person, 'Fell', id, now(), '2026-11-24'
                        from user_account limit 1
                        """).param("person", PERSON).update();
        sql.sql(
                        "insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', '2026-11-20')")
                .params(PERSON, World.mentorOf(DUNDEE))
                .update();
        application
                .getBean(Snapshots.class)
                .freeze(
                        ReportingPeriod.financialYear(2026),
                        Basis.PRECEDING_REVIEW,
                        application
                                .getBean(Users.class)
                                .viewer(As.id(
                                        application,
                                        "manager@tca.example",
                                        Role.MANAGER,
                                        Organisation.TCA,
                                        Set.of(DUNDEE)))
                                .orElseThrow());
        sql.sql("""
                        with r as (
                            insert into restriction (id, person_id, reason, restricted_on, restricted_by, review_on)
                            select gen_random_uuid(), :person, 'Hiddenreason', '2026-11-20', id, '2026-11-25' from user_account where username = 'manager@tca.example'
                            returning id, restricted_by)
                        insert into named_reader (id, restriction_id, user_id, reason, named_by, named_on)
                        select gen_random_uuid(), id, restricted_by, 'Hiddenwhy', restricted_by, '2026-11-20' from r
                        """).param("person", PERSON).update();
        marks.add("Hidden");
        marks.addAll(sql.sql("""
                        select reference from person where id = :person
                        union all select reference from referral where person_id = :person
                        union all select reference from mentee_case where person_id = :person
                        union all select reference from restriction where person_id = :person
                        union all select reference from incident where person_id = :person
                        union all select id::text from person where id = :person
                        union all select id::text from referral where person_id = :person
                        union all select id::text from mentee_case where person_id = :person
                        union all select id::text from mentor_match where person_id = :person
                        union all select id::text from appointment where person_id = :person
                        union all select id::text from contact where person_id = :person
                        union all select id::text from review where person_id = :person
                        union all select v.id::text from voice v join referral r on r.id = v.referral_id
                            where r.person_id = :person and v.check_result is null
                        """).param("person", PERSON).query(String.class).list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other manager",
                "coordinator",
                "cath",
                "mentor",
                "referrer",
                "director",
                "board",
                "administrator"
            })
    void nobodyElseMeetsAnything(String who) {
        RequestPostProcessor reader = account(who);
        pages.get().uri("/").with(reader).exchange();
        Set<String> known = new HashSet<>(Set.of("/"));
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            String address = next.poll();
            String page = read(address, reader);
            assertThat(marks).as(address + " for " + who).noneMatch(page::contains);
            Jsoup.parse(page).select("main a[href^=/], nav a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceAll("#.*|[?&](sort|page|size)=[^&]*", ""))
                    .filter(known::add)
                    .filter(link -> kinds.merge(kind(link), 1, Integer::sum) <= MOST_OF_A_KIND)
                    .forEach(next::add);
        }
        assertThat(known).hasSizeGreaterThan(5);
    }

    @Test
    void theOneWhoIsNamedMeetsIt() {
        assertThat(read("/people/" + PERSON, As.manager())).contains("Hiddenlast", "Hiddenflag");
        assertThat(read("/cases", As.manager())).contains("Hiddenlast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other manager", "coordinator", "mentor", "referrer"})
    void whoeverAsksForThePersonFindsNobody(String who) {
        RequestPostProcessor reader = account(who);
        pages.get().uri("/").with(reader).exchange();

        List.of(
                        "/search?q=hiddenlast",
                        "/referrals?text=hiddenlast",
                        "/cases?name=hiddenlast",
                        "/contacts?name=hiddenlast",
                        "/appointments?name=hiddenlast",
                        "/matches?name=hiddenlast",
                        "/audit?person=" + marks.get(1),
                        "/flags",
                        "/quality?gap=REVIEW_OVERDUE")
                .forEach(address -> {
                    MockHttpServletResponse answer = exchange(address, reader);
                    assertThat(Jsoup.parse(text(answer))
                                    .select("main table, main li")
                                    .text())
                            .as(address)
                            .doesNotContainIgnoringCase("hidden");
                });
        assertThat(exchange("/people/" + PERSON, reader).getStatus()).isEqualTo(404);
    }

    private static String kind(String link) {
        return link.replaceAll("[0-9a-f-]{36}", "*")
                .replaceAll("\\b(from|to|basis|area|sex|service|detail|month|year)=[^&]*", "$1");
    }

    private static RequestPostProcessor account(String who) {
        return switch (who) {
            case "other manager" ->
                As.account("other.manager@tca.example", Role.MANAGER, Organisation.TCA, Set.of(DUNDEE));
            case "coordinator" -> As.coordinatorOf(DUNDEE);
            case "cath" -> As.cathCoordinator();
            case "mentor" -> As.mentor();
            case "referrer" -> As.referrer(DUNDEE);
            case "director" -> As.director();
            case "board" -> As.board();
            default -> As.administrator();
        };
    }

    private String read(String address, RequestPostProcessor reader) {
        MockHttpServletResponse answer = exchange(address, reader);
        assertThat(answer.getStatus()).as(address).isIn(200, 302);
        return String.valueOf(answer.getContentType()).startsWith("text/") ? text(answer) : "";
    }

    private MockHttpServletResponse exchange(String address, RequestPostProcessor reader) {
        return pages.get().uri(URI.create(address)).with(reader).exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
