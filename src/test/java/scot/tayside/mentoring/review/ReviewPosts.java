package scot.tayside.mentoring.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.programme.Outcome;

/** Opens the form of an assessment or review, types into it and sends it. */
class ReviewPosts {

    private final MockMvcTester pages;

    ReviewPosts(MockMvcTester pages) {
        this.pages = pages;
    }

    /** Field names and the text typed into them. */
    record Typed(Map<String, String> fields) {

        Typed(String builtOn) {
            this(new LinkedHashMap<>(Map.of("builtOn", builtOn)));
        }

        Typed put(String field, String text) {
            fields.put(field, text);
            return this;
        }

        Typed chosen(Outcome outcome, String mentee, String mentor) {
            return put("scores[%s].chosen".formatted(outcome), "true")
                    .put("scores[%s].mentee".formatted(outcome), mentee)
                    .put("scores[%s].mentor".formatted(outcome), mentor);
        }
    }

    MvcTestResult complete(UUID mentee, ReviewKind kind, RequestPostProcessor viewer, UnaryOperator<Typed> typing) {
        Document page = Jsoup.parse(form(mentee, kind, viewer));
        Typed opened = new Typed(value(page, "builtOn")).put("heldOn", value(page, "heldOn"));
        return post(mentee, kind, viewer, typing.apply(opened));
    }

    String builtOn(UUID mentee, ReviewKind kind, RequestPostProcessor viewer) {
        return value(Jsoup.parse(form(mentee, kind, viewer)), "builtOn");
    }

    MvcTestResult post(UUID mentee, ReviewKind kind, RequestPostProcessor viewer, Typed typed) {
        var request = pages.post()
                .uri("/reviews/new?case={case}&kind={kind}", mentee, kind)
                .with(viewer)
                .with(csrf());
        typed.fields().forEach(request::param);
        return request.exchange();
    }

    private String form(UUID mentee, ReviewKind kind, RequestPostProcessor viewer) {
        return new String(
                pages.get()
                        .uri("/reviews/new?case={case}&kind={kind}", mentee, kind)
                        .with(viewer)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** Empty where the form is not offered: then it is sent as somebody would who had it open already. */
    private static String value(Document page, String field) {
        return page.select("[name=" + field + "]").attr("value");
    }
}
