package scot.tayside.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PagingTests {

    private static final Map<String, String> COLUMNS = Map.of("received", "r.received_on", "name", "p.last_name");

    @ParameterizedTest
    @CsvSource({
        "2, 10, 2, 10",
        "0, 0, 1, 1",
        "-1, -1, 1, 25",
        "x, '', 1, 25",
        "1, 5000, 1, 100",
        "99999999999999999999, 25, 1, 25"
    })
    void staysWithinBounds(String page, String size, int number, int length) {
        Paging paging = paging("page", page, "size", size);

        assertThat(paging.number()).isEqualTo(number);
        assertThat(paging.size()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "name, p.last_name asc nulls last",
        "-name, p.last_name desc nulls last",
        "received, r.received_on asc nulls last",
        "'name; drop table person', r.received_on desc nulls last",
        "--name, r.received_on desc nulls last",
        "'', r.received_on desc nulls last"
    })
    void sortsByKnownKeysOnly(String sort, String order) {
        assertThat(paging("sort", sort).orderBy(COLUMNS)).isEqualTo(order);
    }

    @Test
    void refusesASortKeyWithoutAColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paging("sort", "name").orderBy(Map.of()));
    }

    @Test
    void keepsTheFilterInItsLinks() {
        Paging paging = paging("q", "Mac & Son", "area", "", "page", "2");

        assertThat(paging.page(3)).isEqualTo("/referrals?q=Mac%20%26%20Son&sort=-received&page=3");
        assertThat(paging.sortedBy("name")).isEqualTo("/referrals?q=Mac%20%26%20Son&sort=name");
    }

    @Test
    void turnsTheOrderRound() {
        Paging paging = paging("sort", "name");

        assertThat(paging.direction("name")).isEqualTo("ascending");
        assertThat(paging.direction("received")).isEqualTo("none");
        assertThat(paging.sortedBy("name")).isEqualTo("/referrals?sort=-name");
    }

    @Test
    void showsTheLastPageToWhoeverAsksForOneBeyondIt() {
        Listing<Long> listing = Listing.of(51, paging("page", "9"), shown -> List.of(shown.offset()));

        assertThat(listing.rows()).containsExactly(50L);
        assertThat(listing.first()).isEqualTo(51);
        assertThat(listing.last()).isEqualTo(51);
    }

    @Test
    void asksForNoRowsWhereThereAreNone() {
        Listing<Long> listing = Listing.of(0, paging(), shown -> {
            throw new AssertionError("asked");
        });

        assertThat(listing.isEmpty()).isTrue();
        assertThat(listing.pages()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 25, 1",
        "1, 75, '1, 2, 3'",
        "5, 250, '1, 0, 4, 5, 6, 0, 10'",
        "10, 250, '1, 0, 9, 10'",
        "2, 250, '1, 2, 3, 0, 10'"
    })
    void linksToTheEndsAndTheNeighbours(String page, long total, String links) {
        Listing<String> listing = Listing.of(total, paging("page", page), shown -> List.of());

        assertThat(listing.links()).hasToString("[" + links + "]");
    }

    private static Paging paging(String... query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/referrals");
        for (int i = 0; i < query.length; i += 2) {
            request.addParameter(query[i], query[i + 1]);
        }
        return Paging.of(request, "-received", "name");
    }
}
