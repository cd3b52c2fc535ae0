package scot.tayside.mentoring.mentor;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The steps of a clearance with the days they were completed. */
@Embeddable
record Checklist(
        @Nullable LocalDate identityCheckedOn,
        @Nullable LocalDate referencesOn,
        @Nullable LocalDate inductionOn,
        @Nullable LocalDate trainingOn,
        @Nullable LocalDate codeOfConductOn) {

    static final Checklist EMPTY = new Checklist(null, null, null, null, null);

    /** Whether nothing that was there before is missing from this one. */
    boolean keeps(Checklist before) {
        return kept(before.identityCheckedOn, identityCheckedOn)
                && kept(before.referencesOn, referencesOn)
                && kept(before.inductionOn, inductionOn)
                && kept(before.trainingOn, trainingOn)
                && kept(before.codeOfConductOn, codeOfConductOn);
    }

    Checklist withReferences(LocalDate day) {
        return new Checklist(identityCheckedOn, day, inductionOn, trainingOn, codeOfConductOn);
    }

    Checklist withCodeOfConduct(LocalDate day) {
        return new Checklist(identityCheckedOn, referencesOn, inductionOn, trainingOn, day);
    }

    Checklist withTraining(LocalDate day) {
        return new Checklist(identityCheckedOn, referencesOn, inductionOn, day, codeOfConductOn);
    }

    private static boolean kept(@Nullable LocalDate before, @Nullable LocalDate now) {
        return before == null || now != null;
    }
}
