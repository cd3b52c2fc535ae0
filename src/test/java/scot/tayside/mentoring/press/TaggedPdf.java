package scot.tayside.mentoring.press;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as somebody who listens to it meets it: by its tags. */
final class TaggedPdf implements AutoCloseable {

    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();

    TaggedPdf(byte[] file) throws IOException {
        pdf = Loader.loadPDF(file);
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
            reader.processPage(page);
            Map<Integer, String> here = new HashMap<>();
            reader.getMarkedContents().forEach(content -> read(content, here));
            words.put(page, here);
        }
    }

    private static void read(PDMarkedContent content, Map<Integer, String> here) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                read(inner, here);
            }
        }
        here.merge(content.getMCID(), text.toString(), String::concat);
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    String title() {
        return pdf.getDocumentInformation().getTitle();
    }

    /** The texts of all elements of a type, in reading order. */
    List<String> texts(String type) {
        return all(type).map(this::text).toList();
    }

    List<String> alternatives() {
        return all("Figure").map(PDStructureElement::getAlternateDescription).toList();
    }

    List<List<List<String>>> tables() {
        return all("Table")
                .map(table -> under(table, "TR")
                        .map(row -> children(row).map(this::text).toList())
                        .toList())
                .toList();
    }

    private Stream<PDStructureElement> all(String type) {
        return under(pdf.getDocumentCatalog().getStructureTreeRoot(), type);
    }

    private static Stream<PDStructureElement> under(PDStructureNode node, String type) {
        return children(node)
                .flatMap(child -> type.equals(child.getStructureType()) ? Stream.of(child) : under(child, type));
    }

    private static Stream<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    private String text(PDStructureElement element) {
        List<String> parts = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                parts.add(text(child));
            } else if (kid instanceof PDMarkedContentReference reference) {
                parts.add(words.get(reference.getPage() == null ? element.getPage() : reference.getPage())
                        .get(reference.getMCID()));
            } else if (kid instanceof Integer number) {
                parts.add(words.get(element.getPage()).get(number));
            }
        }
        return Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
