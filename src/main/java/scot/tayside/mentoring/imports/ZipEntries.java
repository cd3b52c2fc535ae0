package scot.tayside.mentoring.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens what was handed in: a workbook and an archive of CSV files are both archives, and are told apart by what is inside. */
final class ZipEntries {

    private static final int MOST_ENTRIES = 100;

    /** Unpacked, an honest file of 20 MB stays well below this. */
    private static final int MOST_BYTES = 150_000_000;

    /** How a workbook begins that is encrypted, or of before 2007. */
    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0");

    private ZipEntries() {}

    static Map<Sheet, List<Row>> of(byte[] content) {
        if (Arrays.equals(Arrays.copyOf(content, COMPOUND_FILE.length), COMPOUND_FILE)) {
            throw new UnreadableFile("broken-workbook");
        }
        Map<String, byte[]> entries = unpack(content);
        if (entries.isEmpty()) {
            throw new UnreadableFile("not-a-file");
        }
        if (entries.containsKey("[Content_Types].xml")) {
            return WorkbookReader.read(content);
        }
        return CsvReader.read(entries);
    }

    /** What is not a CSV file is only measured: a workbook is opened by whoever understands it. */
    private static Map<String, byte[]> unpack(byte[] content) {
        Map<String, byte[]> entries = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean csv = CsvReader.isCsv(entry.getName());
                byte[] bytes = csv ? zip.readNBytes(left + 1) : new byte[0];
                left -= csv ? bytes.length : (int) zip.skip(left + 1);
                if (left < 0 || entries.size() >= MOST_ENTRIES) {
                    throw new UnreadableFile("too-large");
                }
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile("not-a-file");
        }
        return entries;
    }
}
