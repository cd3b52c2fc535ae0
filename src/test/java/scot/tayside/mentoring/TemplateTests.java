package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressions;

/** What every page template keeps to, whoever wrote it. */
class TemplateTests {

    private static final Pattern CLASS = Pattern.compile("(?<![\\w-])(?:govuk|moj|app)-[a-z0-9_-]+");
    private static final String LOST = "[th:replace]:is([th:if], [th:unless], [th:each], [th:with], [th:object]),"
            + "[th:insert]:is([th:each], [th:with], [th:object])";
    private static final List<String> NOT_EXPRESSIONS = List.of("th:fragment", "th:each", "th:with", "th:remove");
    private static final List<String> WITHOUT_STYLE =
            List.of("govuk-table__row", "govuk-table__head", "govuk-table__body", "moj-timeline__header");
    private static final String CONTROLS = "input:not([type=hidden], [type=submit], [th:replace]), select, textarea";

    private final TemplateEngine engine = new SpringTemplateEngine();

    private static Stream<Path> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsExpressionsThatParse(Path template) {
        assertThat(expressions(template))
                .allSatisfy(expression -> assertThatCode(
                                () -> StandardExpressions.getExpressionParser(engine.getConfiguration())
                                        .parseExpression(new ExpressionContext(engine.getConfiguration()), expression))
                        .doesNotThrowAnyException());
    }

    private static Stream<String> expressions(Path template) {
        return Templates.parse(template).getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("th:"))
                .filter(attribute -> !NOT_EXPRESSIONS.contains(attribute.getKey()))
                .map(Attribute::getValue)
                .filter(value -> !value.contains("__"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void beginsWithADoctype(Path template) {
        assertThat(Templates.text(template)).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNothingThatTheContentSecurityPolicyOrTheHouseForbids(Path template) {
        String text = Templates.text(template);

        assertThat(text).doesNotContain("th:utext", "[(${", "th:onclick", "${@", "status.name()", "javascript:");
        assertThat(Templates.parse(template).select("[style], style, [onclick], [onsubmit], [onchange]"))
                .isEmpty();
        assertThat(Templates.parse(template).select("script:not([th:src])")).isEmpty();
    }

    /** Thymeleaf replaces and inserts first: what the same tag loops over or sets would be lost, and replaced, its condition. */
    @ParameterizedTest
    @MethodSource("templates")
    void putsConditionsAndLoopsAroundWhatIsReplaced(Path template) {
        assertThat(Templates.parse(template).select(LOST))
                .map(Element::outerHtml)
                .isEmpty();
    }

    /** Thymeleaf evaluates what stands between two double underscores before all else. */
    @ParameterizedTest
    @MethodSource("templates")
    void preprocessesNothingButNamesOfFields(Path template) {
        assertThat(Templates.parse(template).getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .filteredOn(attribute -> attribute.getKey().startsWith("th:"))
                .extracting(attribute -> attribute.getValue().replace("*{__${name}__}", ""))
                .noneMatch(value -> value.matches("(?s).*__.*__.*"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void givesEveryControlALabel(Path template) {
        var page = Templates.parse(template);

        assertThat(page.select(CONTROLS)).allSatisfy(control -> {
            String id = control.hasAttr("th:id") ? control.attr("th:id") : control.id();
            boolean labelled = page.select("label").stream()
                    .anyMatch(label -> id.equals(label.hasAttr("th:for") ? label.attr("th:for") : label.attr("for")));
            boolean above = page.select("[th:replace*=above(]").stream()
                    .anyMatch(lead -> id.equals("${id}") && lead.parent() == closestGroup(control));
            assertThat(labelled || above || control.hasAttr("th:aria-label"))
                    .as("%s of %s", control, template)
                    .isTrue();
        });
    }

    private static Element closestGroup(Element control) {
        return control.closest(".govuk-form-group");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void protectsEveryFormThatPosts(Path template) {
        assertThat(Templates.parse(template).select("form[method=post]"))
                .allMatch(form -> form.hasAttr("th:action") && !form.hasAttr("action"));
    }

    @Test
    void usesOnlyClassesThatTheStyleSheetsKnow() {
        String styles = Stream.concat(
                        Templates.files(Path.of("target/classes/static/vendor"), ".css"),
                        Templates.files(Path.of("src/main/resources/static/css"), ".css"))
                .map(Templates::text)
                .collect(Collectors.joining());
        Set<String> known =
                CLASS.matcher(styles).results().map(found -> found.group()).collect(Collectors.toSet());

        assertThat(Templates.all())
                .flatExtracting(template -> Templates.parse(template).select("[class]"))
                .flatExtracting(Element::classNames)
                .filteredOn(name -> CLASS.matcher(name).matches() && !name.contains("-js-"))
                .filteredOn(name -> !WITHOUT_STYLE.contains(name))
                .filteredOn(name -> known.stream().noneMatch(each -> each.equals(name) || each.startsWith(name + "__")))
                .isEmpty();
    }

    @Test
    void everyTemplateIsShown() {
        String code = Templates.javaSources().stream().map(Templates::text).collect(Collectors.joining());
        String pages = Stream.concat(Templates.all(), Templates.files(Path.of("src/test/resources/templates"), ".html"))
                .map(Templates::text)
                .collect(Collectors.joining());

        assertThat(Templates.all().map(Templates::name))
                .filteredOn(name -> !name.startsWith("error/"))
                .allMatch(name -> code.contains("\"" + name + "\"") || pages.contains("~{" + name + " ::"));
    }

    @Test
    void carriesNoFontThatBelongsToGovUk() {
        assertThat(Templates.files(Path.of("target/classes/static/vendor"), ".css"))
                .hasSize(2)
                .noneMatch(sheet -> Templates.text(sheet).contains("GDS Transport"));
        assertThat(Templates.files(Path.of("target/classes/static"), ".woff2")).isEmpty();
    }
}
