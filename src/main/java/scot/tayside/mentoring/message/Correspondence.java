package scot.tayside.mentoring.message;

/** How many messages on a referral somebody may read, and how many of them wait to be read. */
public record Correspondence(int total, int unread) {}
