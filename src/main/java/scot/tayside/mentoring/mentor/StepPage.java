package scot.tayside.mentoring.mentor;

/** What the page for a mentor's next step says and asks. */
record StepPage(MentorHead mentor, String title, String word, boolean needsReason) {}
