package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quote to be put into a section. */
class QuoteForm {

    @NotNull
    @Nullable
    UUID voice;

    UUID chosen() {
        return Objects.requireNonNull(voice);
    }
}
