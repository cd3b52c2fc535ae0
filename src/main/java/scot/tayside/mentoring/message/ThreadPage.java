package scot.tayside.mentoring.message;

import java.util.UUID;
import scot.tayside.mentoring.web.Listing;

/** All messages on a referral, newest first. */
record ThreadPage(Subject subject, Listing<MessageRow> rows, Correspondence correspondence, boolean choosesReaders) {

    /** Whom the messages are about. */
    record Subject(UUID id, String reference, UUID personId, String personName) {}
}
