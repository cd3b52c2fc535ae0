package scot.tayside.mentoring.report;

/** The page on which a report takes a step. */
record StepPage(ReportHead report, String step) {

    public String title() {
        return "report." + step + ".title";
    }

    public String intro() {
        return "report." + step + ".intro";
    }

    public String button() {
        return "report." + step + ".button";
    }

    public String url() {
        return report.url() + "/" + step;
    }
}
