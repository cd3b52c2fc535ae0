package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they would have been on an earlier day, counted over what had been recorded by its end. */
@Service
@Transactional(readOnly = true)
class EarlierFigures {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Figures figures;
    private final EarlierQueries queries;

    EarlierFigures(Figures figures, EarlierQueries queries) {
        this.figures = figures;
        this.queries = queries;
    }

    List<Figure> on(LocalDate day, Terms terms) {
        queries.goTo(day.plusDays(1).atStartOfDay(LONDON).toInstant());
        return figures.of(terms.earlier());
    }

    Optional<LocalDate> firstDay() {
        return queries.beginning().map(moment -> LocalDate.ofInstant(moment, LONDON));
    }
}
