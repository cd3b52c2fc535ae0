package scot.tayside.mentoring.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;

/** The figures for machines: one row a cell. */
@Controller
class FiguresFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Figures figures;
    private final ApplicationEventPublisher facts;
    private final MessageSource messages;

    FiguresFileController(Figures figures, ApplicationEventPublisher facts, MessageSource messages) {
        this.figures = figures;
        this.facts = facts;
        this.messages = messages;
    }

    @GetMapping("/reports/figures.csv")
    ResponseEntity<byte[]> file(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String basis,
            Viewer viewer) {
        FigureAddress asked = FigureAddress.read(from, to, basis);
        List<Figure> rows = figures.of(figures.terms(asked.period(), asked.basis(), Scope.of(viewer)), viewer);
        facts.publishEvent(exported(asked, rows.size()));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(asked.period()))
                .body(FigureFile.write(rows));
    }

    /** A machine is told in plain text. */
    @ExceptionHandler
    ResponseEntity<String> refused(RuleViolation refusal) {
        return ResponseEntity.badRequest()
                .contentType(TEXT)
                .body(messages.getMessage(refusal.code(), refusal.arguments(), Locale.UK));
    }

    private static String disposition(ReportingPeriod period) {
        String name = "figures-%s-%s.csv".formatted(period.firstDay(), period.lastDay());
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static Audited exported(FigureAddress asked, int rows) {
        return new Audited.Fact(
                "figures.exported",
                "figures",
                asked.period().label(),
                null,
                "%d rows, %s".formatted(rows, asked.basis()));
    }
}
