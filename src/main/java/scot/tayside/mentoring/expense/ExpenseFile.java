package scot.tayside.mentoring.expense;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Approved claims as a file for the finance office: one row a claim. */
final class ExpenseFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "claim",
                    "mentor",
                    "day",
                    "kind",
                    "from",
                    "to",
                    "miles",
                    "pounds",
                    "note",
                    "approved_on",
                    "approved_by",
                    "paid_on")
            .get();
    private static final String MAKES_A_FORMULA = "=+-@\t\r";

    private ExpenseFile() {}

    static byte[] write(List<ExpenseRow> claims) {
        StringWriter file = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(file, FORMAT)) {
            for (ExpenseRow claim : claims) {
                printer.printRecord(
                        claim.id(),
                        inert(claim.mentorName()),
                        claim.day(),
                        claim.kind().name(),
                        inert(claim.journeyFrom()),
                        inert(claim.journeyTo()),
                        claim.miles(),
                        claim.amount(),
                        inert(claim.note()),
                        claim.decidedOn(),
                        inert(claim.decidedByName()),
                        claim.paidOn());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** These are people's own words: a spreadsheet must not take one for a formula. */
    private static @Nullable String inert(@Nullable String text) {
        return text == null || text.isEmpty() || MAKES_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
