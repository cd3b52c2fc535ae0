package scot.tayside.mentoring.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Listing;

/** The page with the letters of a demonstration, which nobody gets, and whose links lead back to it. */
record Mailbox(Listing<MailRow> rows, String baseUrl) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Part of a letter: words, or a link. */
    record Part(String text, @Nullable String url) {}

    public List<Part> parts(MailRow letter) {
        List<Part> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(letter.text());
        int read = 0;
        while (address.find()) {
            parts.add(new Part(letter.text().substring(read, address.start()), null));
            parts.add(new Part(address.group(), within(address.group())));
            read = address.end();
        }
        parts.add(new Part(letter.text().substring(read), null));
        return parts;
    }

    private @Nullable String within(String address) {
        return address.startsWith(baseUrl + "/") ? address.substring(baseUrl.length()) : null;
    }
}
