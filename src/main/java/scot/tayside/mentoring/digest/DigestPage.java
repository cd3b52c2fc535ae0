package scot.tayside.mentoring.digest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week of a team's referrals, section by section; every section stands there, also an empty one. */
record DigestPage(Week week, boolean hasPrevious, boolean hasNext, List<Part> parts) {

    record Part(Section section, List<Line> lines) {}

    /** Something that happened to somebody, or did not. */
    record Line(
            Section section,
            @Nullable LocalDate day,
            String name,
            String reference,
            @Nullable String what,
            String url) {}
}
