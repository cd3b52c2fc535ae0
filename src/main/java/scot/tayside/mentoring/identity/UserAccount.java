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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

@Entity
class UserAccount extends AbstractAggregateRoot<UserAccount> {

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
    /** Signing in is no change that an administrator at work on the account would overwrite. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant lastSignedInAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(OpenAccount command, String passwordHash) {
        AccountRule.check(command.role(), command.organisation(), command.areas());
        this.id = UserId.next();
        this.username = command.username();
        this.displayName = command.displayName();
        this.passwordHash = passwordHash;
        this.role = command.role();
        this.organisation = command.organisation();
        this.areas.addAll(command.areas());
        registerEvent(new UserEvent(
                id, "identity.opened", "%s: %s, %s, %s".formatted(username, displayName, role.title(), where())));
    }

    void change(ChangeAccount command, UserId by) {
        if (id.equals(by) && command.role() != role) {
            throw new RuleViolation("identity.own-role");
        }
        AccountRule.check(command.role(), command.organisation(), command.areas());
        List<String> before = facts();
        displayName = command.displayName();
        role = command.role();
        organisation = command.organisation();
        areas.retainAll(command.areas());
        areas.addAll(command.areas());
        if (!before.equals(facts())) {
            registerEvent(new UserEvent(id, "identity.changed", changes(before, facts())));
        }
    }

    void end(UserId by) {
        if (id.equals(by)) {
            throw new RuleViolation("identity.own-end");
        }
        if (active) {
            active = false;
            registerEvent(new UserEvent(id, "identity.ended", username));
        }
    }

    void reactivate() {
        if (!active) {
            active = true;
            registerEvent(new UserEvent(id, "identity.reactivated", username));
        }
    }

    void changePassword(String hash) {
        passwordHash = hash;
        registerEvent(new UserEvent(id, "identity.password-set", username));
    }

    void signedIn(Instant at) {
        lastSignedInAt = at;
    }

    UserId id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean isAt(long expected) {
        return Objects.equals(version, expected);
    }

    Viewer viewer() {
        return new Viewer(id, username, displayName, role, organisation, areas);
    }

    private List<String> facts() {
        return List.of(displayName, role.title(), where());
    }

    private String where() {
        List<String> names =
                new TreeSet<>(areas).stream().map(LocalAuthority::title).toList();
        return organisation.title() + (names.isEmpty() ? "" : " in " + String.join(", ", names));
    }

    private static String changes(List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        for (int fact = 0; fact < before.size(); fact++) {
            if (!before.get(fact).equals(after.get(fact))) {
                lines.add(before.get(fact) + " → " + after.get(fact));
            }
        }
        return String.join("\n", lines);
    }
}
