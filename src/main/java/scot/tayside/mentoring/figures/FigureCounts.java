package scot.tayside.mentoring.figures;

import org.springframework.stereotype.Service;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Counts the figures of the whole programme, as exactly as they are. */
@Service
public class FigureCounts {

    private final Figures figures;

    FigureCounts(Figures figures) {
        this.figures = figures;
    }

    /** Whether somebody sees the figures of the whole programme, and not of some areas or one partner only. */
    public static boolean areOpenTo(Viewer viewer) {
        return !Scope.of(viewer).isPartial();
    }

    public FigureSet count(ReportingPeriod period, Basis basis) {
        return new FigureSet(period, basis, figures.of(figures.terms(period, basis, Scope.ALL)));
    }
}
