package scot.tayside.mentoring.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import scot.tayside.mentoring.testing.MentoringTest;

/** A new database of one's own begins with one administrator. */
@MentoringTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    @Autowired
    Users users;

    @Autowired
    SignInAccounts accounts;

    @Test
    void isOpenedWhereThereIsNone() {
        start("First@tca.example", "seven wet lighthouses");

        assertThat(users.haveAnAdministrator()).isTrue();
        assertThat(accounts.loadUserByUsername("first@tca.example").getUsername())
                .isEqualTo("first@tca.example");
    }

    @Test
    void isNotOpenedTwice() {
        start("first@tca.example", "seven wet lighthouses");
        start("second@tca.example", "seven wet lighthouses");

        assertThatThrownBy(() -> accounts.loadUserByUsername("second@tca.example"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void saysWhatToDoWhereNothingIsSet(CapturedOutput log) {
        start(null, null);

        assertThat(log)
                .contains("Set MENTORING_FIRST_ADMINISTRATOR_USERNAME and MENTORING_FIRST_ADMINISTRATOR_PASSWORD");
    }

    @Test
    void saysWhyItDoesNotTakeTheSettings(CapturedOutput log) {
        start("first@tca.example", "short");
        start("nobody", "seven wet lighthouses");
        users.open(new OpenAccount("taken@tca.example", "Taken", "-", Role.DIRECTOR, Organisation.TCA, Set.of()));
        start("taken@tca.example", "seven wet lighthouses");

        assertThat(log)
                .contains("(identity.password-short)")
                .contains("(user name)")
                .contains("of another account");
        assertThat(log.toString()).doesNotContain("lighthouses");
        assertThat(users.haveAnAdministrator()).isFalse();
    }

    @Test
    void isReadFromTheEnvironmentUnderTheNamesOfTheGuide() {
        Map<String, Object> environment = Map.of(
                "MENTORING_FIRST_ADMINISTRATOR_USERNAME", "first@tca.example",
                "MENTORING_FIRST_ADMINISTRATOR_PASSWORD", "seven wet lighthouses");
        var source = new SystemEnvironmentPropertySource("systemEnvironment", environment);

        var settings = new Binder(ConfigurationPropertySource.from(source))
                .bind("mentoring.first-administrator", FirstAdministrator.Settings.class)
                .get();

        assertThat(settings).isEqualTo(new FirstAdministrator.Settings("first@tca.example", "seven wet lighthouses"));
    }

    private void start(String username, String password) {
        new FirstAdministrator(new FirstAdministrator.Settings(username, password), users).start();
    }
}
