package scot.tayside.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our fragments are built as the components of GOV.UK Frontend are, whose styles and scripts expect them so. */
@KitTest
class ReferenceTests {

    private static final String FIXTURES =
            "classpath*:META-INF/resources/webjars/govuk-frontend/*/dist/govuk/components/%s/fixtures.json";

    @Autowired
    MockMvcTester pages;

    @ParameterizedTest
    @CsvSource({
        "input, with error and hint, '.govuk-form-group:has(#minutes)'",
        "select, with hint text and error message, '.govuk-form-group:has(#area)'",
        "character-count, with hint and error, '.govuk-form-group:has(#note)'",
        "password-input, with error message, '.govuk-form-group:has(#secret)'",
        "file-upload, with error message and hint, '.govuk-form-group:has(#file)'",
        "radios, with fieldset and error message, '.govuk-form-group:has(#sex)'",
        "checkboxes, with error message, '.govuk-form-group:has(#areas)'",
        "error-summary, without links, .govuk-error-summary",
        "error-summary, default, .govuk-error-summary"
    })
    void aFragmentOfAFormIsBuiltAsItsReference(String component, String fixture, String ours) throws Exception {
        Document page = Jsoup.parse(pages.post()
                .uri("/kit/form")
                .with(csrf())
                .param("minutes", "many")
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(parts(page.selectFirst(ours))).isNotEmpty().isSubsetOf(reference(component, fixture));
    }

    @ParameterizedTest
    @CsvSource({
        "/kit?page=3, pagination, with many pages, .govuk-pagination",
        "/kit/7, summary-list, default, .govuk-summary-list",
        "/kit/7, back-link, default, .govuk-back-link",
        "/kit/7, tag, yellow, main .govuk-tag"
    })
    void aFragmentOfAPageIsBuiltAsItsReference(String url, String component, String fixture, String ours)
            throws Exception {
        Document page =
                Jsoup.parse(pages.get().uri(url).exchange().getResponse().getContentAsString());

        assertThat(parts(page.selectFirst(ours))).isNotEmpty().isSubsetOf(reference(component, fixture));
    }

    private static Set<String> reference(String component, String fixture) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(FIXTURES.formatted(component));
        try (InputStream json = files[0].getInputStream()) {
            for (JsonNode each : JsonMapper.shared().readTree(json).get("fixtures")) {
                if (each.get("name").asString().equals(fixture)) {
                    return parts(Jsoup.parse(each.get("html").asString()).body().child(0));
                }
            }
        }
        throw new AssertionError("no fixture " + fixture);
    }

    /** Each element that GOV.UK has a class for, with those around it; variants such as sizes and colours left out. */
    private static Set<String> parts(Element component) {
        return component.getAllElements().stream()
                .filter(element -> element.classNames().stream().anyMatch(isPart()))
                .map(element -> path(element, component))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Element element, Element component) {
        String own = element.tagName()
                + element.classNames().stream().filter(isPart()).sorted().toList();
        return element == component || element.parent() == null ? own : path(element.parent(), component) + " " + own;
    }

    private static Predicate<String> isPart() {
        return name -> name.startsWith("govuk-") && !name.contains("--") && !name.equals("govuk-link");
    }
}
