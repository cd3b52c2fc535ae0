package scot.tayside.mentoring.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;

/** What a session remembers of the person who signed in: only who it is, never what they may do. */
public final class SignedInUser extends User {

    private static final long serialVersionUID = 1;

    private final UserId id;
    private final int passwordMark;

    SignedInUser(UserId id, String username, String passwordHash) {
        super(username, passwordHash, List.of());
        this.id = id;
        this.passwordMark = passwordHash.hashCode();
    }

    public UserId id() {
        return id;
    }

    /** False once the account has another password: then its sessions are over. */
    boolean signedInWith(String passwordHash) {
        return passwordMark == passwordHash.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
