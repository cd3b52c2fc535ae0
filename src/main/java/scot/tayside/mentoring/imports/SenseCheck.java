package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import scot.tayside.mentoring.programme.Service;

/** Whether the cells of one row fit together; and what today's rules would have said, as a warning. */
final class SenseCheck {

    private SenseCheck() {}

    static List<Problem> of(Row row) {
        List<Problem> problems = new ArrayList<>();
        switch (row.sheet()) {
            case REFERRALS -> referral(row, problems);
            case REVIEWS -> review(row, problems);
            case MENTORS -> mentor(row, problems);
            case CONTACTS -> {
                atMost(row, "minutes", 1440, "minutes", problems);
            }
            default -> {}
        }
        return problems;
    }

    private static void referral(Row row, List<Problem> problems) {
        boolean engaged = row.must("status").equals("ENGAGED");
        if (engaged && !row.has("engaged_on")) {
            problems.add(Problem.error(row, "engaged_on", "engaged-without-day"));
        }
        if (!engaged && row.has("engaged_on")) {
            problems.add(Problem.error(row, "status", "day-without-engaged"));
        }
        if (row.has("closed_on") && !row.has("engaged_on")) {
            problems.add(Problem.error(row, "closed_on", "closed-without-engaged"));
        }
        if (row.has("closed_on") && !row.has("exit_type")) {
            problems.add(Problem.warning(row, "exit_type", "closed-without-exit"));
        }
        eligibility(row, problems);
    }

    private static void eligibility(Row row, List<Problem> problems) {
        LocalDate received = LocalDate.parse(row.must("received_on"));
        int age = Period.between(LocalDate.parse(row.must("date_of_birth")), received)
                .getYears();
        Service service = Service.valueOf(row.must("service"));
        boolean female = row.must("sex").equals("FEMALE");
        if (service == Service.WOMEN_ONLY && (!female || age < 16)) {
            problems.add(Problem.warning(row, "service", "women-only", age));
        }
        if (service == Service.MENTORING_FOR_MEN && (age < 16 || age > 25)) {
            problems.add(Problem.warning(row, "date_of_birth", "mentoring-for-men", age));
        }
        if ((service == Service.TISS) != row.must("legal_basis").equals("TISS_AGREEMENT")) {
            problems.add(Problem.warning(row, "legal_basis", "legal-basis"));
        }
        if (service == Service.BEFRIENDING && !row.must("area").equals("PERTH_KINROSS")) {
            problems.add(Problem.warning(row, "area", "befriending-area"));
        }
    }

    private static void review(Row row, List<Problem> problems) {
        boolean scored = row.cells().getOrDefault("state", "SCORED").equals("SCORED");
        if (!scored && (row.has("mentee_score") || row.has("mentor_score"))) {
            problems.add(Problem.error(row, "state", "score-without-scored"));
        }
        if (scored && !row.has("mentor_score")) {
            problems.add(Problem.warning(row, "mentor_score", "mentor-score-missing"));
        }
        if (scored && !row.has("mentee_score") && !row.has("mentee_missing_reason")) {
            problems.add(Problem.warning(row, "mentee_missing_reason", "mentee-reason-missing"));
        }
    }

    private static void mentor(Row row, List<Problem> problems) {
        atMost(row, "caseload_limit", 60, "caseload", problems);
        if (row.list("areas").isEmpty()) {
            problems.add(Problem.error(row, "areas", "missing"));
        }
    }

    private static void atMost(Row row, String column, int most, String code, List<Problem> problems) {
        Integer number = row.number(column);
        if (number != null && number > most) {
            problems.add(Problem.error(row, column, code));
        }
    }
}
