package scot.tayside.mentoring.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import scot.tayside.mentoring.identity.UserId;

/** A yes to a proposal: the day it was given, and the account that recorded it. */
@Embeddable
record Answer(
        @Column(name = "agreed_on") LocalDate on,
        @Column(name = "answer_by") UUID by) {

    static Answer yes(LocalDate on, UserId by) {
        return new Answer(on, by.value());
    }
}
