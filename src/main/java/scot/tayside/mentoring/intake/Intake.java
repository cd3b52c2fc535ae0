package scot.tayside.mentoring.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import scot.tayside.mentoring.draft.Draft;
import scot.tayside.mentoring.draft.Drafts;
import scot.tayside.mentoring.equality.Equality;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalike;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Submissions;
import scot.tayside.mentoring.web.Attempt;

/** The referral somebody is filling in: kept part by part, looked at as a whole, sent. */
@Component
class Intake {

    private static final String FORM = "referral/new";
    private static final String WHO = "samePerson";

    private final Drafts drafts;
    private final Submissions submissions;
    private final Lookalikes lookalikes;
    private final Equality equality;
    private final Validator validator;
    private final Clock clock;

    Intake(
            Drafts drafts,
            Submissions submissions,
            Lookalikes lookalikes,
            Equality equality,
            Validator validator,
            Clock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.lookalikes = lookalikes;
        this.equality = equality;
        this.validator = validator;
        this.clock = clock;
    }

    static String draft(Section section) {
        return FORM + "/" + section.code();
    }

    /** Right or wrong, complete or not: what was typed is kept first of all. */
    void keep(Section section, Map<String, List<String>> typed, Viewer viewer) {
        drafts.keep(draft(section), answers(section, typed), viewer);
    }

    /** Of whatever is posted, each answer goes to the part that asks for it. */
    void keepAll(Map<String, List<String>> typed, Viewer viewer) {
        Section.of(viewer)
                .filter(section -> !answers(section, typed).isEmpty())
                .forEach(section -> keep(section, typed, viewer));
    }

    private static Map<String, List<String>> answers(Section section, Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .filter(answer -> section.asks(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Begun begun(Viewer viewer) {
        return begun(Map.of(), viewer);
    }

    /** All that was kept, with the answer to the question who it is, which is asked at the end. */
    Begun begun(Map<String, List<String>> posted, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<String>> typed = new TreeMap<>();
        Map<Section, Instant> kept = new EnumMap<>(Section.class);
        Map<String, Draft> parts = drafts.parts(FORM, viewer);
        Section.of(viewer).forEach(section -> {
            Draft part = parts.get(section.code());
            if (part != null) {
                typed.putAll(answers(section, part.typed()));
                kept.put(section, part.savedAt());
            }
        });
        if (posted.containsKey(WHO)) {
            typed.put(WHO, posted.get(WHO));
        }
        ReferralForm form = new ReferralForm();
        form.begin(viewer, today);
        BindingResult errors = drafts.bind(form, typed);
        validator.validate(form, errors);
        form.check(errors, viewer, today);
        form.candidacy(viewer, today)
                .ifPresent(candidacy -> submissions
                        .shortfalls(candidacy)
                        .forEach(shortfall -> Attempt.reject(errors, shortfall.field(), shortfall.unmet())));
        return new Begun(form, errors, typed, kept, people(form, viewer));
    }

    private List<Lookalike> people(ReferralForm form, Viewer viewer) {
        return form.names() ? lookalikes.of(form.firstName, form.lastName, form.dateOfBirth, viewer) : List.of();
    }

    /** What was kept of it is gone once it is sent. */
    @Transactional
    ReferralId send(ReferralForm form, Viewer viewer) {
        ReferralId sent = submissions.submit(form.toCommand(viewer, LocalDate.now(clock)), form.whom(), viewer);
        equality.keep(sent.value(), form.equality());
        drafts.discardParts(FORM, viewer);
        return sent;
    }

    void discard(Viewer viewer) {
        drafts.discardParts(FORM, viewer);
    }
}
