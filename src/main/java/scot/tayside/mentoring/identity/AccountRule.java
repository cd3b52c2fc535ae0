package scot.tayside.mentoring.identity;

import static scot.tayside.mentoring.identity.Organisation.CATH;
import static scot.tayside.mentoring.identity.Organisation.CJSW;
import static scot.tayside.mentoring.identity.Organisation.PSP;
import static scot.tayside.mentoring.identity.Role.BOARD;
import static scot.tayside.mentoring.identity.Role.COORDINATOR;
import static scot.tayside.mentoring.identity.Role.MANAGER;
import static scot.tayside.mentoring.identity.Role.MENTOR;
import static scot.tayside.mentoring.identity.Role.REFERRER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** Which role, organisation and areas go together, and the field to mend where they do not. */
enum AccountRule {
    BOARD_SITS_FOR_THE_PARTNERSHIP("organisation", (role, at, areas) -> (role == BOARD) == (at == PSP)),
    SOCIAL_WORKERS_WORK_FOR_CJSW("organisation", (role, at, areas) -> (role == REFERRER) == (at == CJSW)),
    CATH_COORDINATES_AND_BEFRIENDS(
            "organisation", (role, at, areas) -> at != CATH || isOneOf(role, COORDINATOR, MENTOR)),
    SOCIAL_WORKERS_HAVE_ONE_TEAM("areas", (role, at, areas) -> role != REFERRER || areas.size() == 1),
    CATH_WORKS_IN_PERTH_AND_KINROSS(
            "areas", (role, at, areas) -> at != CATH || areas.equals(Set.of(LocalAuthority.PERTH_KINROSS))),
    CASE_WORK_HAS_AN_AREA(
            "areas", (role, at, areas) -> !areas.isEmpty() || !isOneOf(role, MANAGER, COORDINATOR, MENTOR));

    private interface Combination {
        boolean fits(Role role, Organisation organisation, Set<LocalAuthority> areas);
    }

    private final String field;
    private final Combination combination;

    AccountRule(String field, Combination combination) {
        this.field = field;
        this.combination = combination;
    }

    /** All that does not go together. */
    static List<AccountRule> broken(Role role, Organisation organisation, Set<LocalAuthority> areas) {
        return Arrays.stream(values())
                .filter(rule -> !rule.combination.fits(role, organisation, areas))
                .toList();
    }

    static void check(Role role, Organisation organisation, Set<LocalAuthority> areas) {
        broken(role, organisation, areas).stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation(rule.code());
        });
    }

    String field() {
        return field;
    }

    String code() {
        return "identity.rule." + name();
    }

    private static boolean isOneOf(Role role, Role... roles) {
        return List.of(roles).contains(role);
    }
}
