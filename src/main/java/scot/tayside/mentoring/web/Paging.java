package scot.tayside.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Which part of a list a URL asks for, and in what order; whatever it says, the answer is within bounds.
 *
 * <p>The parameters are {@code page}, {@code size} and {@code sort}; a sort key with a minus sign before it means descending.
 */
public final class Paging {

    private static final int USUAL_SIZE = 25;
    private static final int GREATEST_SIZE = 100;
    private static final int GREATEST_NUMBER = 1_000_000;

    private final int number;
    private final int size;
    private final String sort;
    private final String path;
    private final MultiValueMap<String, String> query;

    private Paging(int number, int size, String sort, String path, MultiValueMap<String, String> query) {
        this.number = number;
        this.size = size;
        this.sort = sort;
        this.path = path;
        this.query = query;
    }

    /** The first of the sort keys is the usual one: {@code Paging.of(request, "-received", "name", "status")}. */
    public static Paging of(HttpServletRequest request, String usualSort, String... sorts) {
        return of(request, USUAL_SIZE, usualSort, sorts);
    }

    public static Paging of(HttpServletRequest request, int usualSize, String usualSort, String... sorts) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        String asked = query.getFirst("sort");
        return new Paging(
                between(query.getFirst("page"), 1, 1, GREATEST_NUMBER),
                between(query.getFirst("size"), usualSize, 1, GREATEST_SIZE),
                asked != null && isKnown(asked, usualSort, sorts) ? asked : usualSort,
                request.getRequestURI().substring(request.getContextPath().length()),
                query);
    }

    private static boolean isKnown(String asked, String usualSort, String... sorts) {
        return key(asked).equals(key(usualSort)) || List.of(sorts).contains(key(asked));
    }

    public int number() {
        return number;
    }

    public int size() {
        return size;
    }

    public long offset() {
        return (number - 1L) * size;
    }

    /** For {@code order by}: the column or row value of the sort key, with its direction. Only these columns reach the SQL. */
    public String orderBy(Map<String, String> columns) {
        String column = columns.get(key(sort));
        if (column == null) {
            throw new IllegalArgumentException("no column for the sort key " + key(sort));
        }
        return column + (descending() ? " desc nulls last" : " asc nulls last");
    }

    /** The same list, but no further than its last page. */
    Paging within(long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(Math.min(number, last), size, sort, path, query);
    }

    /** The URL of another page of the list as it is filtered and sorted now. */
    public String page(int other) {
        return url("page", Integer.toString(other), sort);
    }

    /** The URL that sorts by a key, or turns the order round if the list is sorted by it already. */
    public String sortedBy(String key) {
        return url("page", null, key(sort).equals(key) && !descending() ? "-" + key : key);
    }

    /** What {@code aria-sort} says of a column. */
    public String direction(String key) {
        if (!key(sort).equals(key)) {
            return "none";
        }
        return descending() ? "descending" : "ascending";
    }

    private boolean descending() {
        return sort.startsWith("-");
    }

    private String url(String name, @Nullable String value, String newSort) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(query);
        changed.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        changed.remove(name);
        changed.set("sort", newSort);
        if (value != null) {
            changed.set(name, value);
        }
        return changed.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(each -> encoded(entry.getKey()) + "=" + encoded(each)))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String key(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    private static int between(@Nullable String text, int usual, int least, int greatest) {
        if (text == null || !text.matches("\\d{1,9}")) {
            return usual;
        }
        return Math.max(least, Math.min(greatest, Integer.parseInt(text)));
    }
}
