package scot.tayside.mentoring.safety;

import java.util.Set;

/** What has become of a protection concern. */
enum ConcernStatus {
    RAISED("To be taken up", "red"),
    TAKEN_UP("Taken up", "yellow"),
    REFERRED("Referred on", "purple"),
    CLOSED("Closed", "green");

    private final String title;
    private final String colour;

    ConcernStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    Set<ConcernStatus> next() {
        return switch (this) {
            case RAISED -> Set.of(TAKEN_UP);
            case TAKEN_UP -> Set.of(REFERRED, CLOSED);
            case REFERRED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
