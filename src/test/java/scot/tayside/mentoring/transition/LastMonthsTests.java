package scot.tayside.mentoring.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** When something is to be offered, and for whom that is work. */
@MentoringTest
class LastMonthsTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Support support;
    Mentee heather;
    UUID mentee;

    @BeforeEach
    void somebodyInSupport() {
        support = new Support(sql);
        heather = support.mentee("PERTH_KINROSS", "Samplefield");
        mentee = support.engaged(heather, "ACTIVE");
        As.id(
                application,
                "coordinator@tca.example",
                Role.COORDINATOR,
                Organisation.TCA,
                EnumSet.allOf(LocalAuthority.class));
        As.id(
                application,
                "coordinator@cath.example",
                Role.COORDINATOR,
                Organisation.CATH,
                EnumSet.of(LocalAuthority.PERTH_KINROSS));
    }

    @ParameterizedTest(name = "an order from {0} to {1} lets something be offered from {2}") // R8
    @CsvSource({
        "2013-06-15, 2014-06-15, 2014-04-15",
        "2015-05-01, 2016-04-30, 2016-02-29",
        "2013-05-01, 2014-04-30, 2014-02-28",
        "2013-05-01, 2014-04-29, 2014-02-28",
        "2014-02-01, 2015-01-31, 2014-11-30",
        "2014-03-01, 2014-03-31, 2014-03-01"
    })
    void beginTwoCalendarMonthsBeforeTheEndOrWithAShortOrder(LocalDate start, LocalDate end, LocalDate from) {
        order(start, end);

        assertThat(sql.sql("select opens_on from reading.last_months where case_id = ?")
                        .param(mentee)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(from);
    }

    @ParameterizedTest // R9
    @EnumSource(LocalAuthority.class)
    void oweBefriendingInOneAreaAndOtherCompanyInTheOthers(LocalAuthority area) {
        sql.sql("update mentee_case set area = ? where id = ?")
                .params(area.name(), mentee)
                .update();

        for (OfferKind kind : OfferKind.values()) {
            sql.sql("delete from transition_offer").update();
            offered(kind, "2026-11-02", null);
            assertThat(owed()).as(kind.title()).isEqualTo(!kind.isOwedIn(area));
        }
        assertThat(OfferKind.in(area).contains(OfferKind.BEFRIENDING)).isEqualTo(area == LocalAuthority.PERTH_KINROSS);
    }

    @Test
    void beginAgainWhenTheOrderIsExtendedUnlessAnOfferWasAccepted() {
        offered(OfferKind.BEFRIENDING, "2026-11-02", "DECLINED");
        assertThat(owed()).isFalse();

        order(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-06-30"));
        assertThat(owed()).isTrue();

        offered(OfferKind.BEFRIENDING, "2026-11-03", "ACCEPTED");
        assertThat(owed()).isFalse();
    }

    @Test
    void areNoneWithoutAnOrderOrInBefriendingItself() {
        order(null, null);
        assertThat(sql.sql("select count(*) from reading.last_months")
                        .query(Long.class)
                        .single())
                .isZero();
        order(null, LocalDate.parse("2026-12-31"));
        sql.sql("update mentee_case set service = 'BEFRIENDING'").update();
        assertThat(sql.sql("select count(*) from reading.last_months")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test // R8
    void areWorkForCoordinatorsUntilOfferedAnsweredAndBegun() {
        assertThat(work()).containsExactly("coordinator@tca.example transition.offer-due 2026-11-14");

        UUID offer = offered(OfferKind.BEFRIENDING, "2026-11-01", null);
        assertThat(work()).containsExactly("coordinator@tca.example transition.answer-due 2026-11-15");

        sql.sql("update transition_offer set answer = 'ACCEPTED', answered_on = '2026-11-03' where id = ?")
                .param(offer)
                .update();
        assertThat(work()).containsExactly("coordinator@cath.example transition.start-due 2026-11-17");

        sql.sql(
                        "update transition_offer set aftermath = 'WITHDREW', aftermath_on = '2026-11-04', aftermath_word = 'Busy' where id = ?")
                .param(offer)
                .update();
        assertThat(work()).isEmpty();
    }

    private void order(LocalDate start, LocalDate end) {
        sql.sql("update referral set order_start = ?, order_end = ? where id = ?")
                .params(start, end, heather.referral())
                .update();
    }

    private UUID offered(OfferKind kind, String on, String answer) {
        UUID id = UUID.randomUUID();
        sql.sql(
                        "insert into transition_offer (id, case_id, kind, offered_on, answer, answered_on) values (?, ?, ?, ?::date, ?, case when ? <> '' then ?::date end)")
                .params(id, mentee, kind.name(), on, answer, answer == null ? "" : answer, on)
                .update();
        return id;
    }

    private boolean owed() {
        return sql.sql("select owed from reading.last_months where case_id = ?")
                .param(mentee)
                .query(Boolean.class)
                .single();
    }

    private List<String> work() {
        return sql.sql("""
                        select u.username || ' ' || w.kind || ' ' || w.due_on from reading.work_item w join user_account u on u.id = w.user_id
                        where w.kind like 'transition.%' and u.role = 'COORDINATOR' order by 1
                        """).query(String.class).list();
    }
}
