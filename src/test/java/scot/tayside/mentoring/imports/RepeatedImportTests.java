package scot.tayside.mentoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.testing.MentoringTest;

/** An import may be repeated and may bring news of rows, but never takes back what was changed in the application. */
@MentoringTest
class RepeatedImportTests {

    private static final List<String> TABLES = List.of(
            "person",
            "referral",
            "mentee_case",
            "mentor",
            "mentor_area",
            "mentor_match",
            "contact",
            "review",
            "review_item",
            "outcome_change",
            "domain_change",
            "activity",
            "training",
            "training_attendance",
            "partner_figure");

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        TestFile file = TestFile.template()
                .with(Sheet.CONTACTS)
                .with(Sheet.REVIEWS, "kind=QUARTERLY", "held_on=2013-09-27", "mentee_score=6");
        imports.bringIn(file.zip());
        Map<String, List<String>> once = contents();

        imports.bringIn(file.zip());
        imports.bringIn(file.workbook());

        assertThat(contents()).isEqualTo(once);
        assertThat(once).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(once.get("contact")).hasSize(2);
    }

    @Test
    void bringsNewsOfRowsNobodyHasChanged() {
        imports.bringIn(TestFile.template().zip());

        imports.bringIn(new TestFile()
                .with(Sheet.REFERRALS, "closed_on=2014-01-10", "exit_type=PLANNED", "exit_reason=Goals reached")
                .with(Sheet.MENTORS, "left_on=2014-02-01", "areas=ANGUS")
                .with(Sheet.MATCHES, "ended_on=2014-01-10", "end_reason=CASE_CLOSED")
                .with(Sheet.MATCHES, "match_ref=X-2", "kind=PLACEMENT", "started_on=2014-01-11")
                .with(Sheet.REVIEWS, "mentor_score=5")
                .with(Sheet.PARTNER_FIGURES, "value=3")
                .zip());

        assertThat(one("select status || ' ' || closed_on || ' ' || exit_reason from mentee_case"))
                .isEqualTo("CLOSED 2014-01-10 Goals reached");
        assertThat(one("select status from mentor")).isEqualTo("LEFT");
        assertThat(one("select string_agg(area, ' ') from mentor_area")).isEqualTo("ANGUS");
        assertThat(one("select string_agg(status, ' ' order by source_ref) from mentor_match"))
                .isEqualTo("ENDED ACTIVE");
        assertThat(one("select mentor_score::text from review_item")).isEqualTo("5");
        assertThat(one("select value::text from partner_figure")).isEqualTo("3");
    }

    @Test
    void leavesAloneWhatWasChangedInTheApplication() {
        imports.bringIn(TestFile.template().zip());
        sql.sql("update person set last_name = 'Married', version = 1").update();
        sql.sql("update referral set area = 'ANGUS', version = 1").update();
        sql.sql("update mentee_case set exit_note = 'kept', version = 1").update();
        sql.sql("update mentor set last_name = 'Changed', version = 1").update();
        sql.sql("update mentor_match set status = 'PAUSED', version = 1").update();
        sql.sql("update contact set note = 'Corrected', version = 1").update();
        sql.sql("update review set version = 1").update();
        sql.sql("update review_item set mentor_score = 9").update();
        Map<String, List<String>> changed = contents();

        imports.bringIn(TestFile.template().zip());

        assertThat(contents()).isEqualTo(changed);
    }

    @Test
    void opensNoCaseForAReferralThatWasDeclinedHere() {
        TestFile accepted =
                new TestFile().with(Sheet.REFERRALS, "status=ACCEPTED", "status_on=2013-04-09", "engaged_on=");
        imports.bringIn(accepted.zip());
        sql.sql("update referral set status = 'WITHDRAWN', version = 1").update();

        imports.bringIn(new TestFile().with(Sheet.REFERRALS).zip());

        assertThat(one("select status from referral")).isEqualTo("WITHDRAWN");
        assertThat(one("select count(*)::text from mentee_case")).isEqualTo("0");
    }

    @Test
    void neverTakesAnEngagementBackOrMovesAReferralToSomebodyElse() {
        imports.bringIn(new TestFile().with(Sheet.REFERRALS).zip());

        assertRefused("imports.engaged-before", "status=WAITING", "engaged_on=");
        assertRefused("imports.other-referral", "person_ref=P-2");
        assertThat(one("select status from referral")).isEqualTo("ENGAGED");
    }

    @Test
    void carriesForwardWhetherAnOutcomeWasChosen() {
        imports.bringIn(new TestFile()
                .with(Sheet.REFERRALS)
                .with(Sheet.REVIEWS, "outcome=SUBSTANCE", "chosen=Y")
                .with(Sheet.REVIEWS, "outcome=CONFIDENCE", "chosen=")
                .with(Sheet.REVIEWS, "outcome=SUBSTANCE", "kind=EXIT", "held_on=2014-03-27", "chosen=")
                .with(Sheet.REVIEWS, "outcome=SUBSTANCE", "kind=QUARTERLY", "held_on=2013-09-27", "chosen=")
                .with(Sheet.REVIEWS, "outcome=SUBSTANCE", "kind=EXTRA", "held_on=2013-11-01", "chosen=N")
                .with(Sheet.REVIEWS, "outcome=CONFIDENCE", "kind=EXTRA", "held_on=2013-11-01", "chosen=Y")
                .with(Sheet.REVIEWS, "outcome=CONFIDENCE", "kind=EXIT", "held_on=2014-03-27", "chosen=")
                .with(Sheet.REVIEWS, "outcome=MOTIVATION", "kind=QUARTERLY", "held_on=2014-03-27", "chosen=")
                .with(Sheet.REVIEWS, "outcome=MOTIVATION", "kind=EXIT", "held_on=2014-03-27", "chosen=Y")
                .zip());

        assertThat(sql.sql("""
                        select v.kind || ' ' || i.outcome || ' ' || i.chosen
                        from review_item i join review v on v.id = i.review_id order by v.held_on, v.kind desc, i.outcome
                        """).query(String.class).list())
                .containsExactly(
                        "ASSESSMENT CONFIDENCE false",
                        "ASSESSMENT SUBSTANCE true",
                        "QUARTERLY SUBSTANCE true",
                        "EXTRA CONFIDENCE true",
                        "EXTRA SUBSTANCE false",
                        "QUARTERLY MOTIVATION false",
                        "EXIT CONFIDENCE true",
                        "EXIT MOTIVATION true",
                        "EXIT SUBSTANCE false");
    }

    @Test
    void makesAnAssessedCaseActiveAndAnAcceptedReferralWait() {
        imports.bringIn(TestFile.template()
                .with(Sheet.REFERRALS, "referral_ref=R-2", "engaged_on=", "status=WAITING", "status_on=2013-05-01")
                .with(Sheet.REFERRALS, "referral_ref=R-3", "engaged_on=2013-06-01", "status_on=")
                .zip());

        assertThat(one("select string_agg(status, ' ' order by opened_on) from mentee_case"))
                .isEqualTo("ACTIVE ASSESSMENT");
        assertThat(sql.sql("select accepted_on from referral where source_ref = 'R-2'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2013-05-01");
    }

    private void assertRefused(String code, String... changes) {
        byte[] file = new TestFile().with(Sheet.REFERRALS, changes).zip();

        assertThatThrownBy(() -> imports.bringIn(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    private String one(String query) {
        return sql.sql(query).query(String.class).single();
    }

    /** What is stored, but for when: changes of scores are worked out anew whenever a file comes. */
    private Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new TreeMap<>();
        TABLES.forEach(table -> contents.put(
                table,
                sql.sql("select (to_jsonb(t) - 'recorded_at')::text from " + table + " t order by 1")
                        .query(String.class)
                        .list()));
        return contents;
    }
}
