package scot.tayside.mentoring.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** What happened to one invented person after another, written as rows of an import file; days are told before today. */
final class Stories {

    private static final int REVIEW_EVERY = 91;
    private static final List<Outcome> CORE = List.of(Outcome.CRIME, Outcome.ENGAGEMENT, Outcome.MOTIVATION);

    private final LocalDate today;
    private final Sheets sheets;
    private final Random random = new Random(2014);
    private final Map<String, Person> people = new HashMap<>();
    private int told;

    private record Person(String ref, String first, String last, LocalDate born, String sex, String area) {}

    Stories(LocalDate today, Sheets sheets) {
        this.today = today;
        this.sheets = sheets;
    }

    /** A referral that has not become a case. */
    void referral(
            String ref, String service, String area, int age, int receivedAgo, String status, int statusAgo, @Nullable String reason) {
        LocalDate received = today.minusDays(receivedAgo);
        row(ref, person(ref, service, area, age), service, received, status, today.minusDays(statusAgo), reason, null, null, null, null, null);
    }

    /** The same person once more, after an earlier case. */
    void again(String ref, String before, int receivedAgo) {
        people.put(ref, person(before, "MENTORING_FOR_MEN", "DUNDEE", 22));
        LocalDate received = today.minusDays(receivedAgo);
        row(ref, people.get(ref), "MENTORING_FOR_MEN", received, "SUBMITTED", received, null, null, null, null, null, null);
    }

    /** A case that is open today. */
    void engaged(String ref, String service, String area, int age, int openedAgo, String mentor) {
        support(ref, service, area, age, openedAgo, 0, mentor, null, null);
    }

    void closed(
            String ref, String service, String area, int age, int openedAgo, int closedAgo, String mentor, String exit, String reason) {
        support(ref, service, area, age, openedAgo, closedAgo, mentor, exit, reason);
    }

    void befriended(String ref, String befriender, int startedAgo) {
        LocalDate started = weekday(today.minusDays(startedAgo));
        sheets.add("matches", ref + "-B", ref, befriender, "BEFRIENDING", started, null, null);
        for (int ago = startedAgo; ago > 1; ago -= 9) {
            sheets.add("contacts", ref, befriender, weekday(today.minusDays(ago)), "MEETING", "ATTENDED", 75, "Out and about");
        }
    }

    private void support(
            String ref, String service, String area, int age, int openedAgo, int closedAgo, String mentor,
            @Nullable String exit, @Nullable String reason) {
        LocalDate opened = weekday(today.minusDays(openedAgo));
        LocalDate closed = exit == null ? null : weekday(today.minusDays(closedAgo));
        LocalDate received = weekday(opened.minusDays(6L + random.nextInt(9)));
        LocalDate contacted = random.nextInt(4) > 0 ? received : weekday(received.plusDays(2));
        row(ref, person(ref, service, area, age), service, received, "ENGAGED", opened, null, contacted, opened, closed, exit, reason);
        sheets.add("matches", ref + "-X", ref, mentor, "MENTORING", opened, closed, closed == null ? null : "CASE_CLOSED");
        sheets.add("contacts", ref, mentor, contacted, "PHONE", "ATTENDED", 10, "First contact");
        LocalDate last = closed == null ? today.minusDays(1) : closed;
        contacts(ref, mentor, opened, last);
        reviews(ref, opened, last, exit != null && exit.equals("PLANNED") ? closed : null);
    }

    private void contacts(String ref, String mentor, LocalDate opened, LocalDate last) {
        sheets.add("contacts", ref, mentor, opened, "MEETING", "ATTENDED", 60, "First meeting; agreement signed");
        for (LocalDate day = opened.plusDays(8); !day.isAfter(last); day = day.plusDays(9 + random.nextInt(5))) {
            String kind = day.isBefore(opened.plusDays(60)) && random.nextInt(5) == 0 ? "JOINT_MEETING" : "MEETING";
            sheets.add("contacts", ref, mentor, weekday(day), kind, attendance(), 40 + 10 * random.nextInt(6), "Worked on the plan");
        }
        LocalDate friday = opened.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        for (LocalDate day = friday; !day.isAfter(last); day = day.plusWeeks(1)) {
            if (random.nextInt(9) > 0) {
                sheets.add("contacts", ref, mentor, day, "REFERRER_UPDATE", "ATTENDED", 5, null);
            }
        }
    }

