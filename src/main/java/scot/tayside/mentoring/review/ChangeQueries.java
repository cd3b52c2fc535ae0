package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.programme.Outcome;

/** Reads the scores of many cases at once and stores the changes worked out from them. */
@Component
class ChangeQueries {

    private final JdbcTemplate sql;

    ChangeQueries(JdbcTemplate sql) {
        this.sql = sql;
    }

    CoreOutcomes core() {
        return new CoreOutcomes(sql.query(
                "select outcome, from_day, to_day from core_outcome",
                (row, number) -> new CoreOutcomes.Span(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class))));
    }

    List<CompletedReview> history(CaseId mentee) {
        return histories(new UUID[] {mentee.value()}).stream().findFirst().orElse(List.of());
    }

    /** The completed assessments and reviews of these cases, those of one case together. */
    Collection<List<CompletedReview>> histories(UUID[] cases) {
        Map<UUID, List<CompletedReview>> histories = new HashMap<>();
        Map<UUID, CompletedReview> reviews = new HashMap<>();
        RowCallbackHandler addReview = row -> {
            CompletedReview review = new CompletedReview(
                    row.getObject("id", UUID.class),
                    ReviewKind.valueOf(row.getString("kind")),
                    row.getObject("held_on", LocalDate.class),
                    new EnumMap<>(Outcome.class));
            reviews.put(review.id(), review);
            histories
                    .computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(review);
        };
        RowCallbackHandler addItem = row -> {
            Score score = new Score(
                    row.getObject("mentee_score", Integer.class), row.getObject("mentor_score", Integer.class));
            Item item = new Item(ItemState.valueOf(row.getString("state")), row.getBoolean("chosen"), score);
            Objects.requireNonNull(reviews.get(row.getObject("review_id", UUID.class)))
                    .items()
                    .put(Outcome.valueOf(row.getString("outcome")), item);
        };
        sql.query("select id, case_id, kind, held_on from review where case_id = any (?)", addReview, (Object) cases);
        sql.query("""
                select i.review_id, i.outcome, i.state, i.chosen, i.mentee_score, i.mentor_score
                from review_item i join review v on v.id = i.review_id
                where v.case_id = any (?)
                """, addItem, (Object) cases);
        return histories.values();
    }

    void remove(UUID[] cases) {
        for (String table : List.of("outcome_change", "domain_change")) {
            sql.update(
                    "delete from " + table + " where review_id in (select id from review where case_id = any (?))",
                    (Object) cases);
        }
    }

    /** One statement for all rows: a column travels as an array. */
    void storeOutcomes(List<OutcomeChange> changes) {
        sql.update(
                """
                insert into outcome_change
                    (review_id, basis, outcome, since_review_id, counted, comparable, perceptions, half_points)
                select review_id, basis, outcome, since_review_id, counted, perceptions > 0, perceptions, half_points
                from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::boolean[], ?::integer[], ?::integer[])
                    as t (review_id, basis, outcome, since_review_id, counted, perceptions, half_points)
                """,
                column(changes, OutcomeChange::review, UUID[]::new),
                column(changes, change -> change.basis().name(), String[]::new),
                column(changes, change -> change.outcome().name(), String[]::new),
                changes.stream().map(OutcomeChange::since).toArray(UUID[]::new),
                column(changes, OutcomeChange::counted, Boolean[]::new),
                column(changes, change -> change.change().perceptions(), Integer[]::new),
                column(changes, change -> change.change().halfPoints(), Integer[]::new));
    }

    void storeDomains(List<DomainChange> changes) {
        sql.update(
                """
                insert into domain_change (review_id, basis, domain, half_points)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[])
                """,
                column(changes, DomainChange::review, UUID[]::new),
                column(changes, change -> change.basis().name(), String[]::new),
                column(changes, change -> change.domain().name(), String[]::new),
                column(changes, DomainChange::halfPoints, Integer[]::new));
    }

    private static <T, V> Object column(List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
