package scot.tayside.mentoring.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something that keeps a review from being complete, and the field it is about, if it is about one. */
record Gap(@Nullable String field, String code, List<Object> arguments) {

    static Gap in(Outcome outcome, ItemRule rule) {
        return new Gap("scores[%s].%s".formatted(outcome.name(), rule.field()), rule.code(), List.of(outcome.title()));
    }

    static Gap of(@Nullable String field, String code, Object... arguments) {
        return new Gap(field, code, List.of(arguments));
    }

    /** A field that cannot even be read is not called incomplete as well. */
    void addTo(Errors errors) {
        if (field == null) {
            errors.reject(code, arguments.toArray(), code);
        } else if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code, arguments.toArray(), code);
        }
    }

    RuleViolation asViolation() {
        return new RuleViolation(code, arguments.toArray());
    }
}
