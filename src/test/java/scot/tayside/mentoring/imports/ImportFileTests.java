package scot.tayside.mentoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and archives of CSV files are read alike; what cannot be read is refused with a sentence. */
class ImportFileTests {

    private static final String CONTACT_HEADING = "referral_ref,mentor_ref,held_on,kind,attendance,minutes,note\r\n";

    @Test
    void readsTheSameFromAWorkbookAndFromAnArchive() {
        TestFile file = TestFile.template().with(Sheet.CONTACTS, "note=Café – “übermorgen” 🙂, 50% <b>\nsecond line");

        ImportFile archive = ImportFile.read(file.zip());

        assertThat(archive.size()).isEqualTo(Sheet.values().length + 1);
        assertThat(ImportFile.read(file.workbook())).isEqualTo(archive);
        assertThat(ImportFile.read(file.zip("\uFEFF"))).isEqualTo(archive);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsRealDatesWithoutTheirTimeNumbersAsShownAndWhatAFormulaLastGave(boolean countsFrom1904)
            throws IOException {
        byte[] content = contacts(countsFrom1904, (row, date) -> {
            row.createCell(0).setCellFormula("CONCATENATE(\"R-\",\"001\")");
            row.createCell(2).setCellValue(LocalDateTime.of(2014, 2, 28, 23, 59));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue("MEETING");
            row.createCell(4).setCellValue("LATE");
            row.createCell(5).setCellFormula("5*9");
            row.createCell(6).setCellValue(true);
        });

        assertThat(ImportFile.read(content).of(Sheet.CONTACTS))
                .extracting(Row::cells)
                .containsExactly(Map.of(
                        "referral_ref", "R-001",
                        "held_on", "2014-02-28",
                        "kind", "MEETING",
                        "attendance", "LATE",
                        "minutes", "45",
                        "note", "TRUE"));
    }

    @Test
    void numbersRowsAsASpreadsheetDoesAndPassesOverEmptyOnes() throws IOException {
        String lines = CONTACT_HEADING + ",,,,,,\r\n\r\nR-1,,2014-01-01,GROUP,LATE,,\"two\nlines\"\r\nR-2\r\n";

        assertThat(ImportFile.read(archive("contacts.csv", lines)).of(Sheet.CONTACTS))
                .extracting(Row::number)
                .containsExactly(4, 5);

        byte[] workbook = contacts(
                false, (row, date) -> row.getSheet().createRow(9).createCell(0).setCellValue("R-9"));
        assertThat(ImportFile.read(workbook).of(Sheet.CONTACTS))
                .extracting(Row::number)
                .containsExactly(10);
    }

    @Test
    void passesOverEmptySheetsAndFoldersOfAMac() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Sheet1");
            var sheet = workbook.createSheet("training");
            TestFile.write(sheet.createRow(0), TestFile.names(Sheet.TRAINING));

            assertThat(ImportFile.read(TestFile.bytes(workbook)).rows()).containsOnlyKeys(Sheet.TRAINING);
        }
        byte[] zip = TestFile.zip(Map.of("history/contacts.CSV", CONTACT_HEADING, "__MACOSX/._contacts.csv", "x"));
        assertThat(ImportFile.read(zip).rows()).containsOnlyKeys(Sheet.CONTACTS);
    }

    @Test
    void givesBackTextThatLooksLikeAFormula() {
        for (String text : List.of("=1+1", "-5", "+44", "@home", "'quoted'", "'=x", "plain")) {
            TestFile file = new TestFile().with(Sheet.CONTACTS, "note=" + text);
            Map<Sheet, List<Row>> rows = ImportFile.read(file.workbook()).rows();

            for (boolean workbook : List.of(true, false)) {
                byte[] rejected = FileWriter.rejected(rows, row -> "=problem", workbook);

                assertThat(ImportFile.read(rejected).rows()).as(text).isEqualTo(rows);
            }
        }
    }

    @Test
    void refusesWhatIsNeitherAWorkbookNorAnArchive() throws IOException {
        assertRefused(new byte[0], "Choose a file that is not empty");
        String neither =
                "This is not an Excel workbook (.xlsx) or a zip of CSV files. Save it as one of them and try again.";
        assertRefused("referral_ref,person_ref".getBytes(StandardCharsets.UTF_8), neither);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, neither);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, neither);
    }

    @Test
    void refusesAWorkbookWithAPasswordAnOldOneAndABrokenOne() throws IOException {
        String broken =
                "This workbook cannot be opened. If it has a password, take it off; if it is an older .xls or damaged, save it again as .xlsx.";
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[99]), "EncryptedPackage");
            compound.writeFilesystem(encrypted);
        }
        assertRefused(encrypted.toByteArray(), broken);
        assertRefused(archive("[Content_Types].xml", "<Types/>"), broken);
    }

    @Test
    void refusesSheetsAndColumnsItDoesNotKnow() throws IOException {
        assertRefused(
                archive("contact.csv", CONTACT_HEADING),
                "“contact.csv” is not one of the sheets. Name it as in the template, or remove it.");
        assertRefused(
                archive("contacts.csv", "referral_ref,colour\r\n"),
                "Sheet contacts has a column “colour” that is unknown or stands there twice. Name it as in the template, or remove it.");
        assertRefused(
                archive("contacts.csv", "referral_ref,note,note\r\n"),
                "Sheet contacts has a column “note” that is unknown or stands there twice. Name it as in the template, or remove it.");
        assertRefused(
                archive("contacts.csv", "referral_ref,note\r\n"),
                "Sheet contacts has no column “held_on”. Add it, as in the template.");
        assertRefused(
                archive("contacts.csv", CONTACT_HEADING.replace(',', ';')),
                "Sheet contacts has semicolons between its columns. Save it as “CSV UTF-8 (comma delimited)”.");
        assertRefused(
                archive("contacts.csv", ""),
                "Sheet contacts has no heading. The first row names the columns, as in the template.");
    }

    @Test
    void refusesTextThatIsNotUtf8OrBadlyQuoted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("contacts.csv"));
            zip.write((CONTACT_HEADING + "R-1,,,,,,Café").getBytes(StandardCharsets.ISO_8859_1));
        }
        assertRefused(out.toByteArray(), "Sheet contacts is not saved as UTF-8. Save it as “CSV UTF-8”.");
        assertRefused(
                archive("contacts.csv", CONTACT_HEADING + "R-1,,,,,,\"begun"),
                "Sheet contacts cannot be read from row 2 on: a quotation mark is missing or stands in the wrong place.");
        assertRefused(
                archive("contacts.csv", CONTACT_HEADING + "\"R\"-1,,,,,,"),
                "Sheet contacts cannot be read from row 2 on: a quotation mark is missing or stands in the wrong place.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contacts.csv", "xl/worksheets/sheet1.xml"})
    void refusesWhatSwellsBeyondMeasure(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            byte[] million = new byte[1_000_000];
            for (int i = 0; i < 151; i++) {
                zip.write(million);
            }
        }
        assertThat(out.size()).isLessThan(1_000_000);
        assertRefused(
                out.toByteArray(),
                "Unpacked, this file is too large to be read. Split it and import the parts one after the other.");
    }

    @Test
    void refusesMoreRowsThanAnyServiceHas() throws IOException {
        String rows = CONTACT_HEADING + "R\r\n".repeat(ImportFile.MOST_ROWS + 1);

        assertRefused(archive("contacts.csv", rows), "Sheet contacts has more than 200,000 rows. Split the file.");
    }

    private static void assertRefused(byte[] content, String sentence) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> ImportFile.read(content));

        assertThat(refusal).as("refusal with: " + sentence).isNotNull();
        assertThat(Sentences.of(refusal)).isEqualTo(sentence);
    }

    private static byte[] archive(String name, String content) {
        return TestFile.zip(Map.of(name, content));
    }

    private static byte[] contacts(boolean countsFrom1904, Filling filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(countsFrom1904);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy hh:mm"));
            var sheet = workbook.createSheet("contacts");
            TestFile.write(sheet.createRow(0), TestFile.names(Sheet.CONTACTS));
            filling.fill(sheet.createRow(1), date);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return TestFile.bytes(workbook);
        }
    }

    private interface Filling {
        void fill(XSSFRow row, CellStyle date);
    }
}
