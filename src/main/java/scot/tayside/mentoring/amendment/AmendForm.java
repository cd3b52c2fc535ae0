package scot.tayside.mentoring.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.referral.Amendable;
import scot.tayside.mentoring.referral.Request;
import scot.tayside.mentoring.referral.Requirement;
import scot.tayside.mentoring.referral.Terms;

/** What is different now, as it is typed; a page asks only for one part of it. */
class AmendForm {

    @Nullable
    LocalDate orderStart;

    @Nullable
    LocalDate orderEnd;

    List<Requirement> requirements = new ArrayList<>();

    @Size(max = 4000)
    @Nullable
    String offenceSummary;

    List<Outcome> outcomes = new ArrayList<>();

    @Size(max = 4000)
    @Nullable
    String circumstances;

    @Size(max = 4000)
    @Nullable
    String riskSummary;

    @Size(max = 4000)
    @Nullable
    String riskManagement;

    @Size(max = 80)
    @Nullable
    String interpreter;

    @Size(max = 1000)
    @Nullable
    String accessNeeds;

    @Size(max = 40)
    @Nullable
    String phone;

    @Size(max = 300)
    @Nullable
    String address;

    @NotBlank
    @Size(max = 500)
    String reason;

    @NotNull
    Long version;

    void show(Amendable referral, Particulars known) {
        Terms terms = referral.request().terms();
        orderStart = terms.orderStart();
        orderEnd = terms.orderEnd();
        requirements.addAll(referral.request().requirements());
        offenceSummary = terms.offenceSummary();
        outcomes.addAll(referral.request().outcomes());
        circumstances = terms.circumstances();
        riskManagement = terms.riskManagement();
        interpreter = terms.interpreter();
        accessNeeds = terms.accessNeeds();
        phone = known.phone();
        address = known.address();
        version = referral.version();
    }

    void check(Errors errors, Part part) {
        if (part == Part.ORDER && orderStart != null && orderEnd != null && orderEnd.isBefore(orderStart)) {
            errors.rejectValue("orderEnd", "amendment.order-ends-before-it-begins");
        }
        if (part == Part.NEEDS && outcomes.isEmpty() && !errors.hasFieldErrors("outcomes")) {
            errors.rejectValue("outcomes", "amendment.no-outcome");
        }
    }

    /** What the referral says with one part said anew. */
    Request now(Part part, Request old) {
        Terms was = old.terms();
        return new Request(
                new Terms(
                        part == Part.ORDER ? orderStart : was.orderStart(),
                        part == Part.ORDER ? orderEnd : was.orderEnd(),
                        part == Part.ORDER ? offenceSummary : was.offenceSummary(),
                        part == Part.NEEDS ? circumstances : was.circumstances(),
                        part == Part.RISKS ? riskManagement : was.riskManagement(),
                        part == Part.ACCESS ? interpreter : was.interpreter(),
                        part == Part.ACCESS ? accessNeeds : was.accessNeeds()),
                part == Part.ORDER ? Set.copyOf(requirements) : old.requirements(),
                part == Part.NEEDS ? Set.copyOf(outcomes) : old.outcomes());
    }

    /** What goes into the person's own file. */
    Particulars newer(Part part) {
        return new Particulars(
                part == Part.CONTACT ? phone : null,
                part == Part.CONTACT ? address : null,
                part == Part.RISKS ? riskSummary : null);
    }
}
