package scot.tayside.mentoring.figures;

import java.util.Locale;

/** A part of the report; the words are the messages {@code figures.topic.<code>}. */
public enum Topic {
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