    private String attendance() {
        return switch (random.nextInt(12)) {
            case 0 -> "DNA_UNACCEPTABLE";
            case 1 -> "DNA_ACCEPTABLE";
            case 2 -> "LATE";
            case 3 -> random.nextBoolean() ? "CANCELLED_BY_SERVICE" : "ATTENDED";
            default -> "ATTENDED";
        };
    }

    /** Every fifth case has no assessment yet if it is young, and leaves its last review undone if it is old. */
    private void reviews(String ref, LocalDate opened, LocalDate last, @Nullable LocalDate exit) {
        boolean behind = told % 5 == 0;
        LocalDate assessed = weekday(opened.plusDays(7L + random.nextInt(12)));
        if (assessed.isAfter(last) || behind && opened.isAfter(today.minusDays(45))) {
            return;
        }
        Map<Outcome, Integer> scores = new HashMap<>();
        CORE.forEach(outcome -> scores.put(outcome, 2 + random.nextInt(5)));
        while (scores.size() < 6) {
            scores.put(Outcome.values()[random.nextInt(Outcome.values().length)], 2 + random.nextInt(5));
        }
        scored(ref, "ASSESSMENT", assessed, scores);
        LocalDate until = behind ? last.minusDays(25) : last;
        for (LocalDate due = assessed.plusDays(REVIEW_EVERY); !due.isAfter(until); due = due.plusDays(REVIEW_EVERY)) {
            if (exit == null || due.isBefore(exit.minusDays(20))) {
                scores.replaceAll((outcome, score) -> Math.max(1, Math.min(10, score + random.nextInt(4) - 1)));
                scored(ref, "QUARTERLY", weekday(due), scores);
            }
        }
        if (exit != null) {
            scores.replaceAll((outcome, score) -> Math.min(10, score + random.nextInt(3)));
            scored(ref, "EXIT", exit, scores);
        }
    }

    private void scored(String ref, String kind, LocalDate day, Map<Outcome, Integer> scores) {
        for (Outcome outcome : Outcome.values()) {
            Integer score = scores.get(outcome);
            if (score != null) {
                boolean absent = random.nextInt(14) == 0;
                int other = Math.max(1, Math.min(10, score + random.nextInt(3) - 1));
                sheets.add("reviews", ref, kind, day, outcome, "Y", "SCORED", absent ? null : score, other, absent ? "ABSENT" : null);
            }
        }
    }

    private Person person(String ref, String service, String area, int age) {
        return people.computeIfAbsent(ref, unknown -> {
            told++;
            boolean man = !service.equals("WOMEN_ONLY");
            LocalDate born = today.minusYears(age).minusDays(20 + told * 17 % 320);
            return new Person(ref, Names.first(told, man), Names.last(told * 4 + told / 15), born, man ? "MALE" : "FEMALE", area);
        });
    }

    private void row(
            String ref, Person person, String service, LocalDate received, String status, LocalDate statusOn, @Nullable String reason,
            @Nullable LocalDate contacted, @Nullable LocalDate engaged, @Nullable LocalDate closed, @Nullable String exit,
            @Nullable String exitReason) {
        String basis = service.equals("TISS") ? "TISS_AGREEMENT" : told % 4 == 0 ? "SDS" : told % 7 == 0 ? "BAIL" : "COURT_ORDER";
        LocalDate start = received.minusDays(10 + told * 13 % 60);
        LocalDate end = engaged != null && told % 6 == 0 ? today.plusDays(30) : latest(received.plusDays(400), today.plusDays(90));
        String team = person.area().equals("PERTH_KINROSS") ? "perth" : person.area().toLowerCase(Locale.ROOT);
        sheets.add("referrals", ref, person.ref(), person.first(), person.last(), person.born(), person.sex(), person.area(),
                team + "@cjsw.example", service, basis, basis.equals("TISS_AGREEMENT") ? null : start,
                basis.equals("COURT_ORDER") ? end : null, received, status, statusOn, reason, contacted, engaged, closed, exit, exitReason);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
