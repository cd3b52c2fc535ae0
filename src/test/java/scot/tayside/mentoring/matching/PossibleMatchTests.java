package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** Lists ask the database who is possible, proposals ask the rules: the two say the same, for people of every sort. */
@MentoringTest
class PossibleMatchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<LocalAuthority> EVERYWHERE = Set.of(LocalAuthority.values());

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    CandidateQueries candidates;

    private final Random dice = new Random(4);

    @Test // R19 R20 R21 R22 R23 R8 R9
    void theViewAndTheRulesAgree() {
        MentorFixtures mentors = new MentorFixtures(sql);
        MatchFixtures mentees = new MatchFixtures(sql);
        List<MentorId> who = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            who.add(mentor(mentors, i));
        }
        List<ReferralId> whom = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            whom.add(mentee(mentees, i));
        }
        for (int i = 0; i < 60; i++) {
            ReferralId referral = one(whom);
            MentorId mentor = one(who);
            switch (i % 3) {
                case 0 ->
                    sql.sql("""
                                    insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', '2026-01-01')
                                    on conflict do nothing
                                    """)
                            .params(mentees.personOf(referral).value(), mentor.value())
                            .update();
                case 1 -> mentees.match(referral, mentor, one(List.of("ENDED", "DECLINED")), TODAY.minusDays(9));
                default ->
                    sql.sql("""
                                    insert into mentor_match (id, referral_id, person_id, mentor_id, kind, status, proposed_on)
                                    select gen_random_uuid(), id, person_id, ?, ?, 'PROPOSED', '2026-11-01' from referral where id = ?
                                    on conflict do nothing
                                    """)
                            .params(
                                    mentor.value(),
                                    one(List.of("MENTORING", "BEFRIENDING", "PLACEMENT")),
                                    referral.value())
                            .update();
            }
        }
        Viewer viewer = viewer();

        Set<String> byRule = new TreeSet<>();
        for (ReferralId referral : whom) {
            Mentee mentee = candidates.mentee(referral);
            candidates.all(referral, viewer).stream()
                    .filter(mentor -> MatchRule.allUnmet(mentee, mentor, TODAY).isEmpty())
                    .forEach(mentor -> byRule.add(referral + " " + mentor.id()));
        }
        Set<String> byView = new TreeSet<>(
                sql.sql("""
                        select referral_id || ' ' || mentor_id from reading.possible_match
                        where :today between from_day and coalesce(to_day, 'infinity')
                        """).param("today", TODAY).query(String.class).list());

        assertThat(byView).hasSizeGreaterThan(20).isEqualTo(byRule);
    }

    private MentorId mentor(MentorFixtures mentors, int number) {
        MentorId id = mentors.cleared("Mentor" + number, one(List.of(DUNDEE, PERTH_KINROSS, ANGUS)));
        String type = one(List.of("PAID", "VOLUNTEER", "PEER", "BEFRIENDER", "BEFRIENDER"));
        mentors.set(id, "type", type);
        mentors.set(id, "organisation", one(List.of("TCA", "TCA", "CATH")));
        mentors.set(id, "sex", one(List.of("FEMALE", "MALE")));
        mentors.set(
                id, "status", one(List.of("CLEARED", "CLEARED", "CLEARED", "UNAVAILABLE", "SUSPENDED", "RECRUITED")));
        mentors.set(id, "cleared_on", one(List.of(TODAY.minusYears(1), TODAY, TODAY.plusDays(1))));
        mentors.set(id, "pvg_status", one(List.of("MEMBER", "MEMBER", "MEMBER", "NOT_REQUIRED", "EXPIRED", "APPLIED")));
        mentors.set(id, "pvg_roles", one(List.of("ADULTS", "CHILDREN", "BOTH")));
        mentors.set(id, "pvg_valid_to", one(List.of(TODAY.minusDays(1), TODAY, TODAY.plusYears(1))));
        mentors.set(id, "caseload_limit", one(List.of(0, 1, 5)));
        return id;
    }

    private ReferralId mentee(MatchFixtures mentees, int number) {
        ReferralId id = mentees.accepted("Mentee" + number);
        mentees.setReferral(id, "area", one(List.of("DUNDEE", "PERTH_KINROSS", "PERTH_KINROSS", "ANGUS")));
        mentees.setReferral(id, "service", one(List.of("WOMEN_ONLY", "MENTORING_FOR_MEN", "BEFRIENDING")));
        mentees.setReferral(id, "wants_either_sex", dice.nextBoolean());
        mentees.setReferral(id, "order_end", one(List.of(TODAY, TODAY.plusMonths(2), TODAY.plusMonths(3))));
        mentees.setPerson(
                id,
                "date_of_birth",
                one(List.of(
                        TODAY.minusYears(18),
                        TODAY.minusYears(18).plusDays(1),
                        TODAY.minusYears(17),
                        TODAY.minusYears(30))));
        return id;
    }

    private <T> T one(List<T> several) {
        return several.get(dice.nextInt(several.size()));
    }

    private Viewer viewer() {
        return new Viewer(
                As.id(application, "coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, EVERYWHERE),
                "coordinator@tca.example",
                "Coordinator",
                Role.COORDINATOR,
                Organisation.TCA,
                EVERYWHERE);
    }
}
