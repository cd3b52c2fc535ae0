package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the days of one row come in an order that can have happened. */
final class DateOrderCheck {

    /** For each sheet the pairs that must not be the other way round: earlier, later. */
    private static final Map<Sheet, List<List<String>>> ORDER = Map.of(
            Sheet.REFERRALS,
            List.of(
                    List.of("date_of_birth", "received_on"),
                    List.of("order_start", "order_end"),
                    List.of("received_on", "status_on"),
                    List.of("received_on", "first_contact_on"),
                    List.of("received_on", "engaged_on"),
                    List.of("first_contact_on", "engaged_on"),
                    List.of("engaged_on", "closed_on")),
            Sheet.MENTORS,
            List.of(
                    List.of("enquired_on", "recruited_on"),
                    List.of("recruited_on", "cleared_on"),
                    List.of("recruited_on", "left_on"),
                    List.of("cleared_on", "left_on")),
            Sheet.MATCHES,
            List.of(List.of("started_on", "ended_on")),
            Sheet.PARTNER_FIGURES,
            List.of(List.of("from", "to")));

    /** Days that lie behind us when they are recorded. */
    private static final Map<Sheet, List<String>> PAST = Map.of(
            Sheet.REFERRALS,
            List.of("received_on", "status_on", "first_contact_on", "engaged_on", "closed_on"),
            Sheet.MENTORS,
            List.of("enquired_on", "recruited_on", "cleared_on", "left_on"),
            Sheet.MATCHES,
            List.of("started_on", "ended_on"),
            Sheet.CONTACTS,
            List.of("held_on"),
            Sheet.REVIEWS,
            List.of("held_on"),
            Sheet.ACTIVITIES,
            List.of("held_on"));

    private DateOrderCheck() {}

    static List<Problem> of(Row row, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (List<String> pair : ORDER.getOrDefault(row.sheet(), List.of())) {
            LocalDate earlier = row.date(pair.get(0));
            LocalDate later = row.date(pair.get(1));
            if (earlier != null && later != null && later.isBefore(earlier)) {
                problems.add(Problem.error(row, pair.get(1), "order", pair.get(0), earlier));
            }
        }
        for (String column : PAST.getOrDefault(row.sheet(), List.of())) {
            LocalDate day = row.date(column);
            if (day != null && day.isAfter(today)) {
                problems.add(Problem.error(row, column, "future", day));
            }
        }
        return problems;
    }
}
