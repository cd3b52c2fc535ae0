package scot.tayside.mentoring.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Option;

/** All answers, part by part, and the question who it is where somebody alike is known. */
record CheckPage(List<Part> parts, List<Option> people) {

    /** One part of the form with its answers. */
    record Part(Section section, List<Answer> answers) {}

    /** What was answered to a question, in words, or as it was typed where it cannot be read; and what is wrong with it. */
    record Answer(
            String field, @Nullable String text, @Nullable String problem) {}
}
