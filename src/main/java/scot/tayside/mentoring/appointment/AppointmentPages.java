package scot.tayside.mentoring.appointment;

import java.time.LocalDate;
import java.util.List;
import scot.tayside.mentoring.flag.StandingFlag;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** The pages of appointments. */
final class AppointmentPages {

    private AppointmentPages() {}

    /** The list, and whether the reader has a calendar of their own. */
    record Book(Listing<AppointmentRow> rows, boolean mentors) {}

    /** The page of an appointment; its plan is for those who work with the person. */
    record Entry(
            AppointmentLine appointment,
            AppointmentSubject subject,
            boolean seesPlan,
            List<StandingFlag> flags,
            List<MoveRow> moves,
            List<Action> actions) {}

    /** When it was to be before. */
    record MoveRow(LocalDate day, String fromTime, Asker askedBy, String reason, String movedBy, LocalDate movedOn) {}

    /** The page on which one is made. */
    record Scheduling(AppointmentSubject subject, List<Option> mentors, List<StandingFlag> flags) {

        public List<Option> kinds() {
            return Option.of(AppointmentKind.values(), AppointmentKind::title);
        }

        public List<Option> placeKinds() {
            return Option.of(PlaceKind.values(), PlaceKind::title);
        }
    }

    /** The page on which one is changed. */
    record Changing(AppointmentLine appointment, AppointmentSubject subject) {

        public String home() {
            return "/appointments/" + appointment.id();
        }

        public List<Option> placeKinds() {
            return Option.of(PlaceKind.values(), PlaceKind::title);
        }

        public List<Option> askers() {
            return Option.of(Asker.values(), Asker::title);
        }
    }
}
