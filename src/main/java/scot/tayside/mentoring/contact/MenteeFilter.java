package scot.tayside.mentoring.contact;

import org.jspecify.annotations.Nullable;

/** Whom somebody wants to log a contact with. */
class MenteeFilter {

    @Nullable
    String name;
}
