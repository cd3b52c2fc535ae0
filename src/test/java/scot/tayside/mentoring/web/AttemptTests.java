package scot.tayside.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import scot.tayside.mentoring.shared.RuleViolation;

class AttemptTests {

    private final Errors errors = new MapBindingResult(new java.util.HashMap<>(), "form");

    @Test
    void isNotMadeWithAFormThatHasErrors() {
        errors.reject("wrong");

        assertThat(Attempt.refused(errors, () -> {
                    throw new AssertionError("made");
                }))
                .isTrue();
    }

    @Test
    void turnsARefusalIntoAnErrorOfTheForm() {
        boolean refused = Attempt.refused(errors, () -> {
            throw new RuleViolation("referral.too-early", LocalDate.of(2013, 4, 1), 7);
        });

        assertThat(refused).isTrue();
        assertThat(errors.getGlobalError().getCode()).isEqualTo("referral.too-early");
        assertThat(errors.getGlobalError().getArguments()).containsExactly("1 April 2013", 7);
    }

    @Test
    void handsOutWhatWasMade() {
        assertThat(Attempt.making(errors, () -> "made")).contains("made");
        assertThat(errors.hasErrors()).isFalse();
    }
}
