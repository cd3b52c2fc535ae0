package scot.tayside.mentoring.web;

/** One entry of the menu: the message {@code menu.<code>}, where it leads, and whether the page shown belongs to it. */
public record MenuItem(String code, String url, boolean current) {

    public static MenuItem of(String code, String url) {
        return new MenuItem(code, url, false);
    }

    MenuItem seenFrom(String path) {
        boolean here = url.equals("/") ? path.equals("/") : path.equals(url) || path.startsWith(url + "/");
        return new MenuItem(code, url, here);
    }
}
