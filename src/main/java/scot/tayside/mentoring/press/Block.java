package scot.tayside.mentoring.press;

import java.util.List;
import java.util.Locale;

/** One piece of a document, from top to bottom. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Bullets, Block.Quotation, Block.Remark, Table, Chart {

    /** By which a template knows it: {@code heading}, {@code table}. */
    default String type() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A heading.
     *
     * @param level 1 to 4; the title of the document stands above level 1
     * @param number as the document counts it, such as 3.2; empty where it does not
     */
    record Heading(int level, String number, String text) implements Block {}

    /** Words with emphasis in them. */
    record Paragraph(List<Words> words) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Words.plain(text)));
        }
    }

    /** A list, numbered or not. */
    record Bullets(boolean numbered, List<List<Words>> items) implements Block {}

    /** What somebody said, and who: never a name. */
    record Quotation(String text, String source) implements Block {}

    /** What the reader has to know of the document itself: a section without an entry, figures left out. */
    record Remark(String text) implements Block {}
}
