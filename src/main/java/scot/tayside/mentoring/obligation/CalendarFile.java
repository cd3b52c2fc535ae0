package scot.tayside.mentoring.obligation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mail.Mails;

/** Obligations and sections to write, days without hours, and appointments and due reviews as a file for calendar programmes: the same bytes while nothing changes. */
@Component
class CalendarFile {

    private final Mails mails;

    CalendarFile(Mails mails) {
        this.mails = mails;
    }

    byte[] write(
            List<ObligationRow> obligations,
            List<Assignment> assignments,
            List<Meeting> meetings,
            List<DueReview> reviews) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Tayside Mentoring//Obligations//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        obligations.forEach(each -> calendar.add(event(each)));
        assignments.forEach(each -> calendar.add(event(each)));
        meetings.forEach(each -> calendar.add(event(each)));
        reviews.forEach(each -> calendar.add(event(each)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(ObligationRow obligation) {
        String done = obligation.doneOn() == null ? "" : "Done: ";
        VEvent event = day(obligation.id(), obligation.dueOn(), obligation.changedAt());
        event.add(new Summary(done + obligation.title()));
        String to = "To %s. Responsible: %s.".formatted(obligation.recipient(), obligation.responsibleName());
        return leadingTo("/obligations/" + obligation.id(), to, event);
    }

    private VEvent event(Assignment assignment) {
        VEvent event = day(assignment.id(), assignment.dueOn(), assignment.changedAt());
        event.add(new Summary("Write " + assignment.section()));
        return leadingTo(assignment.url(), "Section of %s.".formatted(assignment.title()), event);
    }

    private VEvent event(DueReview review) {
        VEvent event = day(review.id(), review.dueOn(), review.changedAt());
        event.add(new Summary(review.title()));
        return leadingTo(review.url(), review.title() + ".", event);
    }

    /** As moments in UTC, so that no calendar has to know when the clocks change here; the time is not free. */
    private VEvent event(Meeting meeting) {
        String address = mails.link(meeting.url());
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(meeting.id() + "@tayside-mentoring"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new DtStart<Instant>(meeting.startsAt()));
        event.add(new DtEnd<Instant>(meeting.endsAt()));
        event.add(new Summary(meeting.title()));
        event.add(new Description(address));
        event.add(new Url(URI.create(address)));
        return event;
    }

    private static VEvent day(Object id, LocalDate on, Instant changedAt) {
        VEvent event = new VEvent(new PropertyList());
        event.add(new Uid(id + "@tayside-mentoring"));
        event.add(new DtStamp(changedAt));
        event.add(new DtStart<LocalDate>(on));
        event.add(new DtEnd<LocalDate>(on.plusDays(1)));
        return event;
    }

    private VEvent leadingTo(String path, String text, VEvent event) {
        String address = mails.link(path);
        event.add(new Description(text + " " + address));
        event.add(new Url(URI.create(address)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
