package scot.tayside.mentoring.referral;

import scot.tayside.mentoring.shared.Unmet;

/** A criterion that is not met, and the answer of the form that it turns on. */
public record Shortfall(String field, Unmet unmet) {}
