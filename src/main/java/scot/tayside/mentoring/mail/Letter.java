package scot.tayside.mentoring.mail;

import java.time.Duration;
import java.util.UUID;

/** A letter on its way to the mail server, which may have been there in vain before. */
record Letter(UUID id, String recipient, String subject, String text, int attempts) {

    /** The last of them is a day and a half after the first. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** 1, 4, 16, 64 … minutes. */
    Duration pauseAfterThisAttempt() {
        return FIRST_PAUSE.multipliedBy(1L << 2 * attempts);
    }
}
