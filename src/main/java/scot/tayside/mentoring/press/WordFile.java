package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.springframework.context.support.MessageSourceAccessor;

/** A document as a Word file, to be edited: its headings, lists, captions and charts are Word's own. */
final class WordFile {

    private final Document document;
    private final MessageSourceAccessor messages;
    private final XWPFDocument word = new XWPFDocument();
    private final WordStyles styles;
    private int tables;
    private int charts;
    private int places;

    WordFile(Document document, MessageSourceAccessor messages) throws IOException {
        this.document = Lettering.ofXml().of(document);
        this.messages = messages;
        this.styles = new WordStyles(word);
    }

    void write(OutputStream out) throws IOException {
        try (word) {
            describe(word.getProperties().getCoreProperties());
            WordPage.set(word);
            foot();
            PdfView view = PdfView.of(document);
            paragraph("Title", document.title());
            paragraph("Subtitle", document.subtitle());
            WordTable.particulars(word, document.particulars(), messages.getMessage("press.day"), view.day());
            contents(view);
            for (PdfView.Piece piece : view.pieces()) {
                add(piece);
            }
            word.write(out);
        }
    }

    private void describe(POIXMLProperties.CoreProperties properties) {
        properties.setTitle(document.title());
        properties.setSubjectProperty(document.subtitle());
        properties.setCreator(messages.getMessage("press.author"));
    }

    private void foot() {
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        XWPFRun run = foot.createRun();
        run.setText(document.title());
        run.addTab();
        run.setText(messages.getMessage("press.page") + " ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" " + messages.getMessage("press.of") + " ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** Each line leads to its heading; Word can renew them, and opens without asking whether it should. */
    private void contents(PdfView view) {
        if (view.contents().isEmpty()) {
            return;
        }
        paragraph("TOCHeading", messages.getMessage("press.contents"));
        for (PdfView.Piece piece : view.contents()) {
            WordLinks.to(styled("TOC" + piece.level()), piece.place(), heading((Block.Heading) piece.block()));
        }
        XWPFParagraph last = word.createParagraph();
        last.setPageBreak(true);
    }

    private void add(PdfView.Piece piece) throws IOException {
        Block block = piece.block();
        if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = paragraph("Heading" + piece.level(), heading(heading));
            WordLinks.mark(paragraph, piece.place(), places++);
        } else if (block instanceof Block.Paragraph paragraph) {
            words(styled("Normal"), paragraph.words());
        } else if (block instanceof Block.Bullets list) {
            list(list);
        } else if (block instanceof Block.Quotation quotation) {
            paragraph("Quote", quotation.text()).setKeepNext(!quotation.source().isEmpty());
            if (!quotation.source().isEmpty()) {
                paragraph("QuoteSource", quotation.source());
            }
        } else if (block instanceof Block.Remark remark) {
            paragraph("Remark", remark.text());
        } else if (block instanceof Table table) {
            caption("press.table", ++tables, table.caption());
            WordTable.add(word, table, messages.getMessage("press.empty"));
            table.notes().forEach(note -> paragraph("Note", note));
        } else if (block instanceof Chart chart) {
            caption("press.chart", ++charts, chart.title());
            if (chart.drawing().isEmpty()) {
                paragraph("Remark", messages.getMessage("press.no-chart"));
            } else {
                WordChart.add(word, chart);
            }
        }
    }

    private static String heading(Block.Heading heading) {
        return (heading.number() + " " + heading.text()).strip();
    }

    private void caption(String code, int number, String text) {
        paragraph("Caption", messages.getMessage(code, new Object[] {number, text}));
    }

    private void list(Block.Bullets list) {
        BigInteger number = styles.list(list.numbered());
        for (List<Words> item : list.items()) {
            XWPFParagraph paragraph = styled("ListParagraph");
            paragraph.setNumID(number);
            words(paragraph, item);
        }
    }

    private static void words(XWPFParagraph paragraph, List<Words> words) {
        for (Words part : words) {
            XWPFRun run = paragraph.createRun();
            run.setBold(part.strong());
            run.setItalic(part.emphasis());
            text(run, part.text());
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = styled(style);
        text(paragraph.createRun(), text);
        return paragraph;
    }

    static void text(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line]);
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
