package scot.tayside.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KitTest
class KitPagesTests {

    static final Map<String, String> FILLED_IN = Map.of(
            "lastName",
            "Invented",
            "heldOn",
            "27 March 2014",
            "area",
            "ANGUS",
            "sex",
            "FEMALE",
            "areas",
            "DUNDEE",
            "agreed",
            "true");

    @Autowired
    MockMvcTester pages;

    @Test
    void theFrameShowsWhoIsSignedInAndWhereTheyAre() {
        Document page = open("/kit/7");

        assertThat(page.title()).isEqualTo("Morag Invented 7 – Tayside Mentoring");
        assertThat(page.select(".app-header__viewer").text())
                .contains("Ann Invented")
                .contains("Coordinator");
        assertThat(page.select(".app-menu [aria-current=page]").eachText()).containsExactly("Referrals");
        assertThat(page.select(".app-demonstration").text()).contains("invented");
        assertThat(page.select("main")).hasSize(1);
    }

    @Test
    void signingOutIsAPostWithATokenAgainstForgery() {
        Element form = open("/kit").selectFirst("form[action=/logout]");

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.select("input[name=_csrf]")).hasSize(1);
    }

    @Test
    void aListLinksToItsOtherPagesAndKeepsItsFilter() {
        Document page = open("/kit?page=3&sort=name&area=DUNDEE&name=");

        assertThat(page.select(".app-count").text()).isEqualTo("Showing 51 to 75 of 160");
        assertThat(page.select("th[aria-sort=ascending] a").attr("href")).isEqualTo("/kit?sort=-name&area=DUNDEE");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/kit?sort=name&area=DUNDEE&page=4");
        assertThat(page.select("option[selected]").eachText()).containsExactly("Dundee City");
    }

    @Test
    void anEmptyListSaysSo() {
        Document page = open("/kit?name=nobody");

        assertThat(page.select("main table, main .govuk-pagination")).isEmpty();
        assertThat(page.select(".app-none").text()).isEqualTo("No referral fits this filter.");
        assertThat(page.select(".app-count").text()).isEqualTo("None found");
    }

    @Test
    void everyErrorShowsAtOnceInTheOrderOfTheFields() {
        Document page =
                send(Map.of("heldOn", "31 Feb 2014", "minutes", "many", "at", "soon", "scores[ANGUS].mentor", "11"));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Last name: Fill in this field",
                        "Held on: Enter a real date, such as 27/3/2014",
                        "At: Enter a time, such as 14:30",
                        "Minutes: Enter a whole number",
                        "Area: Answer this question",
                        "Sex: Answer this question",
                        "Areas: Choose at least one",
                        "Agreed: Confirm this to go on",
                        "Scores angus mentor: Enter 10 or less");
    }

    @Test
    void everyErrorLeadsToAControl() {
        Document page = send(Map.of("scores[ANGUS].mentor", "11"));

        List<String> controls = page.select(".govuk-error-summary a").eachAttr("href");
        assertThat(controls)
                .isNotEmpty()
                .allSatisfy(control -> assertThat(
                                page.getElementById(control.substring(1)).tagName())
                        .isIn("input", "select"));
    }

    @Test
    void whatWasTypedStaysInTheForm() {
        Document page = send(Map.of(
                "lastName",
                " O’Neil <b> ",
                "heldOn",
                "31/2/2014",
                "minutes",
                "many",
                "area",
                "ANGUS",
                "areas",
                "DUNDEE",
                "note",
                "two\nlines"));

        assertThat(page.getElementById("lastName").val()).isEqualTo("O’Neil <b>");
        assertThat(page.getElementById("heldOn").val()).isEqualTo("31/2/2014");
        assertThat(page.getElementById("minutes").val()).isEqualTo("many");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("ANGUS");
        assertThat(page.select("input[name=areas][checked]").eachAttr("value")).containsExactly("DUNDEE");
        assertThat(page.getElementById("note").wholeText()).isEqualTo("two\nlines");
    }

    @Test
    void everyControlHasALabelAndItsHintAndErrorAreAnnounced() {
        Document page = send(Map.of("heldOn", "soon"));

        assertThat(page.select("main :is(input:not([type=hidden]), select, textarea)"))
                .hasSizeGreaterThan(15)
                .allSatisfy(control -> assertThat(page.select("label[for=\"%s\"]".formatted(control.id())))
                        .hasSize(1));
        assertThat(page.getElementById("heldOn").attr("aria-describedby")).isEqualTo("heldOn-hint heldOn-error");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatTheDomainRefusesIsAnErrorOfTheForm() {
        Map<String, String> refused = new HashMap<>(FILLED_IN);
        refused.put("lastName", "Refused");

        assertThat(send(refused).select(".govuk-error-summary li").eachText()).containsExactly("by 1 April 2013");
    }

    @Test
    void onlyFieldsOfTheFormAreBound() {
        Map<String, String> more = new HashMap<>(FILLED_IN);
        more.putAll(Map.of("class.module.name", "x", "!lastName", "", "nothing", "x"));

        MvcTestResult result = post(more);

        assertThat(result).hasStatus(302);
    }

    @Test
    void chartsSayInWordsWhatTheyShow() {
        Element chart = open("/kit/7").selectFirst("svg[role=img]");

        assertThat(chart.selectFirst("desc").text())
                .isEqualTo("Of 46 people, 30 improved, 6 stayed the same and 10 deteriorated.");
    }

    @Test
    void helpIsThere() {
        assertThat(open("/help").select("main h1").text()).isEqualTo("Help");
    }

    private Document open(String url) {
        return parse(pages.get().uri(url).exchange());
    }

    private Document send(Map<String, String> fields) {
        return parse(post(fields));
    }

    private MvcTestResult post(Map<String, String> fields) {
        var request = pages.post().uri("/kit/form").with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document parse(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
