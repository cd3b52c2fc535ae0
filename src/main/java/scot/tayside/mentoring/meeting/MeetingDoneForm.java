package scot.tayside.mentoring.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What came of an action. */
class MeetingDoneForm {

    @Nullable
    @Size(max = 500)
    String remark;
}
