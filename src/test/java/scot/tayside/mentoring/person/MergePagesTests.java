package scot.tayside.mentoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class MergePagesTests {

    private static final UUID KEPT = World.id("person", DUNDEE, "ENGAGED");
    private static final UUID OTHER = World.id("person", DUNDEE, "CLOSED");
    private static final String MERGE = "/people/" + KEPT + "/merge/" + OTHER;

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        pages.get("/", As.coordinator());
    }

    @Test
    void leadsFromTheFileToTheOtherByLikenessOrReference() {
        UUID submitted = World.id("person", DUNDEE, "SUBMITTED");
        UUID declined = World.id("person", DUNDEE, "DECLINED");
        sql.sql("update person set date_of_birth = '1985-02-03' where id in (?, ?)")
                .params(submitted, declined)
                .update();

        assertThat(pages.get("/people/" + submitted, As.coordinator()))
                .bodyText()
                .contains("/people/" + submitted + "/merge");
        assertThat(pages.get("/people/" + submitted + "/merge", As.coordinator()))
                .bodyText()
                .contains("/people/" + submitted + "/merge/" + declined);
        assertThat(pages.get(
                        "/people/" + KEPT + "/merge?reference="
                                + reference(OTHER).toLowerCase(),
                        As.coordinator()))
                .hasRedirectedUrl(MERGE);
        assertThat(pages.get("/people/" + KEPT + "/merge?reference=" + reference(KEPT), As.coordinator()))
                .bodyText()
                .contains("Enter the reference of another person");
        assertThat(pages.get(
                        "/people/" + KEPT + "/merge?reference=" + reference(World.id("person", ANGUS, "ENGAGED")),
                        As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("Enter the reference of another person");
    }

    @Test
    void showsBothAndAsksWhichIsRight() {
        assertThat(pages.get(MERGE, As.coordinator()))
                .bodyText()
                .contains(
                        "canary-risk-dundee-engaged",
                        "canary-risk-dundee-closed",
                        "This cannot be undone",
                        "Both, one");

        assertThat(pages.post(MERGE, As.coordinator(), "version", "0", "otherVersion", "0", "lastName", "OTHER"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Choose which of the two is right",
                        "Say how you know",
                        "Confirm that you have looked at both files");
        assertThat(count("person where id = '" + OTHER + "'")).isOne();
    }

    @Test
    void movesEverythingThatBelongsToThePerson() {
        beEverywhere(KEPT);
        beEverywhere(OTHER);
        List<String> tables = sql.sql("""
                        select c.conrelid::regclass::text from pg_constraint c where c.contype = 'f' and c.confrelid = 'person'::regclass
                        """).query(String.class).list();
        long before = tables.stream().mapToLong(this::count).sum();

        assertThat(merge(As.coordinator())).hasRedirectedUrl("/people/" + KEPT);

        assertThat(count("person where id = '" + OTHER + "'")).isZero();
        assertThat(tables)
                .contains("referral", "mentee_case", "mentor_match", "contact", "appointment", "review", "risk_flag");
        assertThat(tables.stream().mapToLong(this::count).sum())
                .as("one set apart and one walk stood on both files; one line remembers the file given up")
                .isEqualTo(before - 2 + 1);
        assertThat(text("select words from protection_concern where person_id = '" + KEPT + "' order by words limit 1"))
                .isEqualTo("Seen with " + KEPT);
        assertThat(text("select last_name || ', ' || phone || ', ' || risk_summary from person where id = '" + KEPT
                        + "'"))
                .isEqualTo("Closed, 07700 900123, canary-risk-dundee-engaged\n\ncanary-risk-dundee-closed");
    }

    @Test
    void noTableNamesAPersonWithoutTheDatabaseKnowing() {
        assertThat(sql.sql("""
                                select a.attrelid::regclass::text || '.' || a.attname
                                from pg_attribute a join pg_class t on t.oid = a.attrelid and t.relkind = 'r' and t.relnamespace = 'public'::regnamespace
                                where a.attname like '%person%' and a.atttypid = 'uuid'::regtype and not a.attisdropped
                                    and not exists (select from pg_constraint c
                                        where c.conrelid = t.oid and c.contype = 'f' and c.confrelid = 'person'::regclass and a.attnum = any (c.conkey))
                                order by 1
                                """).query(String.class).list())
                .as("the trail and frozen lists keep what was true then")
                .containsExactly("audit_entry.person_id", "snapshot_line.person_id");
    }

    @Test
    void theFormerNumberAndAddressLeadToTheFileThatStays() {
        String former = reference(OTHER);
        merge(As.manager());

        assertThat(pages.get("/people/" + OTHER, As.coordinator())).hasRedirectedUrl("/people/" + KEPT);
        assertThat(pages.get("/people/" + OTHER, As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(pages.get("/search?q=" + former, As.coordinator()))
                .bodyText()
                .contains("/people/" + KEPT, reference(KEPT));
        assertThat(pages.get("/people/" + KEPT, As.coordinator())).bodyText().contains("Was also", former);
        assertThat(sql.sql(
                                "select action || ' ' || subject_id from audit_entry where action like 'person.%' and details is not null order by id")
                        .query(String.class)
                        .list())
                .containsExactly("person.changed " + KEPT, "person.merged " + KEPT, "person.given-up " + OTHER);
    }

    @Test
    void countsOnePersonFromThenOn() {
        String people = "reading.referral where person_id in ('" + KEPT + "', '" + OTHER + "')";
        assertThat(count("(select distinct person_id from " + people + ") d")).isEqualTo(2);

        merge(As.coordinator());

        assertThat(count("(select distinct person_id from " + people + ") d")).isOne();
        assertThat(count(people)).isEqualTo(2);
    }

    @Test
    void refusesTwoOpenCases() {
        sql.sql(
                        "update mentee_case set status = 'ACTIVE', closed_on = null, exit_type = null, exit_reason = null where person_id = ?")
                .param(OTHER)
                .update();

        assertThat(pages.get(MERGE, As.coordinator())).bodyText().contains("Both files have an open case");
        assertThat(merge(As.coordinator())).hasStatusOk().bodyText().contains("Both files have an open case");
        assertThat(count("person where id = '" + OTHER + "'")).isOne();
    }

    @Test // R23
    void refusesWhereItIsUnclearWhoIsMentorAndWhoIsInSupport() {
        sql.sql("update mentor set person_id = ? where id = ?")
                .params(OTHER, World.mentorOf(ANGUS))
                .update();

        assertThat(merge(As.coordinator())).bodyText().contains("Nobody is a mentor and in support at once");

        sql.sql("update mentor set person_id = ? where id = ?")
                .params(KEPT, World.mentorOf(DUNDEE))
                .update();

        assertThat(merge(As.coordinator())).bodyText().contains("Both files belong to mentors");
    }

    @Test // R22
    void refusesToMatchByMergingWhoIsSetApart() {
        sql.sql(
                        "insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', '2026-11-01')")
                .params(OTHER, World.mentorOf(DUNDEE))
                .update();

        assertThat(merge(As.coordinator())).bodyText().contains("End that match first");
    }

    @Test
    void isForWhoeverSeesBothWhole() {
        pages.get("/", As.referrer(DUNDEE));

        assertThat(merge(As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(merge(As.referrer(DUNDEE))).hasStatus(403);
        assertThat(pages.get("/people/" + KEPT + "/merge/" + KEPT, As.coordinator()))
                .hasStatus(404);
    }

    @Test
    void saysSoWhenOneOfTheFilesWasChangedMeanwhile() {
        sql.sql("update person set version = 1 where id = ?").param(OTHER).update();

        assertThat(merge(As.coordinator())).hasStatus(409);
    }

    private void beEverywhere(UUID person) {
        sql.sql(
                        "insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', '2026-11-01')")
                .params(person, World.mentorOf(ANGUS))
                .update();
        sql.sql("""
                        insert into activity (id, held_on, title, participants)
                        select '00000000-0000-0000-0000-000000000001', '2026-11-01', 'Walk', 3 where not exists (select from activity)
                        """).update();
        sql.sql(
                        "insert into activity_participant (activity_id, person_id) values ('00000000-0000-0000-0000-000000000001', ?)")
                .param(person)
                .update();
        sql.sql("""
                        insert into risk_flag (id, person_id, kind, words, evidence, source, authorised_by, set_by, set_at, review_on)
                        select gen_random_uuid(), ?, 'FIRE', 'Smokes', 'Seen', 'Team', user_id, user_id, '2026-11-01T12:00Z', '2027-02-01' from mentor where id = ?
                        """).params(person, World.mentorOf(DUNDEE)).update();
        sql.sql("""
                        insert into protection_concern (id, person_id, about, whom, words, seen_on, raised_by, raised_at, raised_on)
                        select gen_random_uuid(), ?, 'CHILD', 'Son', ?, '2026-11-24', user_id, '2026-11-24T08:00Z', '2026-11-24' from mentor where id = ?
                        """)
                .params(person, "Seen with " + person, World.mentorOf(DUNDEE))
                .update();
    }

    private MvcTestResult merge(RequestPostProcessor who) {
        return pages.post(
                MERGE,
                who,
                "version",
                "0",
                "otherVersion",
                "0",
                "lastName",
                "OTHER",
                "address",
                "KEPT",
                "riskSummary",
                "BOTH",
                "reason",
                "Her aunt said so",
                "sure",
                "true");
    }

    private String reference(UUID person) {
        return text("select reference from person where id = '" + person + "'");
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
