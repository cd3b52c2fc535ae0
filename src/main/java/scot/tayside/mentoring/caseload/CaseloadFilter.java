package scot.tayside.mentoring.caseload;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Whose caseloads somebody looks at. */
class CaseloadFilter {

    @Nullable
    MentorType type;

    @Nullable
    LocalAuthority area;

    /** Only those who have a free place. */
    boolean free;
}
