package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Which days somebody wants the figures of, and on which basis. */
class FiguresForm {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    Basis basis;

    /** Without days in the address the report is about the usual ones. */
    void fill(ReportingPeriod usual) {
        from = usual.firstDay();
        to = usual.lastDay();
    }

    boolean isEmpty(Errors errors) {
        return from == null && to == null && !errors.hasFieldErrors("from") && !errors.hasFieldErrors("to");
    }

    void check(Errors errors) {
        if (from == null && !errors.hasFieldErrors("from")) {
            errors.rejectValue("from", "figures.from-missing");
        }
        if (to == null && !errors.hasFieldErrors("to")) {
            errors.rejectValue("to", "figures.to-missing");
        }
        if (from == null || to == null) {
            return;
        }
        if (from.isAfter(to)) {
            errors.rejectValue("to", "figures.to-before-from");
        } else if (FigureAddress.isTooLong(from, to)) {
            errors.rejectValue("to", "figures.too-long");
        }
    }

    /** What was asked for, once {@link #check} has found nothing wrong. */
    FigureAddress address() {
        if (from == null || to == null) {
            throw new IllegalStateException("unchecked");
        }
        return new FigureAddress(new ReportingPeriod(from, to), basis == null ? Basis.PRECEDING_REVIEW : basis);
    }
}
