package scot.tayside.mentoring.press;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that a PDF is printed in: DejaVu Sans Condensed, upright, bold, slanted and both. */
final class PdfFonts {

    static final String FAMILY = "DejaVu Sans Condensed";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String PROTOCOL = "font:";
    private static final int SIGNS = 0x20000;
    private static final int LACKING = '\uFFFD';

    private static final int FIRST_TABLE = 12;
    private static final int TABLE = 16;

    /** The tag GSUB, and one that no reader knows. */
    private static final int JOINED = 0x47535542;

    private static final int UNREAD = 0x47535558;

    private record Face(String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL),
            new Face("DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("DejaVuSansCondensed-Oblique.ttf", 400, FontStyle.ITALIC),
            new Face("DejaVuSansCondensed-BoldOblique.ttf", 700, FontStyle.ITALIC));

    private final BitSet signs;

    PdfFonts() {
        signs = signsOf(FACES.get(0));
        FACES.forEach(face -> signs.and(signsOf(face)));
    }

    /** What draws charts asks for its letters once more, by the address in the style sheet. */
    void useIn(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || uri.startsWith(PROTOCOL) ? uri : null);
        builder.useProtocolsStreamImplementation(PdfFonts::forCharts, "font");
        FACES.forEach(face -> builder.useFont(() -> open(face.file()), FAMILY, face.weight(), face.style(), true));
    }

    /** What no face can print, an emoji say, stands as one � for as many as there are; joiners between them go. */
    String printable(String text) {
        StringBuilder printed = new StringBuilder();
        text.codePoints()
                .filter(sign -> Lettering.isAllowed(sign) && Character.getType(sign) != Character.NON_SPACING_MARK
                        || signs.get(sign))
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .map(sign -> sign == '\n' || sign == '\t' || sign < SIGNS && signs.get(sign) ? sign : LACKING)
                .filter(sign -> sign != LACKING || printed.isEmpty() || printed.charAt(printed.length() - 1) != LACKING)
                .forEach(printed::appendCodePoint);
        return printed.toString();
    }

    private static FSStream forCharts(String uri) {
        InputStream file = open(uri.substring(PROTOCOL.length()));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return file;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(file, StandardCharsets.ISO_8859_1);
            }
        };
    }

    private static BitSet signsOf(Face face) {
        BitSet known = new BitSet(SIGNS);
        try (InputStream file = open(face.file());
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int sign = ' '; sign < SIGNS; sign++) {
                known.set(sign, lookup.getGlyphId(sign) != 0);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return known;
    }

    private static InputStream open(String file) {
        try (InputStream font = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return new ByteArrayInputStream(withoutJoinedLetters(font.readAllBytes()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Joined letters would be copied as one sign, and a hash with ff in it would be another: their table goes unread. */
    private static byte[] withoutJoinedLetters(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int end = FIRST_TABLE + TABLE * tables.getShort(4);
        for (int at = FIRST_TABLE; at < end; at += TABLE) {
            if (tables.getInt(at) == JOINED) {
                tables.putInt(at, UNREAD);
            }
        }
        return font;
    }
}
