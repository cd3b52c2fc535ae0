package scot.tayside.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.mentor.Pvg;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.shared.Unmet;

/** Each rule with both sides of its edge; everything else about the two is as it should be. */
class MatchRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Service service = Service.MENTORING_FOR_MEN;
    private Sex sex = Sex.MALE;
    private LocalDate born = LocalDate.of(2004, 1, 1);
    private LocalAuthority area = LocalAuthority.PERTH_KINROSS;
    private boolean wantsEitherSex;
    private @Nullable LocalDate orderEnd = LocalDate.of(2026, 12, 31);
    private boolean befriended;
    private final PersonId person = new PersonId(UUID.randomUUID());

    private MentorStatus status = MentorStatus.CLEARED;
    private Pvg pvg = new Pvg(Pvg.Status.MEMBER, Pvg.Roles.BOTH, TODAY);
    private Sex mentorSex = Sex.MALE;
    private MentorType type = MentorType.PAID;
    private Organisation organisation = Organisation.TCA;
    private Set<LocalAuthority> areas = Set.of(LocalAuthority.PERTH_KINROSS);
    private int caseload;
    private @Nullable PersonId formerMentee;
    private boolean hasOpenCase;
    private boolean setApart;
    private Set<MatchKind> together = Set.of();

    @Test
    void nothingStandsAgainstTwoWhoFit() {
        assertThat(unmet()).isEmpty();
    }

    @Test
    void saysEverythingThatStandsAgainst() {
        status = MentorStatus.SUSPENDED;
        pvg = new Pvg(Pvg.Status.APPLIED, null, null);
        caseload = 15;
        born = TODAY.minusYears(17);
        setApart = true;

        assertThat(unmet()).isEqualTo("status.SUSPENDED pvg.APPLIED full children disclosure set-apart");
    }

    @ParameterizedTest(name = "{0}, {1} until {2}") // R19
    @CsvSource({
        "CLEARED, MEMBER, 2026-11-24, ''",
        "CLEARED, MEMBER, 2026-11-23, pvg-ended",
        "CLEARED, EXPIRED, 2026-11-23, pvg.EXPIRED disclosure",
        "CLEARED, NOT_REQUIRED, , ''",
        "IN_CLEARANCE, MEMBER, 2026-11-24, status.IN_CLEARANCE",
        "UNAVAILABLE, MEMBER, 2026-11-24, unavailable",
        "LEFT, MEMBER, 2026-11-24, status.LEFT",
    })
    void onlyAMentorClearedThatDay(MentorStatus status, Pvg.Status pvg, @Nullable LocalDate until, String missing) {
        this.status = status;
        this.pvg = new Pvg(pvg, Pvg.Roles.BOTH, until);

        assertThat(unmet()).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{0} of 15 places taken") // R19
    @CsvSource({"14, ''", "15, full", "16, full"})
    void noneBeyondTheCaseload(int taken, String missing) {
        caseload = taken;

        assertThat(unmet()).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{0}: born {1}, PVG for {3} ({2})") // R20
    @CsvSource({
        "18 today, 2008-11-24, MEMBER, ADULTS, ''",
        "18 tomorrow, 2008-11-25, MEMBER, ADULTS, children",
        "18 tomorrow, 2008-11-25, MEMBER, CHILDREN, ''",
        "18 tomorrow, 2008-11-25, MEMBER, BOTH, ''",
        "18 tomorrow, 2008-11-25, NOT_REQUIRED, , children",
        "18 tomorrow and nothing recorded, 2008-11-25, MEMBER, , children",
        "of age on 1 March of a common year, 2008-02-29, MEMBER, ADULTS, ''",
    })
    void aMenteeUnder18NeedsAMentorForChildren(
            String name, LocalDate born, Pvg.Status status, Pvg.@Nullable Roles roles, String missing) {
        this.born = born;
        this.pvg = new Pvg(status, roles, null);

        assertThat(unmet()).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{1} on {0}") // R20
    @CsvSource({
        "2025-03-31, APPLIED, pvg.APPLIED",
        "2025-04-01, APPLIED, pvg.APPLIED disclosure",
        "2025-04-01, MEMBER, ''",
        "2025-04-01, NOT_REQUIRED, ''",
    })
    void noRegulatedRoleBeforeDisclosureSinceApril2025(LocalDate day, Pvg.Status status, String missing) {
        pvg = new Pvg(status, Pvg.Roles.BOTH, null);

        assertThat(unmetOn(day)).isEqualTo(missing);
    }

    @ParameterizedTest(name = "{0}, asks for either: {1}, mentor {2}") // R21
    @CsvSource({
        "WOMEN_ONLY, false, FEMALE, ''",
        "WOMEN_ONLY, false, MALE, woman",
        "WOMEN_ONLY, false, NOT_KNOWN, woman",
        "WOMEN_ONLY, true, MALE, ''",
        "TISS, false, MALE, ''",
    })
    void womenAreMatchedToWomenUnlessTheyAskOtherwise(Service service, boolean asks, Sex mentor, String missing) {
        this.service = service;
        sex = Sex.FEMALE;
        wantsEitherSex = asks;
        mentorSex = mentor;

        assertThat(unmet()).isEqualTo(missing);
    }

    @Test // R22
    void peopleListedApartAreNeverMatched() {
        setApart = true;

        assertThat(unmet()).isEqualTo("set-apart");
    }

    @Test // R23
    void nobodyMentorsThemselves() {
        formerMentee = person;

        assertThat(unmet()).isEqualTo("same-person");
    }

    @Test // R23
    void nobodyMentorsWhileBeingMentored() {
        formerMentee = new PersonId(UUID.randomUUID());
        hasOpenCase = true;

        assertThat(unmet()).isEqualTo("open-case");
    }

    @Test // R9
    void cathWorksInPerthAndKinrossOnly() {
        organisation = Organisation.CATH;
        assertThat(unmet()).isEmpty();

        area = LocalAuthority.DUNDEE;
        areas = Set.of(LocalAuthority.DUNDEE);
        assertThat(unmet()).isEqualTo("partner-area");
    }

    @Test
    void aMentorWorksInTheirAreas() {
        area = LocalAuthority.ANGUS;

        assertThat(unmet()).isEqualTo("area");
    }

    @ParameterizedTest(name = "order ends {0}, befriended before: {1}") // R8
    @CsvSource({
        "2027-01-24, false, ''",
        "2027-01-25, false, not-end-of-order",
        "2026-11-24, false, ''",
        "2026-11-23, false, not-end-of-order",
        ", false, no-order-end",
        "2026-11-23, true, ''",
    })
    void befriendingStartsInTheLastTwoMonthsOfAnOrder(@Nullable LocalDate end, boolean before, String missing) {
        type = MentorType.BEFRIENDER;
        orderEnd = end;
        befriended = before;

        assertThat(unmet()).isEqualTo(missing);
    }

    @Test
    void befriendingIsForBefrienders() {
        service = Service.BEFRIENDING;

        assertThat(unmet()).isEqualTo("befriender");
    }

    @Test
    void twoWhoAreTogetherAreNotProposedAgain() {
        together = Set.of(MatchKind.MENTORING);
        assertThat(unmet()).isEqualTo("already");

        type = MentorType.BEFRIENDER;
        together = Set.of(MatchKind.PLACEMENT);
        assertThat(unmet()).isEmpty();
        assertThat(candidate().kindsToOffer()).containsExactly(MatchKind.BEFRIENDING);
    }

    @ParameterizedTest(name = "{0}, case {1}, service full: {2}") // R6
    @CsvSource({
        "SUBMITTED, , false, referral.SUBMITTED",
        "ACCEPTED, , true, ''",
        "WAITING, , false, ''",
        "WAITING, , true, service-full",
        "ALLOCATED, , false, ''",
        "CONTACTED, , false, ''",
        "ENGAGED, ACTIVE, false, ''",
        "ENGAGED, PAUSED, false, ''",
        "ENGAGED, CLOSED, false, referral.ENGAGED",
        "WITHDRAWN, , false, referral.WITHDRAWN",
        "VOID, , false, referral.VOID",
    })
    void proposesOnlyForReferralsThatAreOpen(
            ReferralStatus status, @Nullable CaseStatus mentee, boolean full, String missing) {
        assertThat(codes(MenteeRule.allUnmet(mentee(status, mentee, full)))).isEqualTo(missing);
    }

    private String unmet() {
        return unmetOn(TODAY);
    }

    private String unmetOn(LocalDate day) {
        return codes(MatchRule.allUnmet(mentee(ReferralStatus.ACCEPTED, null, false), candidate(), day));
    }

    private Mentee mentee(ReferralStatus status, @Nullable CaseStatus caseStatus, boolean full) {
        return new Mentee(
                new ReferralId(UUID.randomUUID()),
                "R00001",
                person,
                "Otter Notreal",
                sex,
                born,
                area,
                service,
                wantsEitherSex,
                orderEnd,
                status,
                caseStatus,
                full,
                befriended,
                Ways.UNKNOWN);
    }

    private Candidate candidate() {
        return new Candidate(
                new MentorId(UUID.randomUUID()),
                "M0001",
                "Heron Mentorwell",
                mentorSex,
                type,
                organisation,
                areas,
                Ways.UNKNOWN,
                new Clearance(status, LocalDate.of(2020, 6, 1), pvg),
                caseload,
                15,
                formerMentee,
                hasOpenCase,
                setApart,
                together);
    }

    private static String codes(List<Unmet> unmet) {
        return unmet.stream()
                .map(each -> each.code().replaceFirst("(mentor|matching)\\.unmet\\.", ""))
                .collect(Collectors.joining(" "));
    }
}
