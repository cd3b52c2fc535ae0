package scot.tayside.mentoring.press;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The paper of a Word file: A4, in twentieths of a point. */
final class WordPage {

    static final int WIDTH = 11906;
    static final int MARGIN = 1134;

    private WordPage() {}

    static void set(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(16838));
        BigInteger margin = BigInteger.valueOf(MARGIN);
        var margins = section.addNewPgMar();
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
    }
}
