package scot.tayside.mentoring.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

class ContactTests {

    private static final LocalDate DAY = LocalDate.parse("2014-03-03");
    private static final UserId SOMEBODY = new UserId(UUID.randomUUID());

    @ParameterizedTest(name = "{0}, {1}: spoke {2}, met {3}")
    @CsvSource({
        "MEETING, ATTENDED, true, true",
        "MEETING, LATE, true, true",
        "MEETING, DNA_ACCEPTABLE, false, false",
        "MEETING, DNA_UNACCEPTABLE, false, false",
        "MEETING, CANCELLED_BY_SERVICE, false, false",
        "JOINT_MEETING, LATE, true, true",
        "PHONE, ATTENDED, true, false",
        "TEXT, ATTENDED, true, false",
        "GROUP, ATTENDED, true, false",
        "PLACEMENT, ATTENDED, false, false",
        "VIDEO, ATTENDED, true, false",
        "LETTER, ATTENDED, false, false",
        "PHONE, NO_ANSWER, false, false",
        "MEETING, NO_ANSWER, false, false",
        "REFERRER_UPDATE, ATTENDED, false, false"
    })
    void tellsWhoSpokeAndWhoMet(ContactKind kind, Attendance attendance, boolean spoke, boolean met) {
        Contact contact = contact(kind, attendance);

        assertThat(contact.isTwoWay()).isEqualTo(spoke);
        assertThat(contact.isAttendedMeeting()).isEqualTo(met);
    }

    @Test
    void becomesWhatItIsCorrectedTo() {
        Contact contact = contact(ContactKind.PHONE, Attendance.ATTENDED);
        LogContact right =
                new LogContact(DAY.minusDays(1), ContactKind.MEETING, Attendance.LATE, 50, "park", true, null);

        contact.correct(right);

        assertThat(contact.written()).isEqualTo(right);
        assertThat(contact.isLoggedBy(SOMEBODY)).isTrue();
    }

    private static Contact contact(ContactKind kind, Attendance attendance) {
        return new Contact(
                new ReferralId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new LogContact(DAY, kind, attendance, null, null, false, null),
                null,
                SOMEBODY,
                Instant.EPOCH);
    }
}
