package scot.tayside.mentoring.departure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a mentee answered on leaving; empty if there is no answer. */
@Embeddable
record ExitAnswers(
        @Nullable String helped,
        @Nullable String missing,
        @Enumerated(EnumType.STRING) @Nullable Said recommend,
        @Enumerated(EnumType.STRING) @Nullable GoalsReached goals,
        @Enumerated(EnumType.STRING) @Nullable Housing housing,
        @Enumerated(EnumType.STRING) @Nullable Work work,
        @Enumerated(EnumType.STRING) @Nullable Benefits benefits,
        @Nullable String ownWords,
        @Enumerated(EnumType.STRING) @Nullable Said followUp,
        @Nullable String reach) {

    static final ExitAnswers NONE = new ExitAnswers(null, null, null, null, null, null, null, null, null, null);
}
