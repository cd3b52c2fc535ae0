package scot.tayside.mentoring.press;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document ready to be printed, whatever it is printed as.
 *
 * @param particulars what stands on its first page: for whom, by whom, of which days
 * @param day the day it is dated
 */
public record Document(String title, String subtitle, LocalDate day, List<Particular> particulars, List<Block> blocks) {

    /** A line of the first page. */
    public record Particular(String label, String text) {}

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
