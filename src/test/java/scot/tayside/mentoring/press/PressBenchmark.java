package scot.tayside.mentoring.press;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long printing takes; run by name, judges nothing: {@code -Dtest=PressBenchmark}. */
class PressBenchmark {

    private static final Logger log = LoggerFactory.getLogger(PressBenchmark.class);

    private final Press press = Printed.press();

    @Test
    void printsAReportAndAThousandRows() {
        Document report = Samples.report();
        Document thousand =
                new Document("T", "S", LocalDate.EPOCH, List.of(), List.of(Samples.areas("thousand", 1000)));
        for (int round = 0; round < 4; round++) {
            time("PDF", report, press::pdf);
            time("Word", report, press::word);
            time("workbook", report, press::workbook);
            time("PDF of a thousand rows", thousand, press::pdf);
        }
    }

    private static void time(String what, Document document, Function<Document, byte[]> print) {
        Instant start = Instant.now();
        int length = print.apply(document).length;
        log.info(
                "{}: {} ms, {} KB", what, Duration.between(start, Instant.now()).toMillis(), length / 1024);
    }
}
