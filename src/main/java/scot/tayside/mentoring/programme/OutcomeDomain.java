package scot.tayside.mentoring.programme;

/** One of the seven headings under which the report shows change. */
public enum OutcomeDomain {
    OFF("Involvement in criminal activity"),
    ACC("Accommodation"),
    ENG("Engagement with services"),
    SUB("Substance misuse"),
    ETE("Education, training and employability"),
    HEA("Psychological and physical health"),
    PDP("Personal development and participation");

    private final String title;

    OutcomeDomain(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
