package scot.tayside.mentoring.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/**
 * The small part of Markdown that people write sections in: paragraphs, headings, bold, italics, lists, quotations.
 * Whatever else they type, HTML included, stays the text it is; the address of a link stands beside its words.
 */
public final class Markdown {

    private static final int DEEPEST_HEADING = 4;

    /** More signs of emphasis than any text needs, and fewer than a parser can be made to fall over. */
    private static final int MOST_MARKS = 2000;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(org.commonmark.node.Heading.class, BlockQuote.class, ListBlock.class))
            .build();

    private Markdown() {}

    /** The text as blocks; what it calls its top heading stands at the given level. */
    public static List<Block> blocks(String text, int headingLevel) {
        if (text.chars().filter(sign -> sign == '*' || sign == '_').count() > MOST_MARKS) {
            return List.of(Block.Paragraph.of(text));
        }
        return children(PARSER.parse(text))
                .flatMap(node -> block(node, headingLevel))
                .toList();
    }

    private static Stream<Block> block(Node node, int headingLevel) {
        if (node instanceof org.commonmark.node.Heading heading) {
            int level = Math.min(DEEPEST_HEADING, headingLevel + heading.getLevel() - 1);
            return filled(node).map(words -> new Block.Heading(level, "", plain(words)));
        }
        if (node instanceof ListBlock list) {
            return Stream.of(new Block.Bullets(list instanceof OrderedList, items(list)));
        }
        if (node instanceof BlockQuote) {
            return filled(node).map(words -> new Block.Quotation(plain(words), ""));
        }
        return filled(node).map(Block.Paragraph::new);
    }

    private static Stream<List<Words>> filled(Node node) {
        List<Words> words = MarkdownWords.of(node);
        return words.isEmpty() ? Stream.empty() : Stream.of(words);
    }

    private static String plain(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }

    /** A list within a list goes on in it: what is indented deeper than anybody reads must not break the page. */
    private static List<List<Words>> items(ListBlock list) {
        List<List<Words>> items = new ArrayList<>();
        MarkdownWords.walk(list, node -> {
            if (node instanceof ListItem) {
                items.add(MarkdownWords.of(node));
            }
            return true;
        });
        return items;
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }
}
