package scot.tayside.mentoring.mentor;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;

class MentorFilter {

    @Nullable
    String name;

    @Nullable
    MentorType type;

    @Nullable
    Organisation organisation;

    @Nullable
    MentorStatus status;

    @Nullable
    LocalAuthority area;
}
