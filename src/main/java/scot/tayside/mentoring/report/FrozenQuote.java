package scot.tayside.mentoring.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import scot.tayside.mentoring.snapshot.Edition;

/** A quote as an edition of a frozen report prints it, whatever becomes of it afterwards. */
@Embeddable
record FrozenQuote(
        UUID voiceId, @Enumerated(EnumType.STRING) Edition edition, String words, String source) {}
