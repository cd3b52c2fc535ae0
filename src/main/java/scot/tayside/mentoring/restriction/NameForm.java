package scot.tayside.mentoring.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Option;

/** Who is to see a restricted file too, and why. */
class NameForm {

    @NotNull
    UUID user;

    @NotBlank
    @Size(max = 500)
    String text;

    void check(List<Option> nameable, Errors errors) {
        if (user != null && nameable.stream().noneMatch(each -> each.value().equals(user.toString()))) {
            errors.rejectValue("user", "restriction.choose-from-list");
        }
    }
}
