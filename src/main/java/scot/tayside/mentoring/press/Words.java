package scot.tayside.mentoring.press;

/** A stretch of text in one style. */
public record Words(String text, boolean strong, boolean emphasis) {

    public static Words plain(String text) {
        return new Words(text, false, false);
    }
}
