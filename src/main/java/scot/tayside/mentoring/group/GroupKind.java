package scot.tayside.mentoring.group;

/** What kind of group it is. */
enum GroupKind {
    SUPPORT_GROUP("Support group", "purple"),
    WOMENS_GROUP("Women’s group", "pink"),
    ACTIVITY_GROUP("Activity group", "turquoise");

    private final String title;
    private final String colour;

    GroupKind(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
