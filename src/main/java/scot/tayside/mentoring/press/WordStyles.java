package scot.tayside.mentoring.press;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file: headings that Word knows as headings, captions, small print. */
final class WordStyles {

    private static final String BLUE = "1D3557";
    private static final String BLACK = "0B0C0C";

    private WordStyles() {}

    static void add(XWPFDocument word) {
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage("en-GB");
        add(styles, "Normal", "Normal", 20, false, BLACK, -1);
        add(styles, "Title", "Title", 44, true, BLUE, -1);
        add(styles, "Subtitle", "Subtitle", 26, false, BLUE, -1);
        for (int level = 1; level <= 4; level++) {
            add(styles, "Heading" + level, "heading " + level, 36 - 4 * level, true, BLUE, level - 1);
        }
        add(styles, "Caption", "caption", 20, true, BLACK, -1);
        add(styles, "Note", "Note", 17, false, "404040", -1);
        add(styles, "Quote", "Quote", 21, false, BLUE, -1);
        add(styles, "ListParagraph", "List Paragraph", 20, false, BLACK, -1);
        add(styles, "TableText", "Table Text", 17, false, BLACK, -1);
    }

    /** @param halfPoints size of the letters; @param outline level of a heading from 0, or -1 */
    private static void add(
            XWPFStyles styles, String id, String name, int halfPoints, boolean bold, String colour, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        var paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(outline >= 0 ? 240 : 0));
        spacing.setAfter(BigInteger.valueOf(id.equals("TableText") ? 0 : 100));
        CTRPr letters = style.addNewRPr();
        letters.addNewRFonts().setAscii("Arial");
        letters.getRFontsArray(0).setHAnsi("Arial");
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewColor().setVal(colour);
        if (bold) {
            letters.addNewB();
        }
        letters.addNewLang().setVal("en-GB");
        styles.addStyle(new XWPFStyle(style, styles));
    }

    static void numberPages(XWPFDocument word, String title) {
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.START);
        foot.createRun().setText(WordFile.clean(title) + " · page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
