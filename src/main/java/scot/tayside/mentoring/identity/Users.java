package scot.tayside.mentoring.identity;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.RuleViolation;

/** The accounts of everybody who may sign in. */
@Service
@Transactional
public class Users {

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;

    Users(UserAccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public UserId open(OpenAccount command) {
        if (accounts.existsByUsername(command.username())) {
            throw new RuleViolation("identity.username-taken", command.username());
        }
        return accounts.save(new UserAccount(command, passwords.encode(command.password())))
                .id();
    }

    public boolean none() {
        return accounts.count() == 0;
    }

    /** The account as it stands this moment; empty once its holder has left. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(UserId id) {
        return accounts.findById(id).filter(UserAccount::isActive).map(UserAccount::viewer);
    }
}
