package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A caseload as it would be today: people in every state, told in days before today, drawn from a fixed seed.
 *
 * <p>What an import can tell is an import file; the states on the way, which only the application knows, are in
 * {@code living-states.sql}.
 */
final class LivingCaseload {

    private static final int WOMEN = 30;
    private static final int MEN = 20;
    private static final Line WOMENS_MENTORS =
            Line.of("NOW-P2 NOW-P3 NOW-P4 NOW-P2 NOW-P3 NOW-P4 NOW-V1 NOW-P3").get(0);
    private static final Line MENS_MENTORS = Line.of("NOW-P1 NOW-P5 NOW-P1").get(0);

    /** Between a referral and a case, or come to nothing: reference, service, area, age, received, status, since, reason. */
    private static final String ON_THE_WAY = """
            NOW-S1 WOMEN_ONLY        DUNDEE        31   0 SUBMITTED     0 -
            NOW-S2 MENTORING_FOR_MEN DUNDEE        19   1 SUBMITTED     1 -
            NOW-S3 WOMEN_ONLY        PERTH_KINROSS 44   3 SUBMITTED     3 -
            NOW-S4 MENTORING_FOR_MEN ANGUS         16   9 SUBMITTED     9 -
            NOW-S6 BEFRIENDING       PERTH_KINROSS 41   2 SUBMITTED     2 -
            NOW-A1 WOMEN_ONLY        ANGUS         27   2 ACCEPTED      1 -
            NOW-A2 MENTORING_FOR_MEN PERTH_KINROSS 22   6 ACCEPTED      5 -
            NOW-W1 WOMEN_ONLY        DUNDEE        52  30 WAITING      28 NO_MENTOR
            NOW-W2 TISS              DUNDEE        38  21 WAITING      20 NOT_READY
            NOW-L1 WOMEN_ONLY        DUNDEE        24   4 ACCEPTED      3 -
            NOW-L2 MENTORING_FOR_MEN ANGUS         20   8 ACCEPTED      7 -
            NOW-L3 MENTORING_FOR_MEN DUNDEE        21   5 ACCEPTED      4 -
            NOW-L4 WOMEN_ONLY        PERTH_KINROSS 36   7 ACCEPTED      6 -
            NOW-L5 WOMEN_ONLY        PERTH_KINROSS 29   7 ACCEPTED      6 -
            NOW-L6 BEFRIENDING       PERTH_KINROSS 45   8 ACCEPTED      7 -
            NOW-K1 MENTORING_FOR_MEN DUNDEE        23   6 ACCEPTED      5 -
            NOW-K2 WOMEN_ONLY        ANGUS         29  10 ACCEPTED      9 -
            NOW-D1 MENTORING_FOR_MEN DUNDEE        30  15 DECLINED     14 CRITERIA
            NOW-D2 WOMEN_ONLY        ANGUS         40 120 DECLINED    118 OTHER_SERVICE
            NOW-X1 WOMEN_ONLY        PERTH_KINROSS 33  60 WITHDRAWN    50 MOVED
            NOW-N1 MENTORING_FOR_MEN ANGUS         18  80 NOT_ENGAGED  40 NO_CONTACT
            NOW-N2 WOMEN_ONLY        DUNDEE        47 200 NOT_ENGAGED 160 NO_MEETING
            NOW-V1 WOMEN_ONLY        DUNDEE        31  12 VOID         12 DUPLICATE
            """;

    /** Support given and ended: reference, service, area, age, opened, closed, mentor, exit, reason. */
    private static final String CLOSED = """
            NOW-Z01 MENTORING_FOR_MEN DUNDEE        22 420 210 NOW-P1 PLANNED   GOALS_REACHED
            NOW-Z02 WOMEN_ONLY        PERTH_KINROSS 39 330   9 NOW-P3 PLANNED   GOALS_REACHED
            NOW-Z03 MENTORING_FOR_MEN ANGUS         19 190   5 NOW-P5 UNPLANNED STOPPED_COMING
            NOW-Z04 WOMEN_ONLY        ANGUS         28 400  65 NOW-P2 PLANNED   ORDER_ENDED
            NOW-Z05 WOMEN_ONLY        DUNDEE        51 370  75 NOW-P3 UNPLANNED CUSTODY
            NOW-Z06 MENTORING_FOR_MEN PERTH_KINROSS 24 380 130 NOW-P1 PLANNED   ORDER_ENDED
            NOW-Z07 WOMEN_ONLY        DUNDEE        35 300 140 NOW-V1 PLANNED   GOALS_REACHED
            NOW-Z08 TISS              PERTH_KINROSS 30 320 160 NOW-P1 UNPLANNED MOVED_AWAY
            """;

