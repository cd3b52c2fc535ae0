package scot.tayside.mentoring.departure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Wording;

/** What is typed when a mentee is asked on leaving. */
class QuestionsForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate on;

    @NotNull
    Asked asked;

    @Nullable
    @Size(max = 500)
    String whyNot;

    @Nullable
    @Size(max = 2000)
    String helped;

    @Nullable
    @Size(max = 2000)
    String missing;

    @Nullable
    Said recommend;

    @Nullable
    GoalsReached goals;

    @Nullable
    Housing housing;

    @Nullable
    Work work;

    @Nullable
    Benefits benefits;

    @Nullable
    @Size(max = 2000)
    String ownWords;

    @Nullable
    Said followUp;

    @Nullable
    @Size(max = 200)
    String reach;

    static QuestionsForm of(ExitQuestionnaire questionnaire) {
        AskOnLeaving said = questionnaire.said();
        ExitAnswers answers = said.answers();
        QuestionsForm form = new QuestionsForm();
        form.version = questionnaire.version();
        form.on = said.on();
        form.asked = said.asked();
        form.whyNot = said.whyNot();
        form.helped = answers.helped();
        form.missing = answers.missing();
        form.recommend = answers.recommend();
        form.goals = answers.goals();
        form.housing = answers.housing();
        form.work = answers.work();
        form.benefits = answers.benefits();
        form.ownWords = answers.ownWords();
        form.followUp = answers.followUp();
        form.reach = answers.reach();
        return form;
    }

    void check(LocalDate openedOn, LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "departure.day-to-come");
        } else if (on != null && on.isBefore(openedOn)) {
            errors.rejectValue(
                    "on", "departure.before-opening", Wording.of(openedOn).toArray(), null);
        }
        if (asked == Asked.ANSWERED) {
            require("recommend", recommend, errors);
            require("goals", goals, errors);
            require("housing", housing, errors);
            require("work", work, errors);
            require("benefits", benefits, errors);
            require("followUp", followUp, errors);
        } else if (asked != null && whyNot == null) {
            errors.rejectValue("whyNot", "departure.say-why-not");
        }
        if (followUp == Said.YES && reach == null && asked == Asked.ANSWERED) {
            errors.rejectValue("reach", "departure.say-how-to-reach");
        }
    }

    private static void require(String field, @Nullable Object answer, Errors errors) {
        if (answer == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "departure.choose");
        }
    }

    AskOnLeaving toCommand() {
        if (asked != Asked.ANSWERED) {
            return new AskOnLeaving(on, asked, whyNot, ExitAnswers.NONE);
        }
        return new AskOnLeaving(
                on,
                asked,
                null,
                new ExitAnswers(
                        helped,
                        missing,
                        recommend,
                        goals,
                        housing,
                        work,
                        benefits,
                        ownWords,
                        followUp == Said.YES ? Said.YES : Said.NO,
                        followUp == Said.YES ? reach : null));
    }
}
