package scot.tayside.mentoring.departure;

/** How it stands with benefits. */
enum Benefits {
    RECEIVES("I get what I should"),
    APPLIED("I have applied"),
    PROBLEMS("There are problems with them"),
    NOT_NEEDED("I do not need any"),
    NOT_SAID("Rather not say");

    private final String title;

    Benefits(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
