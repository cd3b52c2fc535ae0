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
                        "referrals allocation",
                        "cases reviews appointments contacts",
                        "mentors training",
                        "groups activities tiss partners",
                        "safety",
                        "reports quality",
                        "documents obligations quotes journal",
                        "audit import");
            case COORDINATOR ->
                items(
                        "referrals allocation",
                        "cases reviews appointments contacts",
                        "mentors training",
                        "groups activities tiss partners",
                        "safety",
                        "quality reports",
                        "documents obligations quotes journal");
            case MENTOR -> items("cases", "appointments", "contacts", "reviews", "safety", "journal", "quality");
            case REFERRER -> items("referrals", "appointments");
            case DIRECTOR -> items("reports", "documents", "obligations", "journal", "quotes");
            case BOARD -> items("reports", "documents");
            case ADMINISTRATOR -> items("users", "import", "audit");
        };
    }

    /** Each entry names the modules whose pages are its kin, itself first. */
    private static List<MenuItem> items(String... entries) {
        var home = Stream.of(MenuItem.of("home", "/"));
        var others = Arrays.stream(entries)
                .map(entry -> MenuItem.of(Arrays.stream(entry.split(" "))
                        .map(module -> MenuItem.of(module, "/" + module))
                        .toList()));
        return Stream.concat(home, others).toList();
    }
}
