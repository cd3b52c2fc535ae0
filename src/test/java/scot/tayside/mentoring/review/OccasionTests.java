package scot.tayside.mentoring.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;

class OccasionTests {

    private static final LocalDate OPENED = LocalDate.of(2014, 3, 3);
    private static final LocalDate ASSESSED = LocalDate.of(2014, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2014, 6, 20);
    private static final UUID ASSESSMENT = UUID.randomUUID();
    private static final CoreOutcomes CORE =
            new CoreOutcomes(List.of(new CoreOutcomes.Span(Outcome.CRIME, LocalDate.of(2014, 4, 1), null)));
    private static final Map<Outcome, Entry> COMPLETE = Map.of(
            Outcome.CRIME, scored(false),
            Outcome.CONFIDENCE, scored(true));

    @ParameterizedTest(name = "{0} of an {1} case, assessed: {2}") // R14
    @CsvSource({
        "ASSESSMENT, ASSESSMENT, false, ''",
        "ASSESSMENT, ACTIVE, true, review.assessed-already",
        "QUARTERLY, ASSESSMENT, false, review.not-assessed",
        "EXTRA, ASSESSMENT, false, review.not-assessed",
        "EXIT, ASSESSMENT, false, review.not-assessed",
        "QUARTERLY, ACTIVE, true, ''",
        "EXIT, PAUSED, true, ''",
        "EXIT, CLOSED, true, review.case-closed"
    })
    void comesInItsOrder(ReviewKind kind, CaseStatus status, boolean assessed, String code) {
        List<Gap> gaps =
                occasion(kind, status, assessed).gaps(assessed ? ASSESSMENT.toString() : null, TODAY, COMPLETE);

        assertThat(gaps).extracting(Gap::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "held on {0}")
    @CsvSource({
        "2014-06-20, ''",
        "2014-06-21, review.held-in-future",
        "2014-03-20, ''",
        "2014-03-19, review.held-before-the-last",
        "2014-03-02, review.held-before-engagement"
    })
    void isHeldAfterWhatWentBeforeAndNotInTheFuture(LocalDate heldOn, String code) {
        List<Gap> gaps =
                occasion(ReviewKind.QUARTERLY, CaseStatus.ACTIVE, true).gaps(ASSESSMENT.toString(), heldOn, COMPLETE);

        assertThat(gaps).extracting(Gap::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void noticesACollegueWhoWasFaster() {
        Occasion occasion = occasion(ReviewKind.QUARTERLY, CaseStatus.ACTIVE, true);

        assertThat(occasion.gaps(UUID.randomUUID().toString(), TODAY, COMPLETE))
                .containsExactly(Gap.of(null, "review.another-meanwhile"));
        assertThat(occasion.gaps(null, TODAY, COMPLETE)).hasSize(1);
    }

    @Test // R16
    void needsOneChosenOutcome() {
        assertThat(occasion(ReviewKind.QUARTERLY, CaseStatus.ACTIVE, true)
                        .gaps(ASSESSMENT.toString(), TODAY, Map.of(Outcome.CRIME, scored(false))))
                .containsExactly(Gap.of(null, "review.nothing-chosen"));
    }

    @Test // R15
    void asksForTheOutcomesThatAreCoreOnTheDayTheScoresWereGiven() {
        Occasion occasion = occasion(ReviewKind.QUARTERLY, CaseStatus.ACTIVE, true);
        Map<Outcome, Entry> withoutCrime = Map.of(Outcome.CONFIDENCE, scored(true));

        assertThat(occasion.gaps(ASSESSMENT.toString(), LocalDate.of(2014, 3, 31), withoutCrime))
                .isEmpty();
        assertThat(occasion.gaps(ASSESSMENT.toString(), LocalDate.of(2014, 4, 1), withoutCrime))
                .containsExactly(Gap.in(Outcome.CRIME, ItemRule.CORE_IS_SCORED));
    }

    private static Occasion occasion(ReviewKind kind, CaseStatus status, boolean assessed) {
        CaseFacts facts = new CaseFacts(
                new CaseId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                Service.WOMEN_ONLY,
                LocalAuthority.DUNDEE,
                OPENED,
                status,
                status == CaseStatus.CLOSED ? TODAY : null);
        var assessment = new CompletedReview(ASSESSMENT, ReviewKind.ASSESSMENT, ASSESSED, new EnumMap<>(Outcome.class));
        return new Occasion(
                facts, kind, new CaseHistory(assessed ? List.of(assessment) : List.of(), CORE), Set.of(), TODAY);
    }

    private static Entry scored(boolean chosen) {
        return new Entry(null, chosen, null, new Score(3, 4), null);
    }
}
