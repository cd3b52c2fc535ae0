package scot.tayside.mentoring.mentor;

/** Which mentor a page is about. */
record MentorHead(MentorId id, String reference, String name, MentorStatus status) {}
