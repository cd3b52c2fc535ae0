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
    private static final String[] WOMENS_MENTORS = {"NOW-P2", "NOW-P3", "NOW-P4", "NOW-P2", "NOW-P3", "NOW-P4", "NOW-V1", "NOW-P3"};
    private static final String[] MENS_MENTORS = {"NOW-P1", "NOW-P5", "NOW-P1"};

    private final LocalDate today;
    private final Sheets sheets = new Sheets();
    private final Stories stories;

    private LivingCaseload(LocalDate today) {
        this.today = today;
        this.stories = new Stories(today, sheets);
    }

    static byte[] file(LocalDate today) {
        LivingCaseload caseload = new LivingCaseload(today);
        caseload.mentors();
        caseload.onTheWay();
        caseload.supported();
        caseload.closed();
        caseload.programme();
        return caseload.sheets.file();
    }

    private void mentors() {
        mentor("NOW-P1", "Malcolm", "Mentor", "MALE", "PAID", "TCA", "DUNDEE;PERTH_KINROSS;ANGUS", 900, 870, null, 18, "MEMBER", "BOTH", 700);
        mentor("NOW-P2", "Lark", "Nowfield", "FEMALE", "PAID", "TCA", "DUNDEE;ANGUS", 1200, 1150, null, 15, "MEMBER", "BOTH", 400);
        mentor("NOW-P3", "Tern", "Trialton", "FEMALE", "PAID", "TCA", "DUNDEE;PERTH_KINROSS;ANGUS", 800, 760, null, 15, "MEMBER", "BOTH", 900);
        mentor("NOW-P4", "Skye", "Sampleton", "FEMALE", "PAID", "TCA", "PERTH_KINROSS;ANGUS", 600, 560, null, 12, "MEMBER", "ADULTS", 45);
        mentor("NOW-P5", "Kestrel", "Fictley", "MALE", "PAID", "TCA", "DUNDEE;PERTH_KINROSS;ANGUS", 500, 470, null, 12, "MEMBER", "BOTH", 800);
        mentor("NOW-V1", "Vaila", "Volunteer", "FEMALE", "VOLUNTEER", "TCA", "DUNDEE;PERTH_KINROSS;ANGUS", 420, 350, null, 6, "MEMBER", "ADULTS", 500);
        mentor("NOW-V2", "Birch", "Mockridge", "MALE", "VOLUNTEER", "TCA", "ANGUS", 200, 120, null, 2, "MEMBER", "ADULTS", 600);
        mentor("NOW-V3", "Rowena", "Inventer", "FEMALE", "VOLUNTEER", "TCA", "DUNDEE", 300, 250, null, 2, "EXPIRED", "ADULTS", -6);
        mentor("NOW-V4", "Misty", "Examplar", "FEMALE", "VOLUNTEER", "TCA", "DUNDEE", 40, null, null, 2, "APPLIED", null, null);
        mentor("NOW-V5", "Thistle", "Nowfield", "FEMALE", "VOLUNTEER", "TCA", "PERTH_KINROSS", 90, null, null, 2, "TO_APPLY", null, null);
        mentor("NOW-V6", "Heron", "Trialton", "MALE", "VOLUNTEER", "TCA", "DUNDEE", 500, 460, 100, 2, "MEMBER", "ADULTS", 300);
        mentor("NOW-V7", "Juniper", "Mockridge", "FEMALE", "VOLUNTEER", "TCA", "ANGUS", 330, 280, null, 2, "MEMBER", "BOTH", 365);
        mentor("NOW-V8", "Gale", "Fictley", "MALE", "VOLUNTEER", "TCA", "DUNDEE", 350, 300, null, 2, "MEMBER", "ADULTS", 365);
        mentor("NOW-E1", "Petra", "Peer", "FEMALE", "PEER", "TCA", "DUNDEE;ANGUS", 260, 150, null, 3, "MEMBER", "ADULTS", 640);
        mentor("NOW-B1", "Beathag", "Befriender", "FEMALE", "BEFRIENDER", "CATH", "PERTH_KINROSS", 380, 320, null, 2, "MEMBER", "ADULTS", 410);
        mentor("NOW-C1", "Robin", "Inventer", "FEMALE", "PAID", "CATH", "PERTH_KINROSS", 300, 210, null, 6, "MEMBER", "BOTH", 730);
        for (int i = 1; i <= 5; i++) {
            sheets.add("mentors", "NOW-Q" + i, Names.first(i * 7, i % 2 == 0), Names.last(i * 3), i % 2 == 0 ? "MALE" : "FEMALE",
                    "VOLUNTEER", "TCA", "DUNDEE", today.minusDays(10L * i), null, null, null, 2, "TO_APPLY", null, null);
        }
    }

    private void mentor(
            String ref, String first, String last, String sex, String type, String organisation, String areas, int recruited,
            @Nullable Integer cleared, @Nullable Integer left, int limit, String pvg,
            @Nullable String roles, @Nullable Integer validFor) {
        sheets.add("mentors", ref, first, last, sex, type, organisation, areas, today.minusDays(recruited + 40L), today.minusDays(recruited),
                cleared == null ? null : today.minusDays(cleared), left == null ? null : today.minusDays(left), limit, pvg, roles,
                validFor == null ? null : today.plusDays(validFor));
    }

    /** People between a referral and a case, and those whose referral came to nothing. */
    private void onTheWay() {
        stories.referral("NOW-S1", "WOMEN_ONLY", "DUNDEE", 31, 0, "SUBMITTED", 0, null);
        stories.referral("NOW-S2", "MENTORING_FOR_MEN", "DUNDEE", 19, 1, "SUBMITTED", 1, null);
        stories.referral("NOW-S3", "WOMEN_ONLY", "PERTH_KINROSS", 44, 3, "SUBMITTED", 3, null);
        stories.referral("NOW-S4", "MENTORING_FOR_MEN", "ANGUS", 16, 9, "SUBMITTED", 9, null);
        stories.referral("NOW-A1", "WOMEN_ONLY", "ANGUS", 27, 2, "ACCEPTED", 1, null);
        stories.referral("NOW-A2", "MENTORING_FOR_MEN", "PERTH_KINROSS", 22, 6, "ACCEPTED", 5, null);
        stories.referral("NOW-W1", "WOMEN_ONLY", "DUNDEE", 52, 30, "WAITING", 28, "NO_MENTOR");
        stories.referral("NOW-W2", "TISS", "DUNDEE", 38, 21, "WAITING", 20, "NOT_READY");
        stories.referral("NOW-L1", "WOMEN_ONLY", "DUNDEE", 24, 4, "ACCEPTED", 3, null);
        stories.referral("NOW-L2", "MENTORING_FOR_MEN", "ANGUS", 20, 8, "ACCEPTED", 7, null);
        stories.referral("NOW-L3", "MENTORING_FOR_MEN", "DUNDEE", 21, 5, "ACCEPTED", 4, null);
        stories.referral("NOW-L4", "WOMEN_ONLY", "PERTH_KINROSS", 36, 7, "ACCEPTED", 6, null);
        stories.referral("NOW-K1", "MENTORING_FOR_MEN", "DUNDEE", 23, 6, "ACCEPTED", 5, null);
        stories.referral("NOW-K2", "WOMEN_ONLY", "ANGUS", 29, 10, "ACCEPTED", 9, null);
        stories.referral("NOW-D1", "MENTORING_FOR_MEN", "DUNDEE", 30, 15, "DECLINED", 14, "CRITERIA");
        stories.referral("NOW-D2", "WOMEN_ONLY", "ANGUS", 40, 120, "DECLINED", 118, "OTHER_SERVICE");
        stories.referral("NOW-X1", "WOMEN_ONLY", "PERTH_KINROSS", 33, 60, "WITHDRAWN", 50, "MOVED");
        stories.referral("NOW-N1", "MENTORING_FOR_MEN", "ANGUS", 18, 80, "NOT_ENGAGED", 40, "NO_CONTACT");
        stories.referral("NOW-N2", "WOMEN_ONLY", "DUNDEE", 47, 200, "NOT_ENGAGED", 160, "NO_MEETING");
        stories.referral("NOW-V1", "WOMEN_ONLY", "DUNDEE", 31, 12, "VOID", 12, "DUPLICATE");
        stories.again("NOW-S5", "NOW-Z01", 2);
    }

    private void supported() {
        for (int i = 0; i < WOMEN; i++) {
            stories.engaged("NOW-F%02d".formatted(i + 1), "WOMEN_ONLY", area(i), i == 4 ? 17 : 18 + i * 37 % 42,
                    24 + i * 53 % 380, womensMentor(i));
        }
        for (int i = 0; i < MEN; i++) {
            stories.engaged("NOW-M%02d".formatted(i + 1), "MENTORING_FOR_MEN", area(i + 1), i == 6 ? 17 : 18 + i * 5 % 8,
                    20 + i * 67 % 360, MENS_MENTORS[i % MENS_MENTORS.length]);
        }
        for (int i = 0; i < 3; i++) {
            stories.engaged("NOW-T%02d".formatted(i + 1), "TISS", i == 0 ? "PERTH_KINROSS" : "ANGUS", 28 + 5 * i, 60 + 45 * i, "NOW-P5");
        }
        stories.befriended("NOW-F03", "NOW-B1", 40);
    }

    private void closed() {
        stories.closed("NOW-Z01", "MENTORING_FOR_MEN", "DUNDEE", 22, 420, 210, "NOW-P1", "PLANNED", "GOALS_REACHED");
        stories.closed("NOW-Z02", "WOMEN_ONLY", "PERTH_KINROSS", 39, 330, 9, "NOW-P3", "PLANNED", "GOALS_REACHED");
        stories.closed("NOW-Z03", "MENTORING_FOR_MEN", "ANGUS", 19, 190, 5, "NOW-P5", "UNPLANNED", "STOPPED_COMING");
        stories.closed("NOW-Z04", "WOMEN_ONLY", "ANGUS", 28, 400, 65, "NOW-P2", "PLANNED", "ORDER_ENDED");
        stories.closed("NOW-Z05", "WOMEN_ONLY", "DUNDEE", 51, 370, 75, "NOW-P3", "UNPLANNED", "CUSTODY");
        stories.closed("NOW-Z06", "MENTORING_FOR_MEN", "PERTH_KINROSS", 24, 380, 130, "NOW-P1", "PLANNED", "ORDER_ENDED");
        stories.closed("NOW-Z07", "WOMEN_ONLY", "DUNDEE", 35, 300, 140, "NOW-V1", "PLANNED", "GOALS_REACHED");
        stories.closed("NOW-Z08", "TISS", "PERTH_KINROSS", 30, 320, 160, "NOW-P1", "UNPLANNED", "MOVED_AWAY");
    }

    /** What is not about one person: groups, training, partners' numbers. */
    private void programme() {
        sheets.add("activities", "NOW-G1", today.minusDays(20), "Women’s group: cooking for one", "DUNDEE", 7, null);
        sheets.add("activities", "NOW-G2", today.minusDays(62), "Five-a-side tournament", "ANGUS", 12, "Community sports hub");
        sheets.add("activities", "NOW-G3", today.minusDays(110), "Hill walk and picnic", "PERTH_KINROSS", 9, null);
        sheets.add("training", "NOW-C1", today.minusDays(35), "Drug awareness", null, null, "NOW-P1;NOW-P2;NOW-V1;NOW-E1");
        sheets.add("training", "NOW-C2", today.minusDays(95), "Joint induction for volunteers", "JOINT_PROGRAMME", "CATH", "NOW-V1;NOW-V2;NOW-B1");
        sheets.add("partner_figures", "TISS team", "PERTH_KINROSS", "TISS_WORKED_WITH", today.minusDays(180), today.minusDays(1), 12);
        sheets.add("partner_figures", "TISS team", "ANGUS", "TISS_WORKED_WITH", today.minusDays(180), today.minusDays(1), 9);
    }

    private static String area(int i) {
        return i % 5 < 2 ? "DUNDEE" : i % 5 < 4 ? "PERTH_KINROSS" : "ANGUS";
    }

    private static String womensMentor(int i) {
        return WOMENS_MENTORS[i % WOMENS_MENTORS.length];
    }
}
