package scot.tayside.mentoring.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.web.FormBinding;

/** A referral as far as it is filled in: what was typed, what is wrong with it, and who it may be about. */
record Begun(
        ReferralForm form,
        BindingResult errors,
        Map<String, List<String>> typed,
        Map<Section, Instant> kept,
        List<Lookalike> people) {

    /** Not begun, begun, or complete: without anything that is wrong with its answers. */
    Progress progress(Section section) {
        if (!kept.containsKey(section)) {
            return Progress.NOT_STARTED;
        }
        return problems(section).isEmpty() ? Progress.COMPLETE : Progress.BEGUN;
    }

    List<FieldError> problems(Section section) {
        return errors.getFieldErrors().stream()
                .filter(error -> section.asks(error.getField()))
                .toList();
    }

    /** The same form with only what is wrong in one part of it. */
    BindingResult only(Section section) {
        BindingResult part = FormBinding.binder(form).getBindingResult();
        problems(section).forEach(part::addError);
        return part;
    }

    @Nullable
    Instant keptAt() {
        return kept.values().stream().max(Instant::compareTo).orElse(null);
    }

    /** How far somebody has come with a part of the form. */
    enum Progress {
        NOT_STARTED("not-started", "blue"),
        BEGUN("begun", "yellow"),
        COMPLETE("complete", "green");

        private final String code;
        private final String colour;

        Progress(String code, String colour) {
            this.code = code;
            this.colour = colour;
        }

        public String code() {
            return code;
        }

        public String colour() {
            return colour;
        }
    }
}
