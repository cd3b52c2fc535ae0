package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document as a Word file. */
final class WordFile {

    private final Document document;
    private final XWPFDocument word = new XWPFDocument();

    WordFile(Document document) {
        this.document = document;
    }

    void write(OutputStream out) throws IOException {
        WordStyles.add(word);
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties().getCoreProperties().setCreator("Tayside Mentoring");
        WordStyles.numberPages(word, document.title());
        paragraph("Title", document.title());
        paragraph("Subtitle", document.subtitle());
        document.particulars().forEach(line -> paragraph("Normal", line.label() + ": " + line.text()));
        for (Block block : document.blocks()) {
            add(block);
        }
        word.write(out);
        word.close();
    }

    private void add(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + heading.level(), (heading.number() + " " + heading.text()).strip());
        } else if (block instanceof Block.Paragraph paragraph) {
            words(styled("Normal"), paragraph.words());
        } else if (block instanceof Block.Bullets list) {
            list(list);
        } else if (block instanceof Block.Quotation quotation) {
            paragraph("Quote", quotation.text());
            paragraph("Quote", quotation.source());
        } else if (block instanceof Block.Remark remark) {
            paragraph("Normal", remark.text());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Chart chart) {
            WordChart.draw(word, chart);
            paragraph("Caption", chart.title());
            paragraph("Note", chart.alternative());
        }
    }

    private void list(Block.Bullets list) {
        int number = 1;
        for (List<Words> item : list.items()) {
            XWPFParagraph paragraph = styled("ListParagraph");
            paragraph.createRun().setText(list.numbered() ? number + ". " : "• ");
            words(paragraph, item);
            number++;
        }
    }

    private void table(Table table) {
        paragraph("Caption", table.caption());
        XWPFTable grid =
                word.createTable(table.lines().size() + 1, table.columns().size());
        grid.setWidth("100%");
        grid.getCTTbl().getTblPr().addNewTblCaption().setVal(table.caption());
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column shown = table.columns().get(column);
            fill(head.getCell(column), shown.title(), shown.numeric(), true);
        }
        for (int line = 0; line < table.lines().size(); line++) {
            XWPFTableRow row = grid.getRow(line + 1);
            row.setCantSplitRow(true);
            List<Table.Cell> cells = table.lines().get(line).cells();
            for (int column = 0; column < cells.size(); column++) {
                fill(
                        row.getCell(column),
                        cells.get(column).text(),
                        table.columns().get(column).numeric(),
                        false);
            }
        }
        table.notes().forEach(note -> paragraph("Note", note));
        paragraph("Normal", "");
    }

    private static void fill(XWPFTableCell cell, String text, boolean numeric, boolean head) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle("TableText");
        if (numeric) {
            paragraph.setAlignment(ParagraphAlignment.END);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(head);
        run.setText(clean(text));
    }

    private void words(XWPFParagraph paragraph, List<Words> words) {
        for (Words part : words) {
            XWPFRun run = paragraph.createRun();
            run.setBold(part.strong());
            run.setItalic(part.emphasis());
            run.setText(clean(part.text()));
        }
    }

    private void paragraph(String style, String text) {
        styled(style).createRun().setText(clean(text));
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Without the signs that XML does not allow. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
