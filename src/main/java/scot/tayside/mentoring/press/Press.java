package scot.tayside.mentoring.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;

/** Prints documents as files: the same words and figures in each. */
@Service
public class Press {

    private final PdfPages pages;
    private final MessageSourceAccessor words;

    Press(PdfPages pages, MessageSource words) {
        this.pages = pages;
        this.words = new MessageSourceAccessor(words, Locale.UK);
    }

    /** With tags, its fonts and its outline in it: PDF/UA-1 and PDF/A-3A. */
    public byte[] pdf(Document document) {
        return written(out -> pages.write(document, out));
    }

    /** To be edited in Word: real headings, tables, captions and charts. */
    public byte[] word(Document document) {
        return written(out -> new WordFile(document, words).write(out));
    }

    /** One sheet a table, numbers as numbers. */
    public byte[] workbook(Document document) {
        return written(out -> new WorkbookFile(document, words).write(out));
    }

    /** What writes to a stream. */
    interface Writer {
        void writeTo(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
