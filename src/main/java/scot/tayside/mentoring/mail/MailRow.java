package scot.tayside.mentoring.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as the list of letters shows it. */
record MailRow(
        String recipient,
        String subject,
        String text,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
