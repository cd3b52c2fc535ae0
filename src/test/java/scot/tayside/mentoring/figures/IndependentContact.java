package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Set;

/** One logged contact. */
record IndependentContact(
        IndependentFacets facets, String referral, String mentor, LocalDate heldOn, String kind, String attendance)
        implements IndependentFact {

    private static final Set<String> IN_PERSON = Set.of("MEETING", "GROUP", "JOINT_MEETING", "PLACEMENT");

    boolean isInPerson() {
        return IN_PERSON.contains(kind);
    }

    boolean isOneToOneMeeting() {
        return kind.equals("MEETING") || kind.equals("JOINT_MEETING");
    }

    boolean tookPlace() {
        return attendance.equals("ATTENDED") || attendance.equals("LATE");
    }

    boolean wasMissed() {
        return attendance.startsWith("DNA_");
    }
}
