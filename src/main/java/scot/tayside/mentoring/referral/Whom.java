package scot.tayside.mentoring.referral;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.person.PersonId;

/** The person a referral is made for: somebody known, or somebody new with what was typed about them. */
public record Whom(@Nullable PersonId known, Identity identity, Particulars particulars) {}
