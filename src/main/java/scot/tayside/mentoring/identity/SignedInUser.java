package scot.tayside.mentoring.identity;

import java.util.List;
import org.springframework.security.core.userdetails.User;

/** What a session remembers of the person who signed in: only who it is, never what they may do. */
public final class SignedInUser extends User {

    private static final long serialVersionUID = 1;

    private final UserId id;

    SignedInUser(UserId id, String username, String passwordHash) {
        super(username, passwordHash, List.of());
        this.id = id;
    }

    public UserId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
