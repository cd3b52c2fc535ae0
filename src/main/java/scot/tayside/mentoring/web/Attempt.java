package scot.tayside.mentoring.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.RuleViolation;

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
