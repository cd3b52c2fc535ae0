package scot.tayside.mentoring.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file handed in, as the list of imports shows it. */
record Upload(
        UUID id,
        String fileName,
        String uploadedBy,
        boolean mine,
        Instant uploadedAt,
        @Nullable Instant confirmedAt,
        int rowsRead,
        @Nullable Integer rowsStored,
        boolean hasRejected) {

    public boolean isWorkbook() {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
