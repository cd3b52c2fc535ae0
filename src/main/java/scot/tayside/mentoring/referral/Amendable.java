package scot.tayside.mentoring.referral;

import scot.tayside.mentoring.person.PersonId;

/** A referral as far as it may be amended, and which version of it this is. */
public record Amendable(ReferralId id, PersonId person, Request request, long version) {}
