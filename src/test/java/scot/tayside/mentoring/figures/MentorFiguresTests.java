package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contacts, mentors, matches, training, befriending, partners and activities, counted by hand. */
class MentorFiguresTests extends FiguresTest {

    @Test
    void countsAttendanceWithoutWhatWeCancelled() {
        var referral = world.referral();
        world.contact(referral, "held_on", "2013-04-01");
        world.contact(referral, "held_on", "2014-03-31", "attendance", "LATE", "kind", "GROUP");
        world.contact(referral, "attendance", "DNA_ACCEPTABLE", "kind", "PLACEMENT");
        world.contact(referral, "attendance", "DNA_UNACCEPTABLE");
        world.contact(referral, "attendance", "CANCELLED_BY_SERVICE");
        world.contact(referral, "attendance", "DNA_UNACCEPTABLE", "kind", "PHONE");
        world.contact(referral, "held_on", "2014-04-01");
        world.contact(world.referral("status", "VOID"));

        assertThat(share("contact.attendance")).isEqualTo("2/4");
        assertThat(share("contact.attendance|WOMEN_ONLY")).isEqualTo("2/4");
        assertThat(value("contact.missed||||DNA_UNACCEPTABLE")).isEqualTo("1");
        assertThat(value("contact.missed||||CANCELLED_BY_SERVICE")).isEqualTo("1");
        assertThat(value("befriending||||PLACEMENTS_DNA")).isEqualTo("1");
        assertThat(value("befriending||||PLACEMENTS_ATTENDED")).isEqualTo("0");
    }

