package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Sex;

/** What decides whether a person may be referred to a service on a day. */
public record Candidacy(
        Service service,
        LocalAuthority area,
        LocalDate receivedOn,
        Sex sex,
        LocalDate dateOfBirth,
        LegalBasis legalBasis,
        @Nullable LocalDate orderStart,
        @Nullable LocalDate orderEnd,
        boolean persistentOffending,
        @Nullable LocalDate tissAgreedOn) {

    /** Age in whole years on the day received; born on 29 February counts from 1 March. */
    int age() {
        return Period.between(dateOfBirth, receivedOn).getYears();
    }

    Candidacy to(Service other) {
        return new Candidacy(
                other,
                area,
                receivedOn,
                sex,
                dateOfBirth,
                legalBasis,
                orderStart,
                orderEnd,
                persistentOffending,
                tissAgreedOn);
    }

    /** The same request for the person as recorded, where that differs from what was typed. */
    Candidacy of(Identity person) {
        return new Candidacy(
                service,
                area,
                receivedOn,
                person.sex(),
                person.dateOfBirth(),
                legalBasis,
                orderStart,
                orderEnd,
                persistentOffending,
                tissAgreedOn);
    }

    boolean agreementSigned() {
        return tissAgreedOn != null && !tissAgreedOn.isAfter(receivedOn);
    }

    boolean underOrder() {
        return legalBasis != LegalBasis.TISS_AGREEMENT;
    }

    boolean orderBegun() {
        return orderStart != null && !orderStart.isAfter(receivedOn);
    }

    boolean orderOver() {
        return orderEnd != null && orderEnd.isBefore(receivedOn);
    }
}
