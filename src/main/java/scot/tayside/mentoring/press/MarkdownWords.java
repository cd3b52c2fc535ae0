package scot.tayside.mentoring.press;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of a piece of Markdown. Walks without recursion: text nested a thousand deep is only odd, not dangerous. */
final class MarkdownWords {

    private final List<Words> words = new ArrayList<>();
    private final Deque<Integer> linksBegunAt = new ArrayDeque<>();
    private int strong;
    private int emphasis;

    private MarkdownWords() {}

    /** Without the lists inside. */
    static List<Words> of(Node root) {
        MarkdownWords collected = new MarkdownWords();
        walk(root, collected::enter, collected::leave);
        return collected.words;
    }

    static void walk(Node root, Predicate<Node> enter) {
        walk(root, enter, node -> {});
    }

    private static void walk(Node root, Predicate<Node> enter, Consumer<Node> leave) {
        Node at = root.getFirstChild();
        while (at != null) {
            boolean deeper = enter.test(at) && at.getFirstChild() != null;
            if (deeper) {
                at = at.getFirstChild();
                continue;
            }
            leave.accept(at);
            while (at.getNext() == null) {
                at = at.getParent();
                if (at == root) {
                    return;
                }
                leave.accept(at);
            }
            at = at.getNext();
        }
    }

    private boolean enter(Node node) {
        if (node instanceof Text text) {
            add(text.getLiteral());
        } else if (node instanceof Code code) {
            add(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            add(html.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            add(" ");
        } else if (node instanceof HardLineBreak || beginsLine(node)) {
            add("\n");
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof Emphasis) {
            emphasis++;
        } else if (node instanceof Link || node instanceof Image) {
            linksBegunAt.push(length());
        }
        return !(node instanceof ListBlock);
    }

    private boolean beginsLine(Node node) {
        return node instanceof Block && !(node instanceof ListBlock) && !words.isEmpty();
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Emphasis) {
            emphasis--;
        } else if (node instanceof Link link) {
            address(link.getDestination());
        } else if (node instanceof Image image) {
            address(image.getDestination());
        }
    }

    private void address(String address) {
        String text = text().substring(linksBegunAt.pop());
        if (text.isBlank()) {
            add(address);
        } else if (!address.equals(text) && !address.equals("mailto:" + text)) {
            add(" (" + address + ")");
        }
    }

    private int length() {
        return words.stream().mapToInt(each -> each.text().length()).sum();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        words.forEach(each -> text.append(each.text()));
        return text.toString();
    }

    private void add(String text) {
        Words next = new Words(text, strong > 0, emphasis > 0);
        int last = words.size() - 1;
        if (last >= 0 && sameStyle(words.get(last), next)) {
            words.set(last, new Words(words.get(last).text() + text, next.strong(), next.emphasis()));
        } else if (!text.isEmpty()) {
            words.add(next);
        }
    }

    private static boolean sameStyle(Words one, Words other) {
        return one.strong() == other.strong() && one.emphasis() == other.emphasis();
    }
}