    @Test
    void countsMentorsByTypeAndMonth() {
        world.mentor("DUNDEE", "enquired_on", "2013-03-31", "recruited_on", "2013-04-01", "cleared_on", "2013-05-01");
        world.mentor("DUNDEE", "recruited_on", "2014-03-31", "type", "PEER");
        world.mentor("ANGUS", "recruited_on", "2012-01-01", "left_on", "2013-04-01");
        world.mentor("ANGUS", "recruited_on", "2012-01-01", "left_on", "2013-03-31");

        var all = counted();

        assertThat(figure(all, "mentors.recruited||||VOLUNTEER").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.recruited||||PEER").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.stock||||IN_PLACE_START").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.stock||||IN_PLACE_END").value()).isEqualTo("2");
        assertThat(figure(all, "mentors.stock||||CLEARED_END").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.stock||||CLEARED_UNMATCHED_END").value())
                .isEqualTo("1");
        assertThat(figure(all, "mentors.funnel||||RECRUITED:2013-04").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.funnel||||LEFT:2013-04").value()).isEqualTo("1");
        assertThat(figure(all, "mentors.funnel||||CLEARED:2014-03").value()).isEqualTo("0");
        assertThat(all)
                .filteredOn(figure -> figure.statistic() == Statistic.FUNNEL)
                .hasSize(48);
        assertThat(all)
                .filteredOn(figure -> figure.statistic() == Statistic.RECRUITMENT_TARGET)
                .isEmpty();
    }

    @Test
    void countsMatchesThatBecameActive() {
        var mentor = world.mentor("DUNDEE", "recruited_on", "2012-01-01", "cleared_on", "2012-02-01");
        world.match(world.referral(), mentor, "started_on", "2012-06-01", "status", "ENDED", "ended_on", "2014-03-31");
        world.match(world.referral(), mentor, "started_on", "2013-04-01", "kind", "PLACEMENT");
        world.match(world.referral(), mentor, "started_on", "2014-04-01");
        world.match(world.referral(), mentor, "started_on", null, "status", "AGREED");
        var peer = world.mentor("DUNDEE", "type", "PEER", "recruited_on", "2012-01-01", "cleared_on", "2012-02-01");
        world.match(world.referral(), peer, "started_on", "2013-05-01", "status", "ENDED", "ended_on", "2014-03-31");

        assertThat(value("matches.to_date")).isEqualTo("3");
        assertThat(value("matches.to_date||||VOLUNTEER")).isEqualTo("2");
        assertThat(value("matches.started")).isEqualTo("2");
        assertThat(value("matches.started||||PEER")).isEqualTo("1");
        assertThat(value("matches.started||||PAID")).isEqualTo("0");
        assertThat(value("mentors.stock||||CLEARED_UNMATCHED_END")).isEqualTo("1");
    }

    @Test
    void countsTraining() {
        var mentor = world.mentor("DUNDEE");
        var joint = world.insert("training", "joint_with", "CATH");
        world.insert("training", "held_on", "2014-04-01");
        world.insert("training", "joint_with", " ");
        world.run("insert into training_attendance values ('%s', '%s')".formatted(joint, mentor));
        world.insert(
                "capms_enrolment",
                "mentor_id",
                mentor,
                "enrolled_on",
                "2013-04-01",
                "units",
                7,
                "completed_on",
                "2014-04-01");
        world.insert(
                "capms_enrolment",
                "mentor_id",
                world.mentor("ANGUS"),
                "enrolled_on",
                "2012-04-01",
                "units",
                7,
                "completed_on",
                "2013-05-01");

        assertThat(value("training||||SESSIONS")).isEqualTo("2");
        assertThat(value("training||||JOINT")).isEqualTo("1");
        assertThat(value("training||||ATTENDANCES")).isEqualTo("1");
        assertThat(value("training||||CAPMS_ENROLLED")).isEqualTo("1");
        assertThat(value("training||||CAPMS_COMPLETED")).isEqualTo("1");
        assertThat(value("training||||CAPMS_UNITS")).isEqualTo("7");
    }

    @Test
    void countsBefriending() {
        var referral = world.referral();
        var befriender = world.mentor("PERTH_KINROSS", "type", "BEFRIENDER", "organisation", "CATH");
        world.match(
                referral,
                befriender,
                "kind",
                "BEFRIENDING",
                "status",
                "ENDED",
                "started_on",
                "2013-06-19",
                "ended_on",
                "2013-09-02");
        world.contact(referral, "mentor_id", befriender, "held_on", "2013-06-18");
        world.contact(referral, "mentor_id", befriender, "held_on", "2013-06-19");
        world.contact(referral, "mentor_id", befriender, "held_on", "2013-09-02", "attendance", "LATE");
        world.contact(referral, "mentor_id", befriender, "held_on", "2013-09-03");
        world.contact(referral, "mentor_id", befriender, "held_on", "2013-07-01", "attendance", "DNA_ACCEPTABLE");
        world.contact(referral, "held_on", "2013-07-02");
        var aCase = world.aCase();
        world.insert(
                "transition_offer",
                "case_id",
                aCase,
                "kind",
                "BEFRIENDING",
                "offered_on",
                "2013-04-01",
                "answer",
                "ACCEPTED");
        world.insert("transition_offer", "case_id", aCase, "kind", "BEFRIENDING", "offered_on", "2014-03-31");
        world.insert("transition_offer", "case_id", aCase, "kind", "PLACEMENT", "offered_on", "2014-03-31");
        world.insert("referrer_feedback", "case_id", aCase, "asked_on", "2014-03-31", "answered_on", "2014-04-01");

        assertThat(value("befriending||||MEETINGS")).isEqualTo("2");
        assertThat(value("befriending||||OFFERS")).isEqualTo("2");
        assertThat(value("befriending||||DECLINED")).isEqualTo("0");
        assertThat(share("befriending.uptake")).isEqualTo("1/2");
        assertThat(value("feedback.referrers||||ASKED")).isEqualTo("1");
        assertThat(value("feedback.referrers||||ANSWERED")).isEqualTo("0");
    }

    @Test
    void keepsWhatPartnersSupply() {
        partner("TISS_WORKED_WITH", "ANGUS", "2013-04-01", "2013-09-30", 5);
        partner("TISS_WORKED_WITH", "ANGUS", "2013-10-01", "2014-03-31", 7);
        partner("TISS_WORKED_WITH", "ANGUS", "2014-03-01", "2014-04-30", 9);
        partner("CATH_ONWARD_REFERRALS", "PERTH_KINROSS", "2013-04-01", "2013-09-30", 2);
        partner("CATH_ONWARD_REFERRALS", "PERTH_KINROSS", "2013-10-01", "2014-03-31", 3);

        var all = counted();

        assertThat(figure(all, "tiss.worked_with||ANGUS").value()).isEqualTo("7");
        assertThat(figure(all, "tiss.worked_with||DUNDEE").value()).isEqualTo("–");
        assertThat(figure(all, "tiss.worked_with||DUNDEE").numerator()).isNull();
        assertThat(figure(all, "befriending||||ONWARD_REFERRALS").value()).isEqualTo("5");
    }

    @Test
    void countsActivitiesWithAndWithoutAnArea() {
        var walk = world.insert("activity", "area", "DUNDEE", "participants", 8);
        var football = world.insert("activity", "participants", 15);
        var person = world.person();
        world.run("insert into activity_participant values ('%s', '%s'), ('%s', '%s')"
                .formatted(walk, person, football, person));

        assertThat(value("activities||||NUMBER")).isEqualTo("2");
        assertThat(value("activities||DUNDEE||PARTICIPANTS")).isEqualTo("8");
        assertThat(value("activities||||PARTICIPANTS")).isEqualTo("23");
        assertThat(value("activities||||MENTEES")).isEqualTo("1");
        assertThat(value("activities||ANGUS||MENTEES")).isEqualTo("0");
    }

    private void partner(String measure, String area, String from, String to, int value) {
        world.run("insert into partner_figure values ('TISS team', '%s', '%s', '%s', '%s', %d)"
                .formatted(area, measure, from, to, value));
    }
}
