package scot.tayside.mentoring.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorType;

/** What is typed to describe a course. */
class CourseForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    @Min(1)
    @Max(120)
    Integer validMonths;

    List<MentorType> mandatoryFor = new ArrayList<>();
}
