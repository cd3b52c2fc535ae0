package scot.tayside.mentoring.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.RuleViolation;

/** The accounts of everybody who may sign in. */
@Service
@Transactional
public class Users {

    private final UserAccountRepository accounts;
    private final List<Barring> bars;
    private final PasswordEncoder passwords;

    Users(UserAccountRepository accounts, List<Barring> bars, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.bars = bars;
        this.passwords = passwords;
    }

    public UserId open(OpenAccount command) {
        return open(command, passwords.encode(command.password()));
    }

    /** Opens many at once; a password of several is hashed once, since hashing is slow on purpose. */
    public void open(Collection<OpenAccount> commands) {
        Map<String, String> hashes = new HashMap<>();
        for (OpenAccount command : commands) {
            open(command, hashes.computeIfAbsent(command.password(), passwords::encode));
        }
    }

    private UserId open(OpenAccount command, String hash) {
        if (accounts.existsByUsername(command.username())) {
            throw new RuleViolation("identity.username-taken", command.username());
        }
        return accounts.save(new UserAccount(command, hash)).id();
    }

    void change(UserId id, ChangeAccount command, Viewer by) {
        UserAccount account = find(id);
        if (!account.isAt(command.version())) {
            throw new ObjectOptimisticLockingFailureException(UserAccount.class, id);
        }
        account.change(command, by.id());
        accounts.save(account);
    }

    /** Nobody signs in with it from now on, and whoever is signed in is out with the next click. */
    void end(UserId id, Viewer by) {
        UserAccount account = find(id);
        account.end(by.id());
        accounts.save(account);
    }

    void reactivate(UserId id) {
        UserAccount account = find(id);
        account.reactivate();
        accounts.save(account);
    }

    void changePassword(UserId id, NewPassword password) {
        UserAccount account = find(id);
        account.changePassword(passwords.encode(password.text()));
        accounts.save(account);
    }

    void signedIn(UserId id, Instant at) {
        UserAccount account = find(id);
        account.signedIn(at);
        accounts.save(account);
    }

    public boolean none() {
        return accounts.count() == 0;
    }

    @Transactional(readOnly = true)
    boolean haveAnAdministrator() {
        return accounts.existsByRoleAndActiveTrue(Role.ADMINISTRATOR);
    }

    /** The account as it stands this moment; empty once its holder has left. */
    @Transactional(readOnly = true)
    public Optional<Viewer> viewer(UserId id) {
        return accounts.findById(id)
                .filter(UserAccount::isActive)
                .filter(this::mayEnter)
                .map(UserAccount::viewer);
    }

    /** Whoever a session belongs to; empty once the account has ended or has a new password. */
    @Transactional(readOnly = true)
    Optional<Viewer> viewer(SignedInUser user) {
        return accounts.findById(user.id())
                .filter(UserAccount::isActive)
                .filter(this::mayEnter)
                .filter(account -> user.signedInWith(account.passwordHash()))
                .map(UserAccount::viewer);
    }

    private boolean mayEnter(UserAccount account) {
        return account.viewer().role() != Role.MENTOR || bars.stream().noneMatch(bar -> bar.bars(account.id()));
    }

    private UserAccount find(UserId id) {
        return accounts.findById(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }
}
