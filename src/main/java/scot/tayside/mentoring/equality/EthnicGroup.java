package scot.tayside.mentoring.equality;

/** To which ethnic group somebody says they belong. */
public enum EthnicGroup {
    WHITE("White"),
    MIXED("Mixed or multiple ethnic groups"),
    ASIAN("Asian, Scottish Asian or British Asian"),
    AFRICAN("African, Scottish African or British African"),
    CARIBBEAN_OR_BLACK("Caribbean or Black"),
    OTHER("Another ethnic group"),
    PREFER_NOT_TO_SAY("Prefer not to say");

    private final String title;

    EthnicGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
