package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Blocks as a page shows them. */
class BlocksPageTests {

    @Test
    void showsEveryCellOfEveryTable() {
        for (Document document : List.of(Samples.report(), Samples.odd())) {
            Element page = page(document, 2);

            assertThat(page.select("table").stream()
                            .map(table -> table.select("tr").stream()
                                    .map(row -> row.select("th, td").stream()
                                            .map(Element::wholeText)
                                            .toList())
                                    .toList())
                            .toList())
                    .isEqualTo(Samples.cells(document));
        }
    }

    @Test
    void givesTablesHeadingsForRowsAndColumnsAndANameWhereTheyScroll() {
        Element page = page(Samples.report(), 2);

        assertThat(page.select("thead th")).allMatch(head -> head.attr("scope").equals("col"));
        assertThat(page.select("tbody th")).allMatch(head -> head.attr("scope").equals("row"));
        assertThat(page.select(".app-scroll"))
                .allMatch(region -> region.attr("role").equals("region")
                        && !region.attr("aria-label").isBlank()
                        && region.attr("tabindex").equals("0"));
    }

    @Test
    void beginsAtTheLevelOfHeadingThatThePageIsAt() {
        assertThat(page(Samples.report(), 2).select("h2").eachText()).contains("1 Activities");
        assertThat(page(Samples.report(), 2).select("h3").eachText()).contains("1.1 Referrals");
        assertThat(page(Samples.report(), 3).select("h3").eachText()).contains("1 Activities");
    }

    @Test
    void tellsWhatChartsShow() {
        assertThat(page(Samples.report(), 2).select("[role=img]")).hasSize(3).allSatisfy(picture -> {
            Element page = picture.root();
            assertThat(page.getElementById(picture.attr("aria-labelledby")).text())
                    .isNotBlank();
            assertThat(page.getElementById(picture.attr("aria-describedby")).text())
                    .isNotBlank();
        });
    }

    @Test
    void runsNothingAndStylesNothingThatPeopleTyped() {
        Element page = page(Samples.odd(), 2);

        assertThat(page.select("script, style, [style], [onclick], a")).isEmpty();
        assertThat(page.select("p").eachText()).contains(Samples.ODD);
    }

    private static Element page(Document document, int level) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/press");
        words.setDefaultEncoding("UTF-8");
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(words);
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.UK, Map.of("blocks", document.blocks(), "level", level));
        return Jsoup.parse(engine.process("press/blocks", Set.of("blocks"), context));
    }
}
