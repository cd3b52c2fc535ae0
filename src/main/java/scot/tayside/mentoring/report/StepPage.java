package scot.tayside.mentoring.report;

/** The page on which a report takes a step. */
record StepPage(ReportHead report, Step step) {

    public String title() {
        return word("title");
    }

    public String intro() {
        return word("intro");
    }

    public boolean takesRemark() {
        return step.takesRemark();
    }

    public String remark() {
        return word("remark");
    }

    public String button() {
        return word("button");
    }

    public String url() {
        return report.url() + "/" + step.word();
    }

    private String word(String part) {
        return "report." + step.word() + "." + part;
    }
}
