package scot.tayside.mentoring.recruitment;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.EnquirySource;
import scot.tayside.mentoring.mentor.MentorType;

/** Which enquiries somebody looks at: of one financial year, of all types or one. */
class RecruitmentFilter {

    /** The year in which the financial year begins. */
    @Nullable
    Integer year;

    @Nullable
    MentorType type;

    @Nullable
    EnquirySource source;
}
