package scot.tayside.mentoring.obligation;

/** A report that was issued, and where it stands. */
record IssuedReport(String title, String url) {}
