package scot.tayside.mentoring.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something of a plan has ended, when, how and why. */
@Embeddable
record End(
        @Enumerated(EnumType.STRING) Ending ending,
        LocalDate endedOn,
        @Nullable String endingWord,
        UUID endedBy) {

    /** For the audit log. */
    String told() {
        return endingWord == null ? ending.title() : ending.title() + ": " + endingWord;
    }
}
