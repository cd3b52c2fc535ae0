package scot.tayside.mentoring.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.validation.Errors;

class NewUserForm extends UserForm {

    @NotBlank
    @Email
    @Size(max = 200)
    String username;

    @NotNull
    NewPassword password;

    @Override
    void check(Errors errors) {
        super.check(errors);
        if (password != null) {
            password.weakness(username == null ? "" : username, displayName == null ? "" : displayName)
                    .ifPresent(code -> errors.rejectValue("password", code, new Object[] {NewPassword.SHORTEST}, code));
        }
    }

    OpenAccount toOpening() {
        return new OpenAccount(username, displayName, password.text(), role, organisation, areas);
    }
}
