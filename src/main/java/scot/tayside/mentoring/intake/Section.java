package scot.tayside.mentoring.intake;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;

/** A part of the referral form, with its questions in the order in which they are asked. */
enum Section {
    PAPER("paper", "referrerName", "referrerEmail", "receivedOn"),
    PERSON("person", "firstName", "lastName", "dateOfBirth", "sex", "phone", "address"),
    ASKED("asked", "area", "service", "wantsEitherSex"),
    ORDER(
            "order",
            "legalBasis",
            "orderStart",
            "orderEnd",
            "requirements",
            "tissAgreedOn",
            "persistentOffending",
            "offenceSummary"),
    NEEDS("needs", "outcomes", "circumstances"),
    RISKS("risks", "riskSummary", "riskManagement"),
    CONSENT("consent", "consentOn", "consentNote"),
    ACCESS("access", "interpreter", "accessNeeds"),
    EQUALITY("equality", "ethnicGroup", "disability", "religion", "orientation");

    private final String code;
    private final List<String> fields;

    Section(String code, String... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    public String code() {
        return code;
    }

    List<String> fields() {
        return fields;
    }

    boolean asks(String field) {
        return fields.contains(field.replaceAll("\\[.*", ""));
    }

    /** Whether a referral may be sent without it. */
    public boolean isOptional() {
        return this == RISKS || this == ACCESS || this == EQUALITY;
    }

    /** A team's own form needs nobody to say whose it is. */
    static Stream<Section> of(Viewer viewer) {
        return Arrays.stream(values()).filter(section -> section != PAPER || !viewer.is(Role.REFERRER));
    }

    static Section named(String code, Viewer viewer) {
        return of(viewer)
                .filter(section -> section.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no part " + code));
    }

    static Optional<Section> asking(String field) {
        return Arrays.stream(values()).filter(section -> section.asks(field)).findFirst();
    }
}
