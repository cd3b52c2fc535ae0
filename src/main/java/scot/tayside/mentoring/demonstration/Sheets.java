package scot.tayside.mentoring.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The sheets of an import file while they are being written. */
final class Sheets {

    private static final Map<String, String> HEADINGS = Map.of(
            "mentors",
            "mentor_ref first_name last_name sex type organisation areas enquired_on recruited_on cleared_on left_on caseload_limit pvg_status pvg_roles pvg_valid_to",
            "referrals",
            "referral_ref person_ref first_name last_name date_of_birth sex area referrer_email service legal_basis order_start order_end received_on status status_on reason first_contact_on engaged_on closed_on exit_type exit_reason",
            "matches",
            "match_ref referral_ref mentor_ref kind started_on ended_on end_reason",
            "contacts",
            "referral_ref mentor_ref held_on kind attendance minutes note",
            "reviews",
            "referral_ref kind held_on outcome chosen state mentee_score mentor_score mentee_missing_reason",
            "activities",
            "activity_ref held_on title area participants partner",
            "training",
            "training_ref held_on title course joint_with mentor_refs",
            "partner_figures",
            "source area measure from to value");

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    void add(String sheet, @Nullable Object... cells) {
        print(sheets.computeIfAbsent(sheet, Sheets::begun), Arrays.asList(cells));
    }

    private static StringBuilder begun(String sheet) {
        StringBuilder csv = new StringBuilder();
        print(csv, List.of((Object[]) HEADINGS.get(sheet).split(" ")));
        return csv;
    }

    private static void print(StringBuilder csv, List<@Nullable Object> cells) {
        try {
            new CSVPrinter(csv, CSVFormat.RFC4180).printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file as it would be handed in. */
    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
