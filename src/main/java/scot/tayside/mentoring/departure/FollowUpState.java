package scot.tayside.mentoring.departure;

/** How it stands with asking somebody, three months later, how they are. */
enum FollowUpState {
    DUE("To be asked", "yellow"),
    TRIED("Tried, not reached", "orange"),
    REACHED("Reached", "green"),
    GIVEN_UP("Given up", "grey"),
    NOT_WANTED("Does not want it", "grey"),
    NOT_NEEDED("Not needed", "grey"),
    NEVER_ASKED("Has not agreed", "grey");

    private final String title;
    private final String colour;

    FollowUpState(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }

    public boolean isOpen() {
        return this == DUE || this == TRIED;
    }
}
