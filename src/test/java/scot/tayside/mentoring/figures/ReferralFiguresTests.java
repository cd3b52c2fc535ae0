package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Referrals, counted by hand. */
class ReferralFiguresTests extends FiguresTest {

    @Test
    void countsFromTheFirstDayToTheLastAndLeavesMistakesOut() {
        world.referral("received_on", "2013-03-31");
        world.referral("received_on", "2013-04-01");
        world.referral("received_on", "2014-03-31");
        world.referral("received_on", "2014-04-01");
        world.referral("received_on", "2013-06-01", "status", "VOID");

        var all = counted();

        assertThat(figure(all, "referrals.received").value()).isEqualTo("2");
        assertThat(figure(all, "referrals.void").value()).isEqualTo("1");
    }

    @Test
    void breaksThemDownByEveryColumnZerosToo() {
        world.referral("area", "ANGUS");
        world.referralOf(
                world.person("sex", "MALE"), "area", "ANGUS", "service", "TISS", "legal_basis", "TISS_AGREEMENT");
        world.referralOf(world.person("sex", "NOT_KNOWN"), "service", "TISS", "area", "PERTH_KINROSS");

        var all = counted();

        assertThat(figure(all, "referrals.received||||").value()).isEqualTo("3");
        assertThat(figure(all, "referrals.received|||FEMALE").value()).isEqualTo("1");
        assertThat(figure(all, "referrals.received|||NOT_KNOWN").value()).isEqualTo("1");
        assertThat(figure(all, "referrals.received|||PREFER_NOT_TO_SAY").value())
                .isEqualTo("0");
        assertThat(figure(all, "referrals.received||ANGUS").value()).isEqualTo("2");
        assertThat(figure(all, "referrals.received|TISS").value()).isEqualTo("2");
        assertThat(figure(all, "referrals.received|TISS||MALE").value()).isEqualTo("1");
        assertThat(figure(all, "referrals.received|TISS|ANGUS").value()).isEqualTo("1");
        assertThat(figure(all, "referrals.received||DUNDEE|MALE").value()).isEqualTo("0");
        assertThat(figure(all, "referrals.received||||BASIS:TISS_AGREEMENT").value())
                .isEqualTo("1");
        assertThat(figure(all, "referrals.received||||TEAM:ANGUS").value()).isEqualTo("2");
        assertThat(figure(all, "tiss.referred||PERTH_KINROSS").value()).isEqualTo("1");
        assertThat(all.stream().filter(figure -> figure.statistic() == Statistic.RECEIVED))
                .hasSize(65);
    }

    @Test
    void agesSomebodyBornOnLeapDayOnTheFirstOfMarch() {
        world.referralOf(world.person("date_of_birth", "1992-02-29"), "received_on", "2014-02-28");
        world.referralOf(world.person("date_of_birth", "1992-02-29"), "received_on", "2013-05-01");
        world.referralOf(world.person("date_of_birth", "1988-02-29"), "received_on", "2014-02-28");
        world.referralOf(world.person("date_of_birth", "1988-02-29"), "received_on", "2014-03-01");

        var all = counted();

        assertThat(figure(all, "referrals.received||||AGE:21_25").value()).isEqualTo("3");
        assertThat(figure(all, "referrals.received||||AGE:26_35").value()).isEqualTo("1");
    }

    @Test
    void tellsPeopleFromReferrals() {
        var again = world.person();
        world.referralOf(again, "received_on", "2012-01-01");
        world.referralOf(again, "received_on", "2013-04-10");
        world.referralOf(again, "received_on", "2013-10-10");
        var sameDay = world.person();
        world.referralOf(sameDay, "received_on", "2013-07-01");
        world.referralOf(sameDay, "received_on", "2013-07-01", "service", "TISS");
        var mistaken = world.person();
        world.referralOf(mistaken, "received_on", "2012-01-01", "status", "VOID");
        world.referralOf(mistaken, "received_on", "2013-07-01");

        assertThat(value("referrals.received")).isEqualTo("5");
        assertThat(value("referrals.people")).isEqualTo("3");
        assertThat(value("referrals.rereferrals")).isEqualTo("2");
    }

    @Test
    void saysWhatBecameOfThem() {
        world.aCase("opened_on", "2013-05-10");
        world.referral("status", "DECLINED");
        world.referral("status", "NOT_ENGAGED");
        world.referral("status", "CONTACTED");

        assertThat(value("referrals.outcome||||ENGAGED")).isEqualTo("1");
        assertThat(value("referrals.outcome||||WAITING")).isEqualTo("0");
        assertThat(share("referrals.conversion")).isEqualTo("1/3");
        assertThat(value("referrals.conversion")).isEqualTo("33");
    }

    @Test
    void printsADashWithoutABase() {
        assertThat(value("referrals.conversion")).isEqualTo("–");
        assertThat(value("contact.days_to_first_contact")).isEqualTo("–");
        assertThat(share("contact.same_day|TISS")).isEqualTo("0/0");
    }

    @Test
    void measuresHowSoonInWeekdays() {
        world.referral("received_on", "2013-05-03", "first_contact_on", "2013-05-03");
        world.referral("received_on", "2013-05-03", "first_contact_on", "2013-05-06");
        world.referral("received_on", "2013-05-03", "first_contact_on", "2013-05-20", "area", "ANGUS");
        var met = world.referral("received_on", "2013-05-03");
        world.contact(met, "held_on", "2013-05-07", "attendance", "DNA_ACCEPTABLE");
        world.contact(met, "held_on", "2013-05-08", "kind", "PHONE");
        world.contact(met, "held_on", "2013-05-09", "attendance", "LATE", "kind", "JOINT_MEETING");

        assertThat(share("contact.same_day")).isEqualTo("1/3");
        assertThat(share("contact.same_day||ANGUS")).isEqualTo("0/1");
        assertThat(value("contact.days_to_first_contact")).isEqualTo("1");
        assertThat(value("contact.days_to_first_meeting")).isEqualTo("4");
    }

    @Test
    void takesTheLowerOfTwoMiddles() {
        world.referral("received_on", "2013-05-06", "first_contact_on", "2013-05-07");
        world.referral("received_on", "2013-05-06", "first_contact_on", "2013-05-10");

        assertThat(value("contact.days_to_first_contact")).isEqualTo("1");
    }

    @Test
    void measuresTheTimeToTheAssessmentEvenIfItIsAfterThePeriod() {
        var aCase = world.aCase("opened_on", "2014-03-31");
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2014-04-02");

        assertThat(value("contact.days_to_assessment")).isEqualTo("2");
    }

    @Test
    void countsWhoWaitsOnTheLastDay() {
        world.referral("status", "WAITING", "accepted_on", "2013-05-02");
        world.referral("status", "ALLOCATED", "accepted_on", "2013-05-02", "allocated_on", "2014-04-01");
        world.referral("status", "ALLOCATED", "accepted_on", "2013-05-02", "allocated_on", "2014-03-31");
        world.referral("status", "WITHDRAWN", "accepted_on", "2013-05-02", "status_on", "2014-03-31");
        world.referral("status", "WITHDRAWN", "accepted_on", "2013-05-02", "status_on", "2014-04-01", "area", "ANGUS");
        world.referral("status", "SUBMITTED");

        assertThat(value("waiting.number")).isEqualTo("3");
        assertThat(value("waiting.number|WOMEN_ONLY")).isEqualTo("3");
        assertThat(value("waiting.number||ANGUS")).isEqualTo("1");
        assertThat(value("waiting.days")).isEqualTo("333");
    }
}
