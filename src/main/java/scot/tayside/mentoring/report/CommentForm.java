package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comment as somebody types it. */
class CommentForm {

    @NotBlank
    @Size(max = 2000)
    @Nullable
    String comment;

    String text() {
        return Objects.requireNonNull(comment);
    }
}
