package scot.tayside.mentoring.obligation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Option;

/** When and by what an obligation was met. */
class DoneForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate on;

    @Nullable
    UUID document;

    @Nullable
    @Size(max = 1000)
    String remark;

    void check(List<Option> documents, LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "obligation.day-to-come");
        }
        if (document == null && remark == null) {
            errors.rejectValue("remark", "obligation.say-how");
        }
        if (document != null
                && documents.stream().noneMatch(each -> each.value().equals(document.toString()))) {
            errors.rejectValue("document", "obligation.not-issued");
        }
    }

    Done toCommand() {
        return new Done(on, remark, document);
    }
}
