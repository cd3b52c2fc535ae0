package scot.tayside.mentoring.leave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to say who looks after a mentee meanwhile. */
class CoverForm {

    @NotBlank
    @Size(max = 500)
    String cover;

    void show(@Nullable String said) {
        if (said != null) {
            cover = said;
        }
    }
}
