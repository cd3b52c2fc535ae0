package scot.tayside.mentoring.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

class AccountRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    MANAGER       | TCA  | DUNDEE PERTH_KINROSS ANGUS | -
                    MANAGER       | TCA  | -                          | CASE_WORK_HAS_AN_AREA
                    MANAGER       | CATH | PERTH_KINROSS              | CATH_COORDINATES_AND_BEFRIENDS
                    COORDINATOR   | CATH | PERTH_KINROSS              | -
                    COORDINATOR   | CATH | ANGUS                      | CATH_WORKS_IN_PERTH_AND_KINROSS
                    COORDINATOR   | CATH | PERTH_KINROSS ANGUS        | CATH_WORKS_IN_PERTH_AND_KINROSS
                    COORDINATOR   | CJSW | ANGUS                      | SOCIAL_WORKERS_WORK_FOR_CJSW
                    MENTOR        | CATH | PERTH_KINROSS              | -
                    REFERRER      | CJSW | ANGUS                      | -
                    REFERRER      | CJSW | ANGUS DUNDEE               | SOCIAL_WORKERS_HAVE_ONE_TEAM
                    REFERRER      | CJSW | -                          | SOCIAL_WORKERS_HAVE_ONE_TEAM
                    REFERRER      | TCA  | ANGUS                      | SOCIAL_WORKERS_WORK_FOR_CJSW
                    BOARD         | PSP  | -                          | -
                    BOARD         | TCA  | -                          | BOARD_SITS_FOR_THE_PARTNERSHIP
                    DIRECTOR      | PSP  | -                          | BOARD_SITS_FOR_THE_PARTNERSHIP
                    DIRECTOR      | TCA  | -                          | -
                    ADMINISTRATOR | TCA  | -                          | -
                    """)
    void saysWhatDoesNotGoTogether(Role role, Organisation organisation, String areas, AccountRule broken) {
        List<AccountRule> all = AccountRule.broken(role, organisation, areas(areas));

        if (broken == null) {
            assertThat(all).isEmpty();
        } else {
            assertThat(all).contains(broken);
        }
    }

    @Test
    void refusesTheAccountWhoeverOpensIt() {
        OpenAccount command = new OpenAccount(
                "perth@cjsw.example",
                "Peigi",
                "-",
                Role.REFERRER,
                Organisation.CJSW,
                EnumSet.allOf(LocalAuthority.class));

        assertThatThrownBy(() -> new UserAccount(command, "hash"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("identity.rule.SOCIAL_WORKERS_HAVE_ONE_TEAM"));
    }

    private static Set<LocalAuthority> areas(String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(" ")).map(LocalAuthority::valueOf).collect(Collectors.toSet());
    }

    @Test
    void hasAFieldOfTheFormForEach() {
        assertThat(Arrays.stream(AccountRule.values()).map(AccountRule::field)).containsOnly("organisation", "areas");
    }
}
