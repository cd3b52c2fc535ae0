package scot.tayside.mentoring.appointment;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;

/** Appointments somebody may change: a mentor their own, everybody else those of the files they see. */
@Component
class OwnAppointments {

    private final AppointmentQueries queries;
    private final Access access;

    OwnAppointments(AppointmentQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    AppointmentLine find(AppointmentId id, Viewer viewer) {
        AppointmentLine line = queries.find(id);
        access.toReferral(line.referralId(), viewer);
        if (viewer.is(Role.MENTOR) && !viewer.id().value().equals(line.mentorUserId())) {
            throw new NoSuchElementException("somebody else’s appointment");
        }
        return line;
    }

    AppointmentPages.Changing changing(AppointmentId id, Viewer viewer) {
        AppointmentLine line = find(id, viewer);
        return new AppointmentPages.Changing(line, queries.subject(new ReferralId(line.referralId())));
    }
}
