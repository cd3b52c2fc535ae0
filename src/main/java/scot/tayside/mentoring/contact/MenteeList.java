package scot.tayside.mentoring.contact;

import scot.tayside.mentoring.web.Listing;

/** The page on which the person is chosen a contact was with. */
record MenteeList(Listing<MenteeRow> rows) {}
