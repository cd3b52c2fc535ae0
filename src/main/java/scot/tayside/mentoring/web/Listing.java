package scot.tayside.mentoring.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One page of a list: its rows, how many there are on all pages, and which page it is. */
public record Listing<T>(List<T> rows, long total, Paging paging) {

    private static final int GAP = 0;

    /** Asks for the rows only where there are any, and for the last page if the one asked for lies beyond it. */
    public static <T> Listing<T> of(long total, Paging asked, Function<Paging, List<T>> rows) {
        Paging paging = asked.within(total);
        return new Listing<>(total == 0 ? List.of() : rows.apply(paging), total, paging);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public int pages() {
        return (int) ((total + paging.size() - 1) / paging.size());
    }

    public long first() {
        return paging.offset() + 1;
    }

    public long last() {
        return paging.offset() + rows.size();
    }

    /** The page numbers worth a link: the ends and what is around this page, with 0 for each gap. */
    public List<Integer> links() {
        int here = paging.number();
        List<Integer> shown = IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - here) <= 1)
                .boxed()
                .toList();
        return shown.stream()
                .flatMap(number -> number > 1 && !shown.contains(number - 1)
                        ? IntStream.of(GAP, number).boxed()
                        : IntStream.of(number).boxed())
                .toList();
    }
}
