package scot.tayside.mentoring.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

@Entity
class UserAccount {

    @EmbeddedId
    private UserId id;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Organisation organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_area", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<LocalAuthority> areas = EnumSet.noneOf(LocalAuthority.class);

    private boolean active = true;
    private @Nullable Instant lastSignedInAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(OpenAccount command, String passwordHash) {
        this.id = UserId.next();
        this.username = command.username();
        this.displayName = command.displayName();
        this.passwordHash = passwordHash;
        this.role = command.role();
        this.organisation = command.organisation();
        this.areas.addAll(command.areas());
    }

    UserId id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    void signedIn(Instant at) {
        lastSignedInAt = at;
    }

    Viewer viewer() {
        return new Viewer(id, username, displayName, role, organisation, areas);
    }
}
