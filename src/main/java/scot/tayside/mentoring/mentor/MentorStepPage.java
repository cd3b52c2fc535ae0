package scot.tayside.mentoring.mentor;

/** What the page for a mentor's next step says and asks. */
record MentorStepPage(MentorHead mentor, String title, String word, boolean needsReason) {}
