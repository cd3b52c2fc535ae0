package scot.tayside.mentoring.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Unmet;

/** A form's try at a command: what the domain refuses becomes an error of the same form. */
public final class Attempt {

    private Attempt() {}

    /** Whether the form has errors already, or the command was refused. */
    public static boolean refused(Errors errors, Runnable command) {
        return making(errors, () -> {
                    command.run();
                    return true;
                })
                .isEmpty();
    }

    /** Says beside an answer of the form which criterion it does not meet. */
    public static void reject(Errors errors, String field, Unmet unmet) {
        Object[] arguments = Wording.of(unmet.arguments().toArray()).toArray();
        errors.rejectValue(field, unmet.code(), arguments, unmet.code());
    }

    /** What the command made, or nothing if the form has errors already or the command was refused. */
    public static <T> Optional<T> making(Errors errors, Supplier<T> command) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(command.get());
        } catch (RuleViolation refusal) {
            errors.reject(refusal.code(), Wording.of(refusal.arguments()).toArray(), refusal.code());
            return Optional.empty();
        }
    }
}
