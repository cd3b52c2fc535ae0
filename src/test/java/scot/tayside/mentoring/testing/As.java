package scot.tayside.mentoring.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import scot.tayside.mentoring.identity.OpenAccount;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.SignedInUser;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Somebody to make a request as: {@code mvc.get().uri("/").with(As.coordinator())}; the account is opened when first needed. */
public final class As {

    private static final Set<LocalAuthority> EVERYWHERE = EnumSet.allOf(LocalAuthority.class);

    private As() {}

    public static RequestPostProcessor manager() {
        return account("manager@tca.example", Role.MANAGER, Organisation.TCA, EVERYWHERE);
    }

    public static RequestPostProcessor director() {
        return account("director@tca.example", Role.DIRECTOR, Organisation.TCA, EVERYWHERE);
    }

    public static RequestPostProcessor coordinator() {
        return account("coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, EVERYWHERE);
    }

    public static RequestPostProcessor coordinatorOf(LocalAuthority area) {
        return account(area + ".coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(area));
    }

    public static RequestPostProcessor cathCoordinator() {
        return account(
                "coordinator@cath.example", Role.COORDINATOR, Organisation.CATH, Set.of(LocalAuthority.PERTH_KINROSS));
    }

    /** A mentor's account; which mentor it belongs to is for the test to say. */
    public static RequestPostProcessor mentor() {
        return account("mentor@tca.example", Role.MENTOR, Organisation.TCA, EVERYWHERE);
    }

    public static RequestPostProcessor otherMentor() {
        return account("volunteer@tca.example", Role.MENTOR, Organisation.TCA, EVERYWHERE);
    }

    /** A social worker of one team. */
    public static RequestPostProcessor referrer(LocalAuthority area) {
        return account(area + "@cjsw.example", Role.REFERRER, Organisation.CJSW, Set.of(area));
    }

    public static RequestPostProcessor board() {
        return account("board@psp.example", Role.BOARD, Organisation.PSP, EVERYWHERE);
    }

    public static RequestPostProcessor administrator() {
        return account("admin@tca.example", Role.ADMINISTRATOR, Organisation.TCA, EVERYWHERE);
    }

    public static RequestPostProcessor account(
            String username, Role role, Organisation organisation, Set<LocalAuthority> areas) {
        return request -> {
            ApplicationContext application =
                    WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            SignedInUser user = signedIn(application, username, role, organisation, areas);
            return user(user).postProcessRequest(request);
        };
    }

    /** The account's identity, opened if there is none yet: for rows that name a user. */
    public static UserId id(
            ApplicationContext application,
            String username,
            Role role,
            Organisation organisation,
            Set<LocalAuthority> areas) {
        return signedIn(application, username, role, organisation, areas).id();
    }

    private static SignedInUser signedIn(
            ApplicationContext application,
            String username,
            Role role,
            Organisation organisation,
            Set<LocalAuthority> areas) {
        UserDetailsService accounts = application.getBean(UserDetailsService.class);
        try {
            return (SignedInUser) accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException missing) {
            application
                    .getBean(Users.class)
                    .open(new OpenAccount(
                            username, username.replaceAll("@.*", ""), "A-test-password-1", role, organisation, areas));
            return (SignedInUser) accounts.loadUserByUsername(username);
        }
    }
}
