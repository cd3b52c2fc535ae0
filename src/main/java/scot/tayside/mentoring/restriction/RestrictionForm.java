package scot.tayside.mentoring.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.restriction.RestrictionPages.Candidate;

/** What is typed to restrict a file: why, who still sees it, and, on the second page, that this is meant. */
class RestrictionForm {

    @NotBlank
    @Size(max = 1000)
    String reason;

    @NotNull
    LocalDate reviewOn;

    List<UUID> named = new ArrayList<>();

    @Nullable
    @Size(max = 500)
    String namedBecause;

    /** Which button of the second page was pressed. */
    @Nullable
    String decision;

    void check(List<Candidate> seeing, LocalDate today, Errors errors) {
        ReviewForm.checkDay(reviewOn, today, errors);
        if (!named.isEmpty() && namedBecause == null) {
            errors.rejectValue("namedBecause", "restriction.say-why-named");
        }
        if (!seeing.stream().map(Candidate::userId).toList().containsAll(named)) {
            errors.rejectValue("named", "restriction.choose-from-list");
        }
    }

    boolean isConfirmed() {
        return "restrict".equals(decision);
    }

    boolean isToBeChanged() {
        return "change".equals(decision);
    }

    RestrictFile toCommand() {
        return new RestrictFile(
                reason,
                reviewOn,
                named.stream().distinct().map(UserId::new).toList(),
                namedBecause == null ? "" : namedBecause);
    }
}
