package scot.tayside.mentoring.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;

class UserForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 100)
    String displayName;

    @NotNull
    Role role;

    @NotNull
    Organisation organisation;

    Set<LocalAuthority> areas = EnumSet.noneOf(LocalAuthority.class);

    static UserForm of(UserRow account) {
        UserForm form = new UserForm();
        form.version = account.version();
        form.displayName = account.displayName();
        form.role = account.role();
        form.organisation = account.organisation();
        form.areas.addAll(account.areas());
        return form;
    }

    /** Says beside each field what does not go together. */
    void check(Errors errors) {
        if (role != null && organisation != null) {
            AccountRule.broken(role, organisation, areas)
                    .forEach(rule -> errors.rejectValue(rule.field(), rule.code()));
        }
    }

    ChangeAccount toCommand() {
        return new ChangeAccount(version == null ? -1 : version, displayName, role, organisation, areas);
    }
}
