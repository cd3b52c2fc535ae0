package scot.tayside.mentoring.press;

import java.util.List;
import java.util.function.UnaryOperator;

/** Goes through every word of a document, so that each is one that the printed file can hold. */
record Lettering(UnaryOperator<String> change) {

    /** Without the signs that a file of XML does not allow: control signs, halves of a pair. */
    static Lettering ofXml() {
        return new Lettering(text -> text.codePoints()
                .filter(Lettering::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    static boolean isAllowed(int sign) {
        return sign == '\n'
                || sign == '\t'
                || sign >= ' ' && sign < 0x7F
                || sign > 0x9F && sign < 0xD800
                || sign > 0xDFFF && (sign & 0xFFFE) != 0xFFFE;
    }

    Document of(Document document) {
        return new Document(
                of(document.title()),
                of(document.subtitle()),
                document.day(),
                document.particulars().stream()
                        .map(line -> new Document.Particular(of(line.label()), of(line.text())))
                        .toList(),
                document.blocks().stream().map(this::of).toList());
    }

    private Block of(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), of(heading.number()), of(heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(words(paragraph.words()));
        }
        if (block instanceof Block.Bullets list) {
            return new Block.Bullets(
                    list.numbered(), list.items().stream().map(this::words).toList());
        }
        if (block instanceof Block.Quotation quotation) {
            return new Block.Quotation(of(quotation.text()), of(quotation.source()));
        }
        if (block instanceof Block.Remark remark) {
            return new Block.Remark(of(remark.text()));
        }
        return block instanceof Table table ? of(table) : of((Chart) block);
    }

    private Table of(Table table) {
        return new Table(
                table.code(),
                of(table.caption()),
                table.columns().stream()
                        .map(column -> new Table.Column(of(column.title()), column.numeric()))
                        .toList(),
                table.lines().stream()
                        .map(line -> new Table.Line(line.cells().stream()
                                .map(cell -> new Table.Cell(of(cell.text()), cell.number()))
                                .toList()))
                        .toList(),
                texts(table.notes()));
    }

    private Chart of(Chart chart) {
        return new Chart(
                chart.code(),
                chart.kind(),
                of(chart.title()),
                of(chart.alternative()),
                texts(chart.categories()),
                chart.series().stream()
                        .map(series -> new Chart.Series(of(series.name()), series.values()))
                        .toList(),
                of(chart.unit()),
                chart.mark() == null
                        ? null
                        : new Chart.Mark(of(chart.mark().name()), chart.mark().value()));
    }

    private List<Words> words(List<Words> words) {
        return words.stream()
                .map(each -> new Words(of(each.text()), each.strong(), each.emphasis()))
                .toList();
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    private String of(String text) {
        return change.apply(text);
    }
}
