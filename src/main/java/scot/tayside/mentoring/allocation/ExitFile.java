package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CaseId;

/** When support is expected to end for one person, and who said so. */
record ExitFile(
        CaseId id,
        String reference,
        UUID personId,
        String personName,
        UUID referralId,
        LocalDate openedOn,
        @Nullable LocalDate orderEnd,
        @Nullable LocalDate plannedOn,
        @Nullable String word,
        @Nullable LocalDate recordedOn,
        @Nullable String recordedBy,
        @Nullable Long version) {

    public String url() {
        return "/allocation/exits/" + id;
    }
}
