package scot.tayside.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuItemTests {

    @ParameterizedTest
    @CsvSource({
        "/, /, true",
        "/, /referrals, false",
        "/referrals, /referrals, true",
        "/referrals, /referrals/7/decline, true",
        "/referrals, /referralsX, false"
    })
    void isCurrentOnThePagesBelowIt(String url, String path, boolean current) {
        assertThat(MenuItem.of("referrals", url).seenFrom(path).current()).isEqualTo(current);
    }
}
