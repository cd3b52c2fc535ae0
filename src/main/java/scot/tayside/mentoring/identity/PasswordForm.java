package scot.tayside.mentoring.identity;

import jakarta.validation.constraints.NotNull;
import org.springframework.validation.Errors;

class PasswordForm {

    @NotNull
    NewPassword password;

    void check(Errors errors, UserRow account) {
        if (password != null) {
            password.weakness(account.username(), account.displayName())
                    .ifPresent(code -> errors.rejectValue("password", code, new Object[] {NewPassword.SHORTEST}, code));
        }
    }
}
