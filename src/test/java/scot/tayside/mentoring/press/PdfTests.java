package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF that everybody can read, with what the document says, whatever people typed. */
class PdfTests {

    private final Press press = Printed.press();

    @ParameterizedTest
    @CsvSource({"PDFUA_1, report", "PDFA_3_A, report", "PDFUA_1, odd", "PDFA_3_A, odd"})
    void keepsToTheStandards(PDFAFlavour standard, String sample) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Document document = sample.equals("odd") ? Samples.odd() : Samples.report();
        byte[] pdf = Printed.kept(sample + ".pdf", press.pdf(document));

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);

            assertThat(faults(result.getTestAssertions())).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static Set<String> faults(List<TestAssertion> assertions) {
        return assertions.stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .collect(Collectors.toSet());
    }

    @Test
    void tagsEveryCellOfEveryTable() throws IOException {
        Document report = Samples.report();

        try (TaggedPdf pdf = new TaggedPdf(press.pdf(report))) {
            assertThat(pdf.tables().subList(1, pdf.tables().size()))
                    .usingRecursiveComparison()
                    .isEqualTo(Samples.cells(report));
        }
    }

    @Test
    void tagsHeadingsAndTellsWhatChartsShow() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(press.pdf(Samples.report()))) {
            assertThat(pdf.title()).isEqualTo("Progress report");
            assertThat(pdf.texts("H1")).containsExactly("Progress report");
            assertThat(pdf.texts("H2"))
                    .containsExactly(
                            "Contents", "1 Activities", "2 Outcomes", "3 Challenges and changes", "4 A long table");
            assertThat(pdf.texts("H3")).containsExactly("1.1 Referrals", "1.2 Caseload");
            assertThat(pdf.alternatives())
                    .containsExactly(
                            "Referrals received, by month. From 12 in April 2013 to 17 in June 2013; most in June.",
                            "Cases open at the end of each month. From 11 in April 2013 to 43 in March 2014.",
                            "Women Only: shares of clients. Most improved in offending.");
        }
    }

    @Test
    void numbersItsPagesAndSaysWhereChaptersBegin() throws IOException {
        try (var pdf = Loader.loadPDF(press.pdf(Samples.report()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text).contains("Page 1 of " + pdf.getNumberOfPages()).containsPattern("1 Activities ?\\.+ ?2");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
        }
    }

    @Test
    void printsAMarkForWhatItsLettersLack() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(press.pdf(Samples.odd()))) {
            assertThat(pdf.texts("H1")).containsExactly(Samples.ODD);
            assertThat(pdf.texts("P"))
                    .contains("Well done �! �")
                    .anyMatch(text -> text.replace(" ", "").equals(Samples.ENDLESS));
        }
    }

    @Test
    void printsAThousandRows() throws IOException {
        Document document =
                new Document("T", "S", LocalDate.EPOCH, List.of(), List.of(Samples.areas("thousand", 1000)));

        try (TaggedPdf pdf = new TaggedPdf(press.pdf(document))) {
            assertThat(pdf.tables().get(1)).isEqualTo(Samples.cells(document).get(0));
        }
    }

    @Test
    void printsADocumentWithNothingInIt() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf(press.pdf(new Document("", "", LocalDate.EPOCH, List.of(), List.of())))) {
            assertThat(pdf.pages()).isPositive();
        }
    }
}
