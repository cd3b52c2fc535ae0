package scot.tayside.mentoring.report;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The text of a section as somebody types it, and the version they read before. */
class SectionForm {

    @Size(max = 20_000)
    @Nullable
    String text;

    long version;
}
