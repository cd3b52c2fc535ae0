package scot.tayside.mentoring.flag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.web.Option;

/** What is typed to put a warning on a file. */
class FlagForm {

    @NotNull
    FlagKind kind;

    @NotBlank
    @Size(max = 500)
    String words;

    @NotBlank
    @Size(max = 2000)
    String evidence;

    @NotBlank
    @Size(max = 200)
    String source;

    @NotNull
    UUID authorisedBy;

    @NotNull
    LocalDate reviewOn;

    void check(List<Option> authorisers, LocalDate today, Errors errors) {
        if (authorisedBy != null
                && authorisers.stream().noneMatch(each -> each.value().equals(authorisedBy.toString()))) {
            errors.rejectValue("authorisedBy", "flag.may-not-authorise");
        }
        ReviewForm.checkDay(reviewOn, today, errors);
    }

    SetFlag toCommand() {
        return new SetFlag(kind, words, evidence, source, new UserId(authorisedBy), reviewOn);
    }
}
