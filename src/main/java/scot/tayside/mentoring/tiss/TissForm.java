package scot.tayside.mentoring.tiss;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed of the numbers a partner gave for one area and month. */
class TissForm {

    private static final int LONGEST_REASON = 500;

    @Nullable
    Long version;

    @Nullable
    LocalAuthority area;

    @Nullable
    String month;

    @NotBlank
    @Size(max = 200)
    String source;

    @NotNull
    LocalDate givenOn;

    @NotNull
    @Min(0)
    @Max(10_000)
    Integer workedWith;

    @NotNull
    @Min(0)
    @Max(10_000)
    Integer referred;

    Map<NotReferred, @Valid Count> reasons = new EnumMap<>(NotReferred.class);

    @Nullable
    @Size(max = 2000)
    String note;

    @Nullable
    String why;

    /** How many people; empty means nobody. */
    static class Count {

        @Nullable
        @Min(0)
        @Max(10_000)
        Integer people;
    }

    TissForm() {
        for (NotReferred reason : NotReferred.values()) {
            reasons.put(reason, new Count());
        }
    }

    static TissForm of(TissReturn found) {
        Given given = found.given();
        TissForm form = new TissForm();
        form.version = found.version();
        form.area = found.area();
        form.month = found.month().toString();
        form.source = given.source();
        form.givenOn = given.givenOn();
        form.workedWith = given.workedWith();
        form.referred = given.referred();
        given.reasons().forEach((reason, people) -> Objects.requireNonNull(form.reasons.get(reason)).people = people);
        form.note = given.note();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (givenOn != null && givenOn.isAfter(today)) {
            errors.rejectValue("givenOn", "tiss.day-to-come");
        }
    }

    void checkNew(Viewer viewer, LocalDate today, Errors errors) {
        check(today, errors);
        if (area == null || !TissReturns.keeps(viewer, area)) {
            errors.rejectValue("area", "tiss.choose-area");
        }
        if (asked().isEmpty()) {
            errors.rejectValue("month", "tiss.choose-month");
        }
    }

    void checkCorrection(LocalDate today, Errors errors) {
        check(today, errors);
        if (why == null || why.length() > LONGEST_REASON) {
            errors.rejectValue("why", "tiss.say-why");
        }
    }

    Optional<YearMonth> asked() {
        try {
            return Optional.ofNullable(month).map(YearMonth::parse);
        } catch (DateTimeParseException mistyped) {
            return Optional.empty();
        }
    }

    Given toGiven() {
        Map<NotReferred, Integer> counted = new EnumMap<>(NotReferred.class);
        reasons.forEach((reason, count) -> {
            if (count.people != null && count.people > 0) {
                counted.put(reason, count.people);
            }
        });
        return new Given(source, givenOn, workedWith, referred, counted, note);
    }
}
