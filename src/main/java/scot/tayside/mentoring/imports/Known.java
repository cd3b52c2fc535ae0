package scot.tayside.mentoring.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a file may refer to: what is stored already, and the good rows read so far. */
record Known(
        Map<String, KnownReferral> referrals,
        Map<String, KnownMentor> mentors,
        Map<String, Identity> people,
        Map<String, LocalDate> assessments,
        Map<String, String> liveMatches) {

    /** Whose a referral is and the days that later rows must fit; once changed in the application, no file changes it. */
    record KnownReferral(
            String person,
            LocalDate receivedOn,
            @Nullable LocalDate engagedOn,
            @Nullable LocalDate closedOn,
            boolean changedHere) {

        static KnownReferral of(Row row) {
            return new KnownReferral(
                    row.must("person_ref"),
                    LocalDate.parse(row.must("received_on")),
                    row.date("engaged_on"),
                    row.date("closed_on"),
                    false);
        }
    }

    /** Since when a mentor is cleared. */
    record KnownMentor(@Nullable LocalDate clearedOn) {}

    /** What makes two rows with one person_ref the same human being. */
    record Identity(String firstName, String lastName, LocalDate born, String sex) {

        static Identity of(Row row) {
            return new Identity(
                    row.must("first_name"),
                    row.must("last_name"),
                    LocalDate.parse(row.must("date_of_birth")),
                    row.must("sex"));
        }
    }

    static Known nothing() {
        return new Known(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Later rows may refer to this one. */
    void learn(Row row) {
        switch (row.sheet()) {
            case REFERRALS -> {
                people.put(row.must("person_ref"), Identity.of(row));
                referrals.merge(
                        row.must("referral_ref"),
                        KnownReferral.of(row),
                        (before, now) -> before.changedHere() ? before : now);
            }
            case MENTORS -> mentors.put(row.must("mentor_ref"), new KnownMentor(row.date("cleared_on")));
            case MATCHES -> {
                if (row.has("ended_on")) {
                    liveMatches.remove(liveMatch(row), row.must("match_ref"));
                } else {
                    liveMatches.put(liveMatch(row), row.must("match_ref"));
                }
            }
            case REVIEWS -> {
                if (row.must("kind").equals("ASSESSMENT")) {
                    assessments.put(row.must("referral_ref"), LocalDate.parse(row.must("held_on")));
                }
            }
            default -> {}
        }
    }

    static String liveMatch(Row row) {
        return String.join("|", row.must("referral_ref"), row.must("mentor_ref"), row.must("kind"));
    }
}
