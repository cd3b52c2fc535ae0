package scot.tayside.mentoring.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.web.MenuItem;

/** What stands in the menu of each role: the places it goes to every day. */
final class Menu {

    private Menu() {}

    static List<MenuItem> of(Role role) {
        return switch (role) {
            case MANAGER ->
                items(
                        "referrals",
                        "cases",
                        "reviews",
                        "mentors",
                        "safety",
                        "journal",
                        "quality",
                        "quotes",
                        "obligations",
                        "reports",
                        "documents",
                        "import",
                        "audit");
            case COORDINATOR ->
                items(
                        "referrals",
                        "cases",
                        "reviews",
                        "appointments",
                        "contacts",
                        "mentors",
                        "safety",
                        "journal",
                        "quality",
                        "quotes",
                        "obligations",
                        "reports",
                        "documents");
            case MENTOR -> items("cases", "appointments", "contacts", "reviews", "safety", "journal", "quality");
            case REFERRER -> items("referrals", "appointments");
            case DIRECTOR -> items("reports", "documents", "obligations", "journal", "quotes");
            case BOARD -> items("reports", "documents");
            case ADMINISTRATOR -> items("users", "import", "audit");
        };
    }

    private static List<MenuItem> items(String... modules) {
        var home = List.of(MenuItem.of("home", "/"));
        var others = Arrays.stream(modules).map(module -> MenuItem.of(module, "/" + module));
        return Stream.concat(home.stream(), others).toList();
    }
}