    private final LocalDate today;
    private final Sheets sheets = new Sheets();
    private final Stories stories;

    private LivingCaseload(LocalDate today) {
        this.today = today;
        this.stories = new Stories(today, sheets);
    }

    static byte[] file(LocalDate today) {
        LivingCaseload caseload = new LivingCaseload(today);
        LivingMentors.tell(today, caseload.sheets);
        caseload.onTheWay();
        caseload.supported();
        caseload.programme();
        return caseload.sheets.file();
    }

    private void onTheWay() {
        Line.of(ON_THE_WAY).forEach(stories::referral);
        stories.again("NOW-S5", "NOW-Z01", "MENTORING_FOR_MEN", 2);
    }

    private void supported() {
        for (int i = 0; i < WOMEN; i++) {
            int age = i == 4 ? 17 : 18 + i * 37 % 42;
            String mentor = WOMENS_MENTORS.word(i % 8);
            stories.supported("NOW-F%02d".formatted(i + 1), "WOMEN_ONLY", area(i), age, 24 + i * 53 % 380, mentor);
        }
        for (int i = 0; i < MEN; i++) {
            int age = i == 6 ? 17 : 18 + i * 5 % 8;
            String mentor = MENS_MENTORS.word(i % 3);
            stories.supported(
                    "NOW-M%02d".formatted(i + 1), "MENTORING_FOR_MEN", area(i + 1), age, 20 + i * 67 % 360, mentor);
        }
        stories.supported("NOW-T01", "TISS", "PERTH_KINROSS", 28, 60, "NOW-P5");
        stories.supported("NOW-T02", "TISS", "ANGUS", 33, 105, "NOW-P5");
        stories.supported("NOW-T03", "TISS", "ANGUS", 38, 150, "NOW-P5");
        stories.supported("NOW-C01", "WOMEN_ONLY", "PERTH_KINROSS", 26, 130, "NOW-C1");
        stories.supported("NOW-B01", "BEFRIENDING", "PERTH_KINROSS", 43, 34, "NOW-B1");
        stories.befriended("NOW-F03", "NOW-B1", 40);
        Line.of(CLOSED).forEach(stories::closed);
    }

    /** What is not about one person: groups, training, partners' numbers. */
    private void programme() {
        activity("NOW-G1", 20, "Women’s group: cooking for one", "DUNDEE", 7, null);
        activity("NOW-G2", 62, "Five-a-side tournament", "ANGUS", 12, "Community sports hub");
        activity("NOW-G3", 110, "Hill walk and picnic", "PERTH_KINROSS", 9, null);
        training("NOW-C1", 35, "Drug awareness", null, null, "NOW-P1;NOW-P2;NOW-V1;NOW-E1");
        training("NOW-C2", 95, "Joint induction for volunteers", "JOINT_PROGRAMME", "CATH", "NOW-V1;NOW-V2;NOW-B1");
        workedWith("PERTH_KINROSS", 12);
        workedWith("ANGUS", 9);
    }

    private void activity(String ref, int ago, String title, String area, int participants, @Nullable String partner) {
        sheets.add("activities", ref, today.minusDays(ago), title, area, participants, partner);
    }

    private void training(
            String ref, int ago, String title, @Nullable String course, @Nullable String jointWith, String mentors) {
        sheets.add("training", ref, today.minusDays(ago), title, course, jointWith, mentors);
    }

    private void workedWith(String area, int people) {
        LocalDate from = today.minusDays(180);
        sheets.add("partner_figures", "TISS team", area, "TISS_WORKED_WITH", from, today.minusDays(1), people);
    }

    private static String area(int i) {
        return i % 5 < 2 ? "DUNDEE" : i % 5 < 4 ? "PERTH_KINROSS" : "ANGUS";
    }
}
