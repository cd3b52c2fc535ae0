package scot.tayside.mentoring.identity;

/** What an account is for, and so what it may do. */
public enum Role {
    ADMINISTRATOR("Administrator"),
    MANAGER("Manager"),
    DIRECTOR("Director"),
    COORDINATOR("Coordinator"),
    MENTOR("Mentor"),
    REFERRER("Social worker"),
    BOARD("Board member");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
