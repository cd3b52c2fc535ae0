package scot.tayside.mentoring.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The sheets of one import, as text, with nothing interpreted yet. */
record IndependentSheets(Map<String, List<IndependentRow>> rows) {

    static final Map<String, List<String>> COLUMNS = columns();

    static IndependentSheets read(Path directory) {
        Map<String, List<IndependentRow>> rows = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(sheet -> rows.put(sheet, readSheet(directory.resolve(sheet + ".csv"))));
        return new IndependentSheets(rows);
    }

    List<IndependentRow> sheet(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** The same sheets as the archive of CSV files that people upload. */
    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String sheet : COLUMNS.keySet()) {
                archive.putNextEntry(new ZipEntry(sheet + ".csv"));
                archive.write(csv(sheet).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String csv(String sheet) {
        var text = new StringWriter();
        List<String> columns = COLUMNS.get(sheet);
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(columns);
            for (IndependentRow row : sheet(sheet)) {
                printer.printRecord(columns.stream().map(row::text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<IndependentRow> readSheet(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.stream().map(line -> new IndependentRow(line.toMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put(
                "referrals",
                split("referral_ref person_ref first_name last_name date_of_birth sex area referrer_email service"
                        + " legal_basis order_start order_end received_on status status_on reason first_contact_on"
                        + " engaged_on closed_on exit_type exit_reason"));
        columns.put(
                "mentors",
                split("mentor_ref first_name last_name sex type organisation areas enquired_on recruited_on"
                        + " cleared_on left_on caseload_limit pvg_status pvg_roles pvg_valid_to"));
        columns.put("matches", split("match_ref referral_ref mentor_ref kind started_on ended_on end_reason"));
        columns.put("contacts", split("referral_ref mentor_ref held_on kind attendance minutes note"));
        columns.put(
                "reviews",
                split("referral_ref kind held_on outcome chosen state mentee_score mentor_score"
                        + " mentee_missing_reason"));
        columns.put("activities", split("activity_ref held_on title area participants partner"));
        columns.put("training", split("training_ref held_on title course joint_with mentor_refs"));
        columns.put("partner_figures", split("source area measure from to value"));
        return columns;
    }

    private static List<String> split(String names) {
        return List.of(names.split(" "));
    }
}
