package scot.tayside.mentoring.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** What was done in one case after another: meetings, words to the referrer, assessments and reviews. */
final class Support {

    private static final int REVIEW_EVERY = 91;
    private static final List<Outcome> CORE = List.of(Outcome.CRIME, Outcome.ENGAGEMENT, Outcome.MOTIVATION);

    private final LocalDate today;
    private final Sheets sheets;
    private final Random random;
    private int cases;

    Support(LocalDate today, Sheets sheets, Random random) {
        this.today = today;
        this.sheets = sheets;
        this.random = random;
    }

    void given(String ref, String mentor, LocalDate opened, @Nullable LocalDate closed, boolean planned) {
        cases++;
        LocalDate last = closed == null ? today.minusDays(1) : closed;
        meetings(ref, mentor, opened, last);
        updates(ref, mentor, opened, last);
        reviews(ref, opened, last, planned ? closed : null);
    }

    void contact(
            String ref,
            String mentor,
            LocalDate day,
            String kind,
            String attendance,
            int minutes,
            @Nullable String note) {
        sheets.add("contacts", ref, mentor, day, kind, attendance, minutes, note);
    }

    private void meetings(String ref, String mentor, LocalDate opened, LocalDate last) {
        contact(ref, mentor, opened, "MEETING", "ATTENDED", 60, "First meeting; agreement signed");
        for (LocalDate day = opened.plusDays(8); !day.isAfter(last); day = day.plusDays(9 + random.nextInt(5))) {
            String kind = day.isBefore(opened.plusDays(60)) && random.nextInt(5) == 0 ? "JOINT_MEETING" : "MEETING";
            int minutes = 40 + 10 * random.nextInt(6);
            contact(ref, mentor, Weekdays.upTo(day), kind, attendance(), minutes, "Worked on the plan");
        }
    }

    private void updates(String ref, String mentor, LocalDate opened, LocalDate last) {
        LocalDate friday = opened.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        for (LocalDate day = friday; !day.isAfter(last); day = day.plusWeeks(1)) {
            if (random.nextInt(9) > 0) {
                contact(ref, mentor, day, "REFERRER_UPDATE", "ATTENDED", 5, null);
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

    /** Every fifth case is behind: if it is young, it has no assessment yet; if old, its last review is undone. */
    private void reviews(String ref, LocalDate opened, LocalDate last, @Nullable LocalDate exit) {
        boolean behind = cases % 5 == 0;
        LocalDate assessed = Weekdays.upTo(opened.plusDays(7L + random.nextInt(12)));
        if (assessed.isAfter(last) || behind && opened.isAfter(today.minusDays(45))) {
            return;
        }
        Map<Outcome, Integer> scores = baseline();
        scored(ref, "ASSESSMENT", assessed, scores);
        LocalDate until = exit != null ? exit.minusDays(21) : behind ? last.minusDays(25) : last;
        for (LocalDate due = assessed.plusDays(REVIEW_EVERY); !due.isAfter(until); due = due.plusDays(REVIEW_EVERY)) {
            scores.replaceAll((outcome, score) -> onTheScale(score + random.nextInt(4) - 1));
            scored(ref, "QUARTERLY", Weekdays.upTo(due), scores);
        }
        if (exit != null) {
            scores.replaceAll((outcome, score) -> onTheScale(score + random.nextInt(3)));
            scored(ref, "EXIT", exit, scores);
        }
    }

    /** Six outcomes are scored: the three that must be, and three that were chosen. */
    private Map<Outcome, Integer> baseline() {
        Map<Outcome, Integer> scores = new TreeMap<>();
        CORE.forEach(outcome -> scores.put(outcome, 2 + random.nextInt(5)));
        while (scores.size() < 6) {
            scores.put(Outcome.values()[random.nextInt(Outcome.values().length)], 2 + random.nextInt(5));
        }
        return scores;
    }

    private void scored(String ref, String kind, LocalDate day, Map<Outcome, Integer> scores) {
        scores.forEach((outcome, score) -> {
            boolean absent = random.nextInt(14) == 0;
            Integer mentee = absent ? null : score;
            int mentor = onTheScale(score + random.nextInt(3) - 1);
            sheets.add("reviews", ref, kind, day, outcome, "Y", "SCORED", mentee, mentor, absent ? "ABSENT" : null);
        });
    }

    private static int onTheScale(int score) {
        return Math.max(1, Math.min(10, score));
    }
}
