package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a Word file, {@code styles.xml}, and how its lists count, {@code numbering.xml}. */
final class WordStyles {

    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private final XWPFNumbering numbering;

    WordStyles(XWPFDocument word) throws IOException {
        try (InputStream styles = open("styles.xml");
                InputStream counting = open("numbering.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            numbering = word.createNumbering();
            for (var list :
                    NumberingDocument.Factory.parse(counting).getNumbering().getAbstractNumList()) {
                numbering.addAbstractNum(new XWPFAbstractNum(list));
            }
        } catch (XmlException impossible) {
            throw new IOException(impossible);
        }
    }

    /** A list that begins at one again. */
    BigInteger list(boolean numbered) {
        BigInteger list = numbering.addNum(numbered ? NUMBERS : BULLETS);
        if (numbered) {
            var first = numbering.getNum(list).getCTNum().addNewLvlOverride();
            first.setIlvl(BigInteger.ZERO);
            first.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(WordStyles.class.getResourceAsStream("/word/" + file), file);
    }
}
