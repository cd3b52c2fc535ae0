package scot.tayside.mentoring.voice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the second person found; the version tells which words they read. */
class CheckForm {

    @Nullable
    Long version;

    @NotNull
    CheckResult result;

    @Nullable
    @Size(max = 1000)
    String remark;

    void check(Errors errors) {
        if (result == CheckResult.CHANGES_NEEDED && remark == null) {
            errors.rejectValue("remark", "voice.say-what-to-change");
        }
    }
}
