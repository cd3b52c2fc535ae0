package scot.tayside.mentoring.figures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tiny world of rows, each written as a test needs it; what is not said is unremarkable. */
final class World {

    private static final Map<String, String> USUAL = Map.of(
            "person", "first_name=Hazel,last_name=Testwell,date_of_birth=1990-05-05,sex=FEMALE",
            "referral",
                    "area=DUNDEE,service=WOMEN_ONLY,legal_basis=COURT_ORDER,received_on=2013-05-01,status=SUBMITTED,status_on=2013-05-01",
            "mentee_case", "area=DUNDEE,service=WOMEN_ONLY,opened_on=2013-05-10,status=ACTIVE",
            "review", "kind=QUARTERLY,held_on=2013-08-01,completed_at=2013-08-01T12:00Z",
            "contact", "kind=MEETING,attendance=ATTENDED,held_on=2013-06-01,logged_at=2013-06-01T12:00Z",
            "mentor",
                    "first_name=Finch,last_name=Samplefield,sex=FEMALE,type=VOLUNTEER,organisation=TCA,status=CLEARED,caseload_limit=2",
            "mentor_match", "kind=MENTORING,status=ACTIVE,started_on=2013-06-01",
            "activity", "held_on=2013-06-01,title=Walk,participants=5",
            "training", "held_on=2013-06-01,title=Induction",
            "outcome_change",
                    "basis=PRECEDING_REVIEW,outcome=CRIME,counted=true,comparable=true,perceptions=2,half_points=0");

    private final JdbcClient sql;

    World(JdbcClient sql) {
        this.sql = sql;
    }

    UUID person(Object... columns) {
        return insert("person", columns);
    }

    /** A referral of somebody new. */
    UUID referral(Object... columns) {
        return referralOf(person(), columns);
    }

    UUID referralOf(UUID person, Object... columns) {
        return insert("referral", and(columns, "person_id", person));
    }

    /** A case of somebody new, grown from an engaged referral of the same service and area. */
    UUID aCase(Object... columns) {
        return caseOf(person(), columns);
    }

    UUID caseOf(UUID person, Object... columns) {
        Map<String, Object> asked = map("mentee_case", columns);
        UUID referral = referralOf(
                person,
                "area",
                asked.get("area"),
                "service",
                asked.get("service"),
                "status",
                "ENGAGED",
                "engaged_on",
                asked.get("opened_on"),
                "received_on",
                asked.get("opened_on"),
                "status_on",
                asked.get("opened_on"));
        Object status = asked.containsKey("closed_on") ? "CLOSED" : asked.get("status");
        return insert("mentee_case", and(columns, "person_id", person, "referral_id", referral, "status", status));
    }

    UUID review(UUID aCase, Object... columns) {
        return insert("review", and(columns, "case_id", aCase, "person_id", personOf(aCase)));
    }

    void domainChange(UUID review, String domain, int halfPoints) {
        for (Basis basis : Basis.values()) {
            run("insert into domain_change (review_id, basis, domain, half_points) values ('%s', '%s', '%s', %d)"
                    .formatted(review, basis, domain, halfPoints));
        }
    }

    void outcomeChange(UUID review, Object... columns) {
        put("outcome_change", map("outcome_change", and(columns, "review_id", review)));
    }

    UUID contact(UUID referral, Object... columns) {
        return insert("contact", and(columns, "referral_id", referral, "person_id", personOfReferral(referral)));
    }

    UUID mentor(String area, Object... columns) {
        UUID mentor = insert("mentor", columns);
        run("insert into mentor_area values ('%s', '%s')".formatted(mentor, area));
        return mentor;
    }

    UUID match(UUID referral, UUID mentor, Object... columns) {
        return insert(
                "mentor_match",
                and(columns, "referral_id", referral, "person_id", personOfReferral(referral), "mentor_id", mentor));
    }

    UUID insert(String table, Object... columns) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = map(table, columns);
        row.put("id", id);
        put(table, row);
        return id;
    }

    void run(String statement) {
        sql.sql(statement).update();
    }

    UUID referralOfCase(UUID aCase) {
        return sql.sql("select referral_id from mentee_case where id = ?")
                .param(aCase)
                .query(UUID.class)
                .single();
    }

    UUID personOf(UUID aCase) {
        return sql.sql("select person_id from mentee_case where id = ?")
                .param(aCase)
                .query(UUID.class)
                .single();
    }

    private UUID personOfReferral(UUID referral) {
        return sql.sql("select person_id from referral where id = ?")
                .param(referral)
                .query(UUID.class)
                .single();
    }

    private void put(String table, Map<String, Object> row) {
        String values = row.values().stream()
                .map(value -> value == null ? "null" : "'" + value.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
        run("insert into %s (%s) values (%s)".formatted(table, String.join(", ", row.keySet()), values));
    }

    private static Map<String, Object> map(String table, Object... columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        String usual = USUAL.getOrDefault(table, "");
        for (String pair : usual.isEmpty() ? new String[0] : usual.split(",")) {
            row.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        for (int next = 0; next < columns.length; next += 2) {
            row.put((String) columns[next], columns[next + 1]);
        }
        return row;
    }

    private static Object[] and(Object[] columns, Object... more) {
        Object[] all = Arrays.copyOf(columns, columns.length + more.length);
        System.arraycopy(more, 0, all, columns.length, more.length);
        return all;
    }
}
