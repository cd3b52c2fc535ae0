package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

class EligibilityRuleTests {

    private static final Offer LIVE = new Offer(true, LocalDate.of(2011, 4, 1));

    @ParameterizedTest(name = "{0}") // R2, R4
    @CsvSource(delimiter = '|', textBlock = """
            on her 16th birthday            | FEMALE | 1998-03-27 | COURT_ORDER    | 2014-01-01 | 2015-01-01 |
            the day before she is 16        | FEMALE | 1998-03-28 | COURT_ORDER    | 2014-01-01 | 2015-01-01 | at-least-16
            a woman of 60 on bail           | FEMALE | 1953-11-02 | BAIL           | 2014-03-27 |            |
            order begins that day           | FEMALE | 1990-01-01 | COURT_ORDER    | 2014-03-27 | 2015-01-01 |
            order begins the day after      | FEMALE | 1990-01-01 | COURT_ORDER    | 2014-03-28 | 2015-01-01 | order-begun
            order ends that day             | FEMALE | 1990-01-01 | SDS            | 2013-03-27 | 2014-03-27 |
            order ended the day before      | FEMALE | 1990-01-01 | SDS            | 2013-03-27 | 2014-03-26 | order-over
            first day of the order missing  | FEMALE | 1990-01-01 | SDS            |            | 2015-01-01 | order-begun
            an agreement is no order        | FEMALE | 1990-01-01 | TISS_AGREEMENT |            |            | order-needed
            a man                           | MALE   | 1990-01-01 | COURT_ORDER    | 2014-01-01 | 2015-01-01 | women-only
            sex not known                   | NOT_KNOWN | 1990-01-01 | COURT_ORDER | 2014-01-01 | 2015-01-01 | women-only
            a boy of 15 after his order     | MALE   | 1998-12-01 | COURT_ORDER    | 2013-01-01 | 2014-01-01 | women-only at-least-16 order-over
            """)
    void womenOnly(
            String name, Sex sex, LocalDate born, LegalBasis basis, LocalDate start, LocalDate end, String unmet) {
        assertThat(unmet(Service.WOMEN_ONLY, sex, born, basis, start, end, false))
                .isEqualTo(words(unmet));
    }

    @ParameterizedTest(name = "{0}") // R3
    @CsvSource(delimiter = '|', textBlock = """
            on his 16th birthday            | MALE   | 1998-03-27 | true  | COURT_ORDER    |
            the day before he is 16         | MALE   | 1998-03-28 | true  | COURT_ORDER    | at-least-16
            the last day of being 25        | MALE   | 1988-03-28 | true  | COURT_ORDER    |
            on his 26th birthday            | MALE   | 1988-03-27 | true  | COURT_ORDER    | at-most-25
            offending not persistent        | MALE   | 1992-05-01 | false | BAIL           | persistent
            not persistent, under no order  | MALE   | 1992-05-01 | false | TISS_AGREEMENT | persistent order-needed
            a woman who fits Women Only     | FEMALE | 1992-05-01 | true  | COURT_ORDER    | belongs-to-women-only
            sex not known                   | NOT_KNOWN | 1992-05-01 | true | COURT_ORDER  |
            """)
    void mentoringForMen(String name, Sex sex, LocalDate born, boolean persistent, LegalBasis basis, String unmet) {
        assertThat(unmet(Service.MENTORING_FOR_MEN, sex, born, basis, LocalDate.of(2014, 1, 1), null, persistent))
                .isEqualTo(words(unmet));
    }

