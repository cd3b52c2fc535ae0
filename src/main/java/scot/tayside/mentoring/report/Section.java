package scot.tayside.mentoring.report;

import java.util.Locale;

/** A part of the report; the words are the messages {@code report.section.<code>}. */
enum Section {
    REFERRALS,
    CLIENTS,
    OUTCOMES,
    TARGETS,
    CONTACT,
    CAPACITY,
    EXITS,
    MENTORS,
    TRAINING,
    BEFRIENDING,
    TISS,
    ACTIVITIES,
    FEEDBACK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
