package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Listing;

/** The page of a list behind a figure. */
record LinesPage(FigureAddress address, FigureLines lines, Listing<Line> listing, long inAll, FigureWords words) {

    public String title() {
        return words.title(lines.measure().statistic());
    }

    public String label() {
        return words.label(lines.measure().statistic(), lines.place());
    }

    public String definition() {
        return words.definition(lines.measure().statistic());
    }

    public String period() {
        return address.period().label();
    }

    public String back() {
        return address.page() + "#" + lines.measure().statistic().topic().code();
    }

    /** Lines that are counted and belong to files the viewer may not open. */
    public long hidden() {
        return inAll - listing.total();
    }

    public String code(@Nullable String code) {
        return code == null ? "" : words.code(code);
    }
}