    @ParameterizedTest(name = "{0} received {2}") // R3: born on 29 February, the birthday of other years is 1 March
    @CsvSource({
        "16 on 1 March, 1996-02-29, 2012-02-29, ''",
        "15 on 28 February, 2000-02-29, 2016-02-28, at-least-16",
        "16 on 29 February, 2000-02-29, 2016-02-29, ''",
        "25 on 28 February, 1988-02-29, 2014-02-28, ''",
        "26 on 1 March, 1988-02-29, 2014-03-01, at-most-25"
    })
    void leapDays(String name, LocalDate born, LocalDate received, String unmet) {
        Candidacy candidacy = new Candidacy(
                Service.MENTORING_FOR_MEN,
                LocalAuthority.DUNDEE,
                received,
                Sex.MALE,
                born,
                LegalBasis.BAIL,
                received,
                null,
                true,
                null);

        assertThat(codes(candidacy, LIVE)).isEqualTo(words(unmet));
    }

    @ParameterizedTest(name = "{0}") // R5
    @CsvSource(delimiter = '|', textBlock = """
            agreement signed that day, aged 50 | TISS_AGREEMENT | 2014-03-27 |
            agreement signed the day after     | TISS_AGREEMENT | 2014-03-28 | agreement-signed
            agreement not signed               | TISS_AGREEMENT |            | agreement-signed
            an order instead                   | COURT_ORDER    | 2014-01-01 | agreement-needed
            """)
    void tiss(String name, LegalBasis basis, LocalDate agreed, String unmet) {
        Candidacy candidacy = new Candidacy(
                Service.TISS,
                LocalAuthority.ANGUS,
                LocalDate.of(2014, 3, 27),
                Sex.MALE,
                LocalDate.of(1964, 1, 1),
                basis,
                null,
                null,
                false,
                agreed);

        assertThat(codes(candidacy, LIVE)).isEqualTo(words(unmet));
    }

    @ParameterizedTest(name = "live from {0}, received {1}") // R7
    @CsvSource({
        "2013-11-01, 2013-10-31, not-live-yet",
        "2013-11-01, 2013-11-01, ''",
        ", 2014-03-27, live-day-unknown",
    })
    void goLive(LocalDate liveFrom, LocalDate received, String unmet) {
        Candidacy candidacy = new Candidacy(
                Service.TISS,
                LocalAuthority.DUNDEE,
                received,
                Sex.FEMALE,
                LocalDate.of(1980, 1, 1),
                LegalBasis.TISS_AGREEMENT,
                null,
                null,
                false,
                received);

        assertThat(codes(candidacy, new Offer(true, liveFrom))).isEqualTo(words(unmet));
    }

    @Test // R9
    void befriendsOnlyInPerthAndKinross() {
        Candidacy dundee = befriending(LocalAuthority.DUNDEE);
        Candidacy perth = befriending(LocalAuthority.PERTH_KINROSS);

        assertThat(codes(dundee, Offer.NONE)).containsExactly("perth-only");
        assertThat(codes(perth, LIVE)).isEmpty();
    }

    private static Candidacy befriending(LocalAuthority area) {
        return new Candidacy(
                Service.BEFRIENDING,
                area,
                LocalDate.of(2014, 3, 27),
                Sex.MALE,
                LocalDate.of(1970, 1, 1),
                LegalBasis.COURT_ORDER,
                LocalDate.of(2013, 4, 1),
                LocalDate.of(2014, 4, 30),
                false,
                null);
    }

    private static List<String> unmet(
            Service service,
            Sex sex,
            LocalDate born,
            LegalBasis basis,
            LocalDate start,
            LocalDate end,
            boolean persistent) {
        return codes(
                new Candidacy(
                        service,
                        LocalAuthority.DUNDEE,
                        LocalDate.of(2014, 3, 27),
                        sex,
                        born,
                        basis,
                        start,
                        end,
                        persistent,
                        null),
                LIVE);
    }

    private static List<String> codes(Candidacy candidacy, Offer offer) {
        return EligibilityRule.shortfalls(candidacy, offer).stream()
                .map(shortfall -> shortfall.unmet().code().replace("referral.unmet.", ""))
                .toList();
    }

    private static List<String> words(String unmet) {
        return unmet == null || unmet.isEmpty() ? List.of() : Arrays.asList(unmet.split(" "));
    }
}
