package scot.tayside.mentoring.safety;

/** Who may come to harm. */
enum Endangered {
    ADULT("An adult"),
    CHILD("A child");

    private final String title;

    Endangered(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
