package scot.tayside.mentoring.expense;

/** What a claim is for. */
enum ExpenseKind {
    MILEAGE("Miles in my own car"),
    FARE("Bus, train or taxi fare"),
    OTHER("Something else");

    private final String title;

    ExpenseKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
