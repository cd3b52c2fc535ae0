package scot.tayside.mentoring.feedback;

/** What referrers are asked; the words are in the messages {@code feedback.question.<name>}. */
enum Question {
    COMMUNICATION,
    LIKED,
    IMPROVE
}
