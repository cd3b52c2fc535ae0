package scot.tayside.mentoring.shared;

/** One of the three council areas of Tayside. */
public enum LocalAuthority {
    DUNDEE("Dundee City"),
    PERTH_KINROSS("Perth & Kinross"),
    ANGUS("Angus");

    private final String title;

    LocalAuthority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
