package scot.tayside.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitTest
class OnceOnlyTests {

    @Autowired
    KitController kit;

    private Browser browser;

    @BeforeEach
    void openBrowser(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @Test
    void aFormSentTwiceTakesEffectOnceAndLeadsToTheSamePlace() throws Exception {
        int before = kit.taken.get();
        Map<String, String> form = filledIn();

        HttpResponse<String> first = browser.send("/kit/form", form);
        HttpResponse<String> second = browser.send("/kit/form", form);

        assertThat(kit.taken.get()).isEqualTo(before + 1);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(location(second)).isEqualTo(location(first));
    }

    @Test
    void aFormSentManyTimesAtOnceTakesEffectOnce() throws Exception {
        int before = kit.taken.get();
        Map<String, String> form = filledIn();

        Stream<CompletableFuture<HttpResponse<String>>> sendings = IntStream.range(0, 8)
                .mapToObj(each -> browser.client()
                        .sendAsync(browser.request("/kit/form", form), HttpResponse.BodyHandlers.ofString()));
        Stream<String> places = sendings.toList().stream().map(sending -> location(sending.join()));

        assertThat(places).hasSize(8).allMatch(("/kit/" + (before + 1))::equals);
        assertThat(kit.taken.get()).isEqualTo(before + 1);
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() throws Exception {
        Map<String, String> form = filledIn();
        form.put("lastName", "Refused");

        browser.send("/kit/form", form);
        form.put("lastName", "Accepted");

        assertThat(browser.send("/kit/form", form).statusCode()).isEqualTo(302);
    }

    @Test
    void anotherFormTakesEffectOfItsOwn() throws Exception {
        int before = kit.taken.get();

        browser.send("/kit/form", filledIn());
        browser.send("/kit/form", filledIn());

        assertThat(kit.taken.get()).isEqualTo(before + 2);
    }

    @Test
    void thePageAfterwardsSaysWhatWasDone() throws Exception {
        String place = location(browser.send("/kit/form", filledIn()));

        assertThat(browser.open(place).body()).contains("by 1 April 2013");
        assertThat(browser.open(place).body()).doesNotContain("by 1 April 2013");
    }

    private Map<String, String> filledIn() throws Exception {
        Map<String, String> form = browser.formAt("/kit/form");
        form.putAll(KitPagesTests.FILLED_IN);
        return form;
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
