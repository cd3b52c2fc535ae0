package scot.tayside.mentoring.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.press.Block.Bullets;
import scot.tayside.mentoring.press.Block.Heading;
import scot.tayside.mentoring.press.Block.Paragraph;
import scot.tayside.mentoring.press.Block.Quotation;

/** What people may write in a section, and that all else is only text. */
class MarkdownTests {

    @Test
    void readsParagraphsWithEmphasis() {
        assertThat(Markdown.blocks("Hello **you** and *they*, ***both***\nin a line", 2))
                .containsExactly(new Paragraph(List.of(
                        Words.plain("Hello "),
                        new Words("you", true, false),
                        Words.plain(" and "),
                        new Words("they", false, true),
                        Words.plain(", "),
                        new Words("both", true, true),
                        Words.plain(" in a line"))));
    }

    @Test
    void readsListsAndGoesOnWithTheListsInsideThem() {
        assertThat(Markdown.blocks("- one\n  - deeper\n- two\n\nand\n\n1. first\n2. second", 2))
                .containsExactly(
                        new Bullets(false, List.of(plain("one"), plain("deeper"), plain("two"))),
                        Paragraph.of("and"),
                        new Bullets(true, List.of(plain("first"), plain("second"))));
    }

    @Test
    void setsHeadingsBelowThoseOfTheDocument() {
        assertThat(Markdown.blocks("# Top\n\n## Below\n\n###### Far below", 3))
                .containsExactly(
                        new Heading(3, "", "Top"), new Heading(4, "", "Below"), new Heading(4, "", "Far below"));
    }

    @Test
    void readsQuotations() {
        assertThat(Markdown.blocks("> It **helped**.\n>\n> Very much.", 2))
                .containsExactly(new Quotation("It helped.\nVery much.", ""));
    }

    @Test
    void takesHtmlAndCodeForText() {
        assertThat(Markdown.blocks("<script>alert(1)</script>\n\n    indented\n\n<b onclick=x>y</b> `code`", 2))
                .containsExactly(
                        Paragraph.of("<script>alert(1)</script>"),
                        Paragraph.of("indented"),
                        Paragraph.of("<b onclick=x>y</b> code"));
    }

    @Test
    void printsTheAddressOfALinkBesideItsWords() {
        assertThat(Markdown.blocks(
                        "[the site](https://example.com/a) <https://example.com> ![picture](javascript:alert(1))", 2))
                .containsExactly(Paragraph.of(
                        "the site (https://example.com/a) https://example.com picture (javascript:alert(1))"));
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        assertThat(Markdown.blocks(" \n\n", 2)).isEmpty();
    }

    @Test
    void survivesWhatIsNestedDeeperThanAnybodyReads() {
        assertThat(Markdown.blocks(">".repeat(3000) + " deep", 2)).hasSize(1);
        assertThat(Markdown.blocks("*a **b ".repeat(3000) + "c** d*".repeat(3000), 2))
                .hasSize(1);
        assertThat(Markdown.blocks("*a **b ".repeat(300) + "c** d*".repeat(300), 2))
                .hasSize(1);
        assertThat(Markdown.blocks("- ".repeat(3000) + "deep", 2)).hasSize(1);
        assertThat(Markdown.blocks("[".repeat(5000), 2)).hasSize(1);
    }

    private static List<Words> plain(String text) {
        return List.of(Words.plain(text));
    }
}
