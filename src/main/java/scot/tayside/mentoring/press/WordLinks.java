package scot.tayside.mentoring.press;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Places in a Word file and the links that lead to them. */
final class WordLinks {

    private WordLinks() {}

    static void to(XWPFParagraph paragraph, String place, String text) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(place);
        link.addNewR().addNewT().setStringValue(text);
    }

    static void mark(XWPFParagraph paragraph, String place, int number) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(place);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }
}
