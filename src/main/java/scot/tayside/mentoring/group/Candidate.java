package scot.tayside.mentoring.group;

import java.util.UUID;

/** A mentee with an open referral or case who could join a group. */
record Candidate(UUID personId, UUID referralId, String name, String reference) {}
