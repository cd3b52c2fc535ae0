package scot.tayside.mentoring.snapshot;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;

/** A figure that is not the same in two versions; one may be without it. */
public record FigureChange(
        Statistic statistic,
        Place place,
        @Nullable Figure older,
        @Nullable Figure newer) {}
