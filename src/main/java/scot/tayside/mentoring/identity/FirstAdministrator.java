package scot.tayside.mentoring.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.RuleViolation;

/** Opens the account that opens all others, where a new database has no administrator yet. */
@Component
@EnableConfigurationProperties(FirstAdministrator.Settings.class)
class FirstAdministrator implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String NAME = "First administrator";

    private final Settings settings;
    private final Users users;
    private boolean running;

    FirstAdministrator(Settings settings, Users users) {
        this.settings = settings;
        this.users = users;
    }

    /** Who the first administrator is, as whoever starts the application says. */
    @ConfigurationProperties("mentoring.first-administrator")
    record Settings(@Nullable String username, @Nullable String password) {}

    @Override
    public void start() {
        running = true;
        if (users.haveAnAdministrator()) {
            return;
        }
        if (settings.username() == null || settings.password() == null) {
            log.warn(
                    "There is no administrator, so nobody can open accounts. Set MENTORING_FIRST_ADMINISTRATOR_USERNAME"
                            + " and MENTORING_FIRST_ADMINISTRATOR_PASSWORD and start again.");
            return;
        }
        open(settings.username(), new NewPassword(settings.password()));
    }

    private void open(String username, NewPassword password) {
        Optional<String> weakness = password.weakness(username, NAME);
        if (weakness.isPresent() || !username.contains("@")) {
            log.error(
                    "The first administrator was not opened: the user name must be an e-mail address, and the password"
                            + " {} characters or more, without the words of the service or the name ({}).",
                    NewPassword.SHORTEST,
                    weakness.orElse("user name"));
            return;
        }
        try {
            users.open(
                    new OpenAccount(username, NAME, password.text(), Role.ADMINISTRATOR, Organisation.TCA, Set.of()));
            log.info("Opened the account of the first administrator. Take its password out of the environment now.");
        } catch (RuleViolation taken) {
            log.error("The first administrator was not opened: {} is the user name of another account.", username);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After a demonstration has brought its own administrator, before the web server starts. */
    @Override
    public int getPhase() {
        return 1;
    }
}
