package scot.tayside.mentoring.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The import file of the first year, 1 April 2013 to 31 March 2014: real figures, invented people. */
public final class FirstYear {

    private static final List<String> SHEETS = List.of(
            "referrals", "mentors", "matches", "contacts", "reviews", "activities", "training", "partner_figures");

    private FirstYear() {}

    /** The sheets in one archive, as they would be handed in. */
    public static byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String sheet : SHEETS) {
                zip.putNextEntry(new ZipEntry(sheet + ".csv"));
                try (InputStream csv = csv(sheet)) {
                    csv.transferTo(zip);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The line that names a sheet's columns. */
    static String heading(String sheet) {
        try (InputStream csv = csv(sheet)) {
            String text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream csv(String sheet) {
        return Objects.requireNonNull(
                FirstYear.class.getResourceAsStream("/demonstration/first-year/" + sheet + ".csv"), sheet);
    }
}
