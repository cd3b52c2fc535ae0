package scot.tayside.mentoring.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Head rows that a PDF repeats from page to page are read out once: where they come again, they are ornament. */
final class PdfTags {

    private final Map<PDPage, Set<Integer>> repeated = new LinkedHashMap<>();

    private PdfTags() {}

    static void readHeadsOnce(byte[] file, OutputStream out) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfTags tags = new PdfTags();
            under(pdf.getDocumentCatalog().getStructureTreeRoot(), "THead")
                    .flatMap(PdfTags::within)
                    .forEach(tags::keepFirstPage);
            for (Map.Entry<PDPage, Set<Integer>> page : tags.repeated.entrySet()) {
                ornament(pdf, page.getKey(), page.getValue());
            }
            pdf.save(out);
        }
    }

    private static Stream<PDStructureElement> within(PDStructureElement element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(PdfTags::within));
    }

    private static Stream<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }

    private static Stream<PDStructureElement> under(PDStructureNode node, String type) {
        return children(node)
                .flatMap(child -> type.equals(child.getStructureType()) ? Stream.of(child) : under(child, type));
    }

    private void keepFirstPage(PDStructureElement element) {
        List<Object> kept = new ArrayList<>();
        @Nullable PDPage first = null;
        for (Object kid : element.getKids()) {
            PDPage page = kid instanceof PDStructureElement ? null : page(element, kid);
            first = first == null ? page : first;
            if (page == null || page.equals(first)) {
                kept.add(kid);
            } else {
                repeated.computeIfAbsent(page, any -> new HashSet<>()).add(number(kid));
            }
        }
        if (kept.size() < element.getKids().size()) {
            element.setKids(kept);
        }
    }

    private static @Nullable PDPage page(PDStructureElement cell, Object kid) {
        PDPage own = kid instanceof PDMarkedContentReference reference ? reference.getPage() : null;
        return own == null ? cell.getPage() : own;
    }

    private static int number(Object kid) {
        return kid instanceof PDMarkedContentReference reference ? reference.getMCID() : (Integer) kid;
    }

    private static void ornament(PDDocument pdf, PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> changed = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (isBeginning(token) && numbers.contains(numberOf(page, changed.get(changed.size() - 1)))) {
                changed.remove(changed.size() - 1);
                changed.set(changed.size() - 1, COSName.ARTIFACT);
                changed.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                changed.add(token);
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(content).writeTokens(changed);
        }
        page.setContents(stream);
    }

    private static boolean isBeginning(Object token) {
        return token instanceof Operator operator && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }

    /** Its properties stand there, or are called by a name among the page's own. */
    private static int numberOf(PDPage page, Object properties) {
        if (properties instanceof COSDictionary inline) {
            return inline.getInt(COSName.MCID);
        }
        PDPropertyList named = page.getResources().getProperties((COSName) properties);
        return named == null ? -1 : named.getCOSObject().getInt(COSName.MCID);
    }
}
