package scot.tayside.mentoring.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The SQL that stores a sheet: statements of a resource named like the sheet, each ended by a semicolon at the end of a line. */
final class SheetStatements {

    private SheetStatements() {}

    static List<String> of(String sheet) {
        try (InputStream resource = SheetStatements.class.getResourceAsStream("store-" + sheet + ".sql")) {
            String text = new String(Objects.requireNonNull(resource, sheet).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\\s*\\n"))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
