package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A small caseload around 1 April 2014, drawn from a seed, that an import accepts and figures stumble over.
 *
 * <p>It has people referred again, carried over, in two services, twice in one period or at once; mistaken referrals;
 * and whatever {@link RandomReviews} and {@link RandomMentors} add.
 */
final class RandomCaseload {

    /** Periods worth asking for: quarters and years whose edges the days like to fall on, and odd ones. */
    static final List<IndependentPeriod> PERIODS = List.of(
            new IndependentPeriod(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 3, 31)),
            new IndependentPeriod(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 6, 30)),
            new IndependentPeriod(LocalDate.of(2013, 4, 1), LocalDate.of(2014, 3, 31)),
            new IndependentPeriod(LocalDate.of(2014, 4, 1), LocalDate.of(2015, 3, 31)),
            new IndependentPeriod(LocalDate.of(2014, 2, 12), LocalDate.of(2014, 5, 7)),
            new IndependentPeriod(LocalDate.of(2014, 4, 1), LocalDate.of(2014, 4, 1)),
            new IndependentPeriod(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 31)));

    static final LocalDate FIRST_DAY = LocalDate.of(2013, 5, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2014, 12, 19);

    private static final String SERVICES = "WOMEN_ONLY WOMEN_ONLY MENTORING_FOR_MEN MENTORING_FOR_MEN TISS BEFRIENDING";
    private static final String AREAS = "DUNDEE PERTH_KINROSS ANGUS";
    private static final String ENDINGS = "ENGAGED ENGAGED ENGAGED ENGAGED ENGAGED ENGAGED SUBMITTED ACCEPTED WAITING"
            + " DECLINED WITHDRAWN NOT_ENGAGED VOID";
    private static final List<String> EXIT_REASONS = List.of("Goals reached", "Lost contact", "Order ended", "");

    private final RandomDraw draw;
    private final RandomReviews reviews;
    private final List<IndependentRow> referrals = new ArrayList<>();
    private final List<IndependentRow> scores = new ArrayList<>();

    private RandomCaseload(long seed) {
        this.draw = new RandomDraw(new Random(seed));
        this.reviews = new RandomReviews(draw);
    }

    static IndependentSheets of(long seed, int people) {
        return new RandomCaseload(seed).sheets(people);
    }

    private IndependentSheets sheets(int people) {
        for (int i = 1; i <= people; i++) {
            person("RC%03d".formatted(i));
        }
        var mentors = new RandomMentors(draw);
        Map<String, List<IndependentRow>> sheets = new LinkedHashMap<>();
        sheets.put("referrals", referrals);
        sheets.put("reviews", scores);
        sheets.putAll(mentors.around(referrals));
        return new IndependentSheets(sheets);
    }

    private void person(String ref) {
        String sex = draw.of("FEMALE FEMALE MALE MALE NOT_KNOWN PREFER_NOT_TO_SAY");
        LocalDate born = draw.chance(10)
                ? LocalDate.of(1996, 2, 29)
                : draw.day(LocalDate.of(1960, 1, 1), LocalDate.of(1998, 6, 30));
        String service = draw.of(SERVICES);
        LocalDate next = FIRST_DAY;
        int times = draw.of(List.of(1, 1, 1, 2, 2, 3));
        for (int time = 1; time <= times && next.isBefore(LAST_DAY.minusDays(90)); time++) {
            String status = draw.of(ENDINGS);
            LocalDate received = draw.day(next, LAST_DAY.minusDays(60));
            Referral made = new Referral(ref, ref + "-" + time, sex, born, service, status, received);
            LocalDate end = status.equals("ENGAGED") ? engaged(made) : notEngaged(made);
            next = end.plusDays(draw.number(0, 40));
            if (draw.chance(30)) {
                service = draw.of(SERVICES);
            }
            if (draw.chance(15) && status.equals("ENGAGED")) {
                atTheSameTime(made, "TISS".equals(service) ? "MENTORING_FOR_MEN" : "TISS");
            }
        }
    }

    private LocalDate notEngaged(Referral made) {
        LocalDate statusOn = draw.chance(10) ? null : made.received.plusDays(draw.number(0, 40));
        LocalDate firstContact =
                draw.chance(40) && !made.status.equals("VOID") ? made.received.plusDays(draw.number(0, 4)) : null;
        referrals.add(made.row(draw, statusOn, firstContact, null, null, ""));
        return statusOn == null ? made.received : statusOn;
    }

    private LocalDate engaged(Referral made) {
        LocalDate firstContact = draw.chance(5) ? null : made.received.plusDays(draw.of(List.of(0, 0, 0, 1, 3, 9)));
        LocalDate opened = (firstContact == null ? made.received : firstContact).plusDays(draw.number(0, 15));
        LocalDate closed = draw.chance(30) ? null : draw.day(opened, LAST_DAY);
        referrals.add(made.row(draw, opened, firstContact, opened, closed, draw.of(EXIT_REASONS)));
        scores.addAll(reviews.of(made.ref, opened, closed == null ? LAST_DAY : closed));
        return closed == null ? LAST_DAY : closed;
    }

    /** A second case of the same person beside the first, in another service, with reviews on the same days. */
    private void atTheSameTime(Referral beside, String service) {
        IndependentRow first = referrals.get(referrals.size() - 1);
        LocalDate opened = first.day("engaged_on").plusDays(draw.number(0, 2));
        LocalDate closed = first.day("closed_on");
        if (closed != null && closed.isBefore(opened)) {
            return;
        }
        var made = new Referral(
                beside.person, beside.ref + "T", beside.sex, beside.born, service, "ENGAGED", beside.received);
        referrals.add(made.row(draw, opened, opened, opened, closed, "Order ended"));
        scores.stream()
                .filter(score -> score.text("referral_ref").equals(beside.ref))
                .filter(score -> !score.day("held_on").isBefore(opened))
                .map(score -> reviews.anew(score, made.ref))
                .toList()
                .forEach(scores::add);
    }

    private record Referral(
            String person, String ref, String sex, LocalDate born, String service, String status, LocalDate received) {

        private IndependentRow row(
                RandomDraw draw,
                LocalDate statusOn,
                LocalDate firstContact,
                LocalDate opened,
                LocalDate closed,
                String exitReason) {
            String area = draw.of(AREAS);
            return IndependentRow.of(
                    "referral_ref", ref,
                    "person_ref", person,
                    "first_name", "Random",
                    "last_name", "Testwell " + person,
                    "date_of_birth", born,
                    "sex", sex,
                    "area", area,
                    "service", service,
                    "legal_basis", service.equals("TISS") ? "TISS_AGREEMENT" : draw.of("COURT_ORDER BAIL SDS"),
                    "order_start", received.minusDays(30),
                    "order_end", received.plusMonths(9),
                    "received_on", received,
                    "status", status,
                    "status_on", statusOn,
                    "reason", status.equals("ENGAGED") ? "" : "Random reason",
                    "first_contact_on", firstContact,
                    "engaged_on", opened,
                    "closed_on", closed,
                    "exit_type", closed == null ? "" : draw.of("PLANNED UNPLANNED"),
                    "exit_reason", closed == null ? "" : exitReason);
        }
    }
}
