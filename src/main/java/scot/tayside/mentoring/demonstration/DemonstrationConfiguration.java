package scot.tayside.mentoring.demonstration;

import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import scot.tayside.mentoring.identity.DemonstrationAccounts;
import scot.tayside.mentoring.identity.OpenAccount;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Who may sign in to a demonstration. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("mentoring.demo")
class DemonstrationConfiguration {

    private static final String PASSWORD = "Tayside-Demo-2014";
    private static final Set<LocalAuthority> EVERYWHERE = Set.of(LocalAuthority.values());

    @Bean
    DemonstrationAccounts demonstrationAccounts() {
        return new DemonstrationAccounts(
                PASSWORD,
                List.of(
                        tca("manager@tca.example", "Morven Manager", Role.MANAGER),
                        tca("director@tca.example", "Dougal Director", Role.DIRECTOR),
                        tca("coordinator@tca.example", "Catriona Coordinator", Role.COORDINATOR),
                        tca("mentor@tca.example", "Malcolm Mentor", Role.MENTOR),
                        tca("volunteer@tca.example", "Vaila Volunteer", Role.MENTOR),
                        tca("peer@tca.example", "Petra Peer", Role.MENTOR),
                        account(
                                "coordinator@cath.example",
                                "Callum Cathcoordinator",
                                Role.COORDINATOR,
                                Organisation.CATH,
                                Set.of(PERTH_KINROSS)),
                        account(
                                "befriender@cath.example",
                                "Beathag Befriender",
                                Role.MENTOR,
                                Organisation.CATH,
                                Set.of(PERTH_KINROSS)),
                        account(
                                "dundee@cjsw.example",
                                "Duncan Dundee",
                                Role.REFERRER,
                                Organisation.CJSW,
                                Set.of(DUNDEE)),
                        account(
                                "perth@cjsw.example",
                                "Peigi Perth",
                                Role.REFERRER,
                                Organisation.CJSW,
                                Set.of(PERTH_KINROSS)),
                        account("angus@cjsw.example", "Angela Angus", Role.REFERRER, Organisation.CJSW, Set.of(ANGUS)),
                        account("board@psp.example", "Bethia Board", Role.BOARD, Organisation.PSP, EVERYWHERE),
                        tca("admin@tca.example", "Ailsa Admin", Role.ADMINISTRATOR)));
    }

    private static OpenAccount tca(String username, String name, Role role) {
        return account(username, name, role, Organisation.TCA, EVERYWHERE);
    }

    private static OpenAccount account(
            String username, String name, Role role, Organisation organisation, Set<LocalAuthority> areas) {
        return new OpenAccount(username, name, PASSWORD, role, organisation, areas);
    }
}
