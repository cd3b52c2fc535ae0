package scot.tayside.mentoring.referral;

import static scot.tayside.mentoring.programme.Service.BEFRIENDING;
import static scot.tayside.mentoring.programme.Service.MENTORING_FOR_MEN;
import static scot.tayside.mentoring.programme.Service.TISS;
import static scot.tayside.mentoring.programme.Service.WOMEN_ONLY;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;
import static scot.tayside.mentoring.shared.Sex.FEMALE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import scot.tayside.mentoring.shared.Unmet;

/** Who may be referred to what: asked once, on the day the referral is received, and never again (R4). */
enum EligibilityRule {
    WOMEN_ONLY_CRITERIA(
            "R2",
            to -> to.service() == WOMEN_ONLY,
            met("women-only", "sex", to -> to.sex() == FEMALE),
            met("at-least-16", "dateOfBirth", to -> to.age() >= 16),
            met("order-needed", "legalBasis", Candidacy::underOrder),
            met("order-begun", "orderStart", to -> !to.underOrder() || to.orderBegun()),
            met("order-over", "orderEnd", to -> !to.underOrder() || !to.orderOver())),

    MENTORING_FOR_MEN_CRITERIA(
            "R3",
            to -> to.service() == MENTORING_FOR_MEN,
            met("at-least-16", "dateOfBirth", to -> to.age() >= 16),
            met("at-most-25", "dateOfBirth", to -> to.age() <= 25),
            met("persistent", "persistentOffending", Candidacy::persistentOffending),
            met("order-needed", "legalBasis", Candidacy::underOrder),
            met("order-begun", "orderStart", to -> !to.underOrder() || to.orderBegun()),
            met("order-over", "orderEnd", to -> !to.underOrder() || !to.orderOver()),
            met("belongs-to-women-only", "service", to -> !WOMEN_ONLY_CRITERIA.isMetBy(to.to(WOMEN_ONLY)))),

    TISS_CRITERIA(
            "R5",
            to -> to.service() == TISS,
            met("agreement-needed", "legalBasis", to -> to.legalBasis() == LegalBasis.TISS_AGREEMENT),
            met("agreement-signed", "tissAgreedOn", Candidacy::agreementSigned)),

    GO_LIVE(
            "R7",
            to -> true,
            known(
                    "not-live-yet",
                    "service",
                    (to, offer) -> !offer.exists() || offer.liveFrom() == null || offer.isLiveOn(to.receivedOn())),
            known("live-day-unknown", "service", (to, offer) -> !offer.exists() || offer.liveFrom() != null)),

    PERTH_AND_KINROSS_ONLY(
            "R9", to -> to.service() == BEFRIENDING, met("perth-only", "area", to -> to.area() == PERTH_KINROSS));

    private final String number;
    private final Predicate<Candidacy> concerns;
    private final List<Criterion> criteria;

    EligibilityRule(String number, Predicate<Candidacy> concerns, Criterion... criteria) {
        this.number = number;
        this.concerns = concerns;
        this.criteria = List.of(criteria);
    }

    /** Everything that stands against the referral, rule by rule. */
    static List<Shortfall> shortfalls(Candidacy candidacy, Offer offer) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.unmetBy(candidacy, offer))
                .toList();
    }

    private boolean isMetBy(Candidacy candidacy) {
        return unmetBy(candidacy, Offer.NONE).findAny().isEmpty();
    }

    private Stream<Shortfall> unmetBy(Candidacy candidacy, Offer offer) {
        return criteria.stream()
                .filter(criterion ->
                        concerns.test(candidacy) && !criterion.test().test(candidacy, offer))
                .map(criterion ->
                        new Shortfall(criterion.field(), Unmet.of(number, criterion.code(), words(candidacy, offer))));
    }

    private static Object[] words(Candidacy candidacy, Offer offer) {
        LocalDate live = offer.liveFrom();
        return new Object[] {
            candidacy.service().title(),
            candidacy.area().title(),
            candidacy.receivedOn(),
            candidacy.age(),
            live == null ? "" : live
        };
    }

    private static Criterion met(String code, String field, Predicate<Candidacy> test) {
        return known(code, field, (candidacy, offer) -> test.test(candidacy));
    }

    private static Criterion known(String code, String field, BiPredicate<Candidacy, Offer> test) {
        return new Criterion("referral.unmet." + code, field, test);
    }

    private record Criterion(String code, String field, BiPredicate<Candidacy, Offer> test) {}
}
