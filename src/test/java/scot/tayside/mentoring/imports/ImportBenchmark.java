package scot.tayside.mentoring.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.StopWatch;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** How long ten thousand cases take; run with {@code -Dtest=ImportBenchmark}, never by the build. */
@MentoringTest
class ImportBenchmark {

    private static final Logger log = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final int CASES = 10_000;
    private static final int CONTACTS_A_CASE = 15;
    private static final int OUTCOMES_A_REVIEW = 4;

    @Autowired
    MockMvcTester pages;

    @Test
    void importsTenThousandCases() {
        HandIn manager = new HandIn(pages, As.manager());
        byte[] content = file().zip();
        log.info("{} cases in {} kB", CASES, content.length / 1024);

        String upload = timed("handed in", () -> manager.checked("history.zip", content));
        timed("checked", () -> assertThat(manager.get(upload)).hasStatusOk());
        timed("stored", () -> assertThat(manager.confirm(upload)).hasStatus3xxRedirection());

        assertThat(manager.get(upload)).bodyText().contains("rows were stored");
    }

    private static <T> T timed(String what, Supplier<T> task) {
        StopWatch watch = new StopWatch();
        watch.start();
        T result = task.get();
        watch.stop();
        log.info("{} in {} s", what, Duration.ofNanos(watch.getTotalTimeNanos()).toSeconds());
        return result;
    }

    private static TestFile file() {
        TestFile file = new TestFile().with(Sheet.MENTORS);
        for (int i = 1; i <= CASES; i++) {
            String referral = "referral_ref=R-" + i;
            LocalDate engaged = LocalDate.of(2013, 6, 20).plusDays(i % 3000);
            file.with(
                    Sheet.REFERRALS,
                    referral,
                    "person_ref=P-" + i,
                    "received_on=" + engaged.minusDays(9),
                    "order_end=",
                    "status_on=" + engaged,
                    "first_contact_on=" + engaged.minusDays(8),
                    "engaged_on=" + engaged);
            file.with(Sheet.MATCHES, "match_ref=X-" + i, referral, "started_on=" + engaged);
            for (int n = 0; n < CONTACTS_A_CASE; n++) {
                file.with(Sheet.CONTACTS, referral, "held_on=" + engaged.plusDays(7L * n));
            }
            for (String kind : new String[] {"ASSESSMENT", "QUARTERLY", "EXTRA", "EXIT"}) {
                LocalDate held = engaged.plusDays(kind.length() * 15L);
                for (int n = 0; n < OUTCOMES_A_REVIEW; n++) {
                    Outcome outcome = Outcome.values()[(i + n) % Outcome.values().length];
                    file.with(
                            Sheet.REVIEWS,
                            referral,
                            "kind=" + kind,
                            "held_on=" + held,
                            "outcome=" + outcome,
                            "chosen=");
                }
            }
        }
        return file;
    }
}
