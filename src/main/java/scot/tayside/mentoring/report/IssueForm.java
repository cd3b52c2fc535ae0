package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.snapshot.Edition;

/** To whom a copy goes, and in which edition. */
class IssueForm {

    @NotBlank
    @Size(max = 200)
    @Nullable
    String recipient;

    @NotNull
    @Nullable
    Edition edition;

    @Size(max = 2000)
    @Nullable
    String remark;

    IssueCopy toCommand() {
        return new IssueCopy(Objects.requireNonNull(recipient), Objects.requireNonNull(edition), remark);
    }
}
