package scot.tayside.mentoring.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One outcome of a completed review: both views, apart, or why there is no score. */
@Embeddable
record ReviewItem(
        @Enumerated(EnumType.STRING) ItemState state,
        boolean chosen,
        @Nullable String declinedReason,
        @Column(name = "mentee_score") @Nullable Integer mentee,
        @Column(name = "mentor_score") @Nullable Integer mentor,
        @Enumerated(EnumType.STRING) @Nullable MissingReason menteeMissingReason) {

    static ReviewItem of(Entry entry) {
        return new ReviewItem(
                Objects.requireNonNull(entry.stateOrImplied()),
                entry.chosen(),
                entry.chosen() ? null : entry.declinedReason(),
                entry.score().mentee(),
                entry.score().mentor(),
                entry.score().mentee() == null ? entry.menteeMissing() : null);
    }
}
