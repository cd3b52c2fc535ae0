package scot.tayside.mentoring.equality;

/** Which religion or belief somebody says they have. */
public enum Religion {
    NONE("No religion"),
    CHURCH_OF_SCOTLAND("Church of Scotland"),
    ROMAN_CATHOLIC("Roman Catholic"),
    OTHER_CHRISTIAN("Another Christian church"),
    MUSLIM("Muslim"),
    OTHER("Another religion or belief"),
    PREFER_NOT_TO_SAY("Prefer not to say");

    private final String title;

    Religion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
