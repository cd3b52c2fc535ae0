package scot.tayside.mentoring.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

/** The living caseload fits every day it is told on, shows every state, and leaves the first year alone. */
@MentoringTest
class LivingCaseloadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Imports imports;

    @Autowired
    Users users;

    @Autowired
    LivingStates states;

    @Autowired
    TransactionTemplate whole;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Test
    void tellsTheSameOnTheSameDay() {
        assertThat(LivingCaseload.file(TODAY)).isEqualTo(LivingCaseload.file(TODAY));
    }

    /** A leap day, the turn of a year and of a financial year, a Sunday, the days the clocks change. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2028-02-29",
                "2027-01-01",
                "2027-03-31",
                "2027-04-01",
                "2026-12-06",
                "2027-03-28",
                "2026-10-25",
                "2031-05-03"
            })
    void showsEveryStateOnWhateverDayItStarts(LocalDate today) {
        load(today);

        assertThat(states("referral")).isEqualTo(names(ReferralStatus.values()));
        assertThat(states("mentee_case")).isEqualTo(names(CaseStatus.values()));
        assertThat(states("mentor")).isEqualTo(names(MentorStatus.values()));
        assertThat(states("mentor_match"))
                .containsExactlyInAnyOrder("PROPOSED", "AGREED", "ACTIVE", "PAUSED", "ENDED", "DECLINED");
        assertThat(sql.sql("""
                        select count(*) from (
                            select received_on as day from referral union all select status_on from referral
                            union all select accepted_on from referral union all select allocated_on from referral
                            union all select held_on from contact union all select held_on from review
                            union all select agreed_on from mentor_match union all select proposed_on from mentor_match
                            union all select asked_on from referrer_feedback union all select answered_on from referrer_feedback
                            union all select offered_on from transition_offer union all select status_on from mentor) as d
                        where day > ?
                        """).param(today).query(Integer.class).single())
                .as("days in the future")
                .isZero();
    }

    @Test
    void keepsTheDaysOfAReferralInOrder() {
        load(TODAY);

        assertThat(sql.sql("""
                        select source_ref from referral
                        where accepted_on < received_on or allocated_on < accepted_on or first_contact_on < received_on
                            or engaged_on < allocated_on or engaged_on < first_contact_on or status_on < received_on
                        """).query(String.class).list()).isEmpty();
        assertThat(sql.sql("""
                        select x.source_ref from mentor_match x join referral r on r.id = x.referral_id
                        where x.proposed_on < r.accepted_on or x.agreed_on < x.proposed_on or x.started_on < x.agreed_on
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void givesEachDemonstrationMentorTheirMentees() {
        load(TODAY);

        assertThat(sql.sql("""
                        select u.username from user_account u join mentor m on m.user_id = u.id
                            join mentor_match x on x.mentor_id = m.id and x.status in ('AGREED', 'ACTIVE')
                        group by u.username order by u.username
                        """).query(String.class).list())
                .containsExactly(
                        "befriender@cath.example", "mentor@tca.example", "peer@tca.example", "volunteer@tca.example");
        assertThat(sql.sql("""
                        select m.source_ref from mentor m join mentor_match x on x.mentor_id = m.id
                        where x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')
                        group by m.source_ref, m.caseload_limit having count(*) > m.caseload_limit
                        """).query(String.class).list())
                .as("mentors beyond their caseload")
                .isEmpty();
    }

    @Test
    void leavesTheFirstYearAlone() {
        load(TODAY);

        for (String day : List.of(
                "received_on from referral",
                "opened_on from mentee_case",
                "held_on from review",
                "held_on from contact",
                "started_on from mentor_match",
                "held_on from activity",
                "held_on from training",
                "from_day from partner_figure",
                "recruited_on from mentor")) {
            assertThat(sql.sql("select min(" + day.replace(" from", ") from"))
                            .query(LocalDate.class)
                            .single())
                    .as(day)
                    .isAfter("2022-01-01");
        }
    }

    @Test
    void tellsOfNobodyReal() {
        load(TODAY);

        Set<String> invented = Stream.of(
                        "Nowfield Trialton Sampleton Fictley Mockridge Inventer Examplar Demoson Testwick Pretendly",
                        "Figmentine Mentor Volunteer Peer Befriender")
                .flatMap(names -> Stream.of(names.split(" ")))
                .collect(Collectors.toSet());
        assertThat(sql.sql("select last_name from person union select last_name from mentor")
                        .query(String.class)
                        .list())
                .isSubsetOf(invented);
        assertThat(sql.sql("select count(*) from person where phone not like '01632 960%'")
                        .query(Integer.class)
                        .single())
                .as("telephone numbers outside those kept for fiction")
                .isZero();
    }

    private void load(LocalDate today) {
        clock.moveTo(today);
        whole.executeWithoutResult(transaction -> {
            new DemonstrationConfiguration().demonstrationAccounts().accounts().forEach(users::open);
            imports.bringIn(LivingCaseload.file(today));
            states.bringAbout(today);
        });
    }

    private Set<String> states(String table) {
        return Set.copyOf(sql.sql("select distinct status from " + table)
                .query(String.class)
                .list());
    }

    private static Set<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(Enum::name).collect(Collectors.toSet());
    }
}
