package scot.tayside.mentoring.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about accounts show. */
final class UserPages {

    private UserPages() {}

    /** The answers that lists and forms offer. */
    record Choices(List<Option> roles, List<Option> organisations, List<Option> areas, List<Option> states) {

        static final Choices ALL = new Choices(
                Option.of(Role.values(), Role::title),
                Option.of(Organisation.values(), Organisation::title),
                Option.of(LocalAuthority.values(), LocalAuthority::title),
                List.of(new Option("true", "In use"), new Option("false", "Ended")));
    }

    record All(Listing<UserRow> rows, Choices choices) {}

    /** The account, which is missing while it is being opened, and what may be entered. */
    record Edit(@Nullable UserRow account, Choices choices, int shortest) {

        Edit(@Nullable UserRow account) {
            this(account, Choices.ALL, NewPassword.SHORTEST);
        }
    }

    /** One account, and what the viewer may do with it; nobody ends their own. */
    record One(UserRow account, List<Action> actions) {

        One(UserRow account, Viewer viewer) {
            this(account, actions(account, viewer));
        }

        private static List<Action> actions(UserRow account, Viewer viewer) {
            String url = "/users/" + account.id();
            Action edit = Action.open("identity.edit", url + "/edit");
            Action password = Action.open("identity.new-password", url + "/password");
            if (!account.active()) {
                return List.of(edit, Action.post("identity.reactivate", url + "/reactivate"));
            }
            return account.id().equals(viewer.id())
                    ? List.of(edit, password)
                    : List.of(edit, password, Action.post("identity.end", url + "/end"));
        }
    }
}
