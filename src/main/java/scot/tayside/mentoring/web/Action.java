package scot.tayside.mentoring.web;

/** Something a page offers to do: the message that names it, and the page it opens or the address it posts to. */
public record Action(String code, String url, boolean post) {

    public static Action open(String code, String url) {
        return new Action(code, url, false);
    }

    public static Action post(String code, String url) {
        return new Action(code, url, true);
    }
}
