package scot.tayside.mentoring.appointment;

import java.time.Clock;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.RuleViolation;

/** All appointments, and the mentors who are out at one. */
@Service
@Transactional
class Appointments {

    private final AppointmentRepository appointments;
    private final AppointmentQueries queries;
    private final AlarmQueries alarms;
    private final OwnAppointments own;
    private final Mentors mentors;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            AppointmentRepository appointments,
            AppointmentQueries queries,
            AlarmQueries alarms,
            OwnAppointments own,
            Mentors mentors,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.queries = queries;
        this.alarms = alarms;
        this.own = own;
        this.mentors = mentors;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The mentor is held meanwhile, so that the same form sent from two tabs makes one appointment. */
    AppointmentId schedule(ReferralId referral, Schedule command, Viewer by) {
        access.toReferral(referral.value(), by);
        AppointmentSubject subject = queries.subject(referral);
        if (subject.over()) {
            throw new RuleViolation("appointment.support-is-over");
        }
        if (queries.mentors(referral, by).stream()
                .noneMatch(option -> option.value().equals(command.mentor().toString()))) {
            throw new RuleViolation("appointment.not-their-mentor");
        }
        requireFree(command.mentor(), command.time(), null);
        PersonId person = new PersonId(subject.personId());
        return appointments
                .save(new Appointment(referral, person, command, by.id(), clock.instant(), zone()))
                .id();
    }

    void move(AppointmentId id, @Nullable Long version, Time to, Asker asker, String reason, Viewer by) {
        change(id, version, by, appointment -> {
            requireFree(appointment.mentor(), to, id);
            appointment.move(to, asker, reason, by.id(), clock.instant(), zone());
        });
    }

    void plan(AppointmentId id, @Nullable Long version, Plan plan, Viewer by) {
        change(id, version, by, appointment -> appointment.plan(plan, clock.instant()));
    }

    void cancel(AppointmentId id, @Nullable Long version, Asker asker, String reason, Viewer by) {
        change(id, version, by, appointment -> appointment.cancel(asker, reason, clock.instant()));
    }

    /** All to come; whoever has them left is no longer there. */
    void callOffAllOf(MentorId mentor) {
        for (Appointment appointment : appointments.findToCome(mentor, clock.instant())) {
            appointment.cancel(Asker.OFFICE, "The mentor left the service", clock.instant());
            appointments.save(appointment);
        }
    }

    void checkIn(AppointmentId id, Viewer by) {
        Appointment appointment = own(id, by);
        appointment.checkIn(clock.instant(), zone());
        appointments.save(appointment);
    }

    void checkOut(AppointmentId id, Viewer by) {
        Appointment appointment = own(id, by);
        appointment.checkOut(clock.instant(), zone());
        appointments.save(appointment);
    }

    /** A word on what was found ends the search. */
    void found(AppointmentId id, String found, Viewer by) {
        Appointment appointment = own(id, by);
        if (!alarms.close(id, found, by.id(), clock.instant())) {
            throw new RuleViolation("appointment.nobody-is-looked-for");
        }
        events.publishEvent(new AppointmentEvent(id, appointment.person(), "appointment.alarm-closed", null));
    }

    private void change(AppointmentId id, @Nullable Long version, Viewer by, Consumer<Appointment> step) {
        Appointment appointment = own(id, by);
        if (!appointment.isAt(version)) {
            throw new OptimisticLockingFailureException("the appointment was changed meanwhile");
        }
        if (alarms.isRaised(id)) {
            throw new RuleViolation("appointment.is-under-way");
        }
        step.accept(appointment);
        appointments.save(appointment);
    }

    private Appointment own(AppointmentId id, Viewer viewer) {
        own.find(id, viewer);
        return appointments.findById(id).orElseThrow(() -> new NoSuchElementException("no appointment " + id));
    }

    private void requireFree(MentorId mentor, Time time, @Nullable AppointmentId except) {
        mentors.hold(mentor);
        if (queries.isTaken(mentor, time, except)) {
            throw new RuleViolation("appointment.mentor-is-elsewhere");
        }
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
