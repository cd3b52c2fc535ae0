package scot.tayside.mentoring.figures;

import java.util.Locale;

/** A part of the report; the words are the messages {@code figures.topic.<code>}. */
enum Topic {
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
