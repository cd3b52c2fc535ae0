package scot.tayside.mentoring.web;

import java.util.List;

/** One entry of the menu: the message {@code menu.<code>}, where it leads, whether the page shown belongs to it, and the pages of its kin. */
public record MenuItem(String code, String url, boolean current, List<MenuItem> kin) {

    public MenuItem(String code, String url, boolean current) {
        this(code, url, current, List.of());
    }

    public static MenuItem of(String code, String url) {
        return new MenuItem(code, url, false);
    }

    /** The first of the pages stands in the menu, and all of them above each of them. */
    public static MenuItem of(List<MenuItem> pages) {
        MenuItem first = pages.get(0);
        return new MenuItem(first.code, first.url, false, pages.size() == 1 ? List.of() : pages);
    }

    MenuItem seenFrom(String path) {
        List<MenuItem> seen = kin.stream().map(each -> each.seenFrom(path)).toList();
        return new MenuItem(code, url, isAt(path) || seen.stream().anyMatch(MenuItem::current), seen);
    }

    private boolean isAt(String path) {
        return url.equals("/") ? path.equals("/") : path.equals(url) || path.startsWith(url + "/");
    }
}
