package scot.tayside.mentoring.testing;

import java.util.EnumSet;
import org.springframework.context.ApplicationContext;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;

/** The same people as those of {@link As}, for a test that asks the application without a request: {@code new Viewers(application).manager()}. */
public record Viewers(ApplicationContext application) {

    public Viewer manager() {
        return of("manager@tca.example", Role.MANAGER, Organisation.TCA);
    }

    public Viewer director() {
        return of("director@tca.example", Role.DIRECTOR, Organisation.TCA);
    }

    public Viewer board() {
        return of("board@psp.example", Role.BOARD, Organisation.PSP);
    }

    public Viewer mentor() {
        return of("mentor@tca.example", Role.MENTOR, Organisation.TCA);
    }

    private Viewer of(String username, Role role, Organisation organisation) {
        return application
                .getBean(Users.class)
                .viewer(As.id(application, username, role, organisation, EnumSet.allOf(LocalAuthority.class)))
                .orElseThrow();
    }
}
