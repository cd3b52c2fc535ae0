package scot.tayside.mentoring.quality;

import scot.tayside.mentoring.shared.LocalAuthority;

/** How many months of a period the TISS partner of an area has given no numbers for. */
record Unfilled(LocalAuthority area, long months) {}
