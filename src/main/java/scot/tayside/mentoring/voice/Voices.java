package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.shared.Unmet;

/** All quotes and case studies, for the reports that print them. */
@Service
@Transactional
public class Voices {

    private final VoiceRepository voices;

    Voices(VoiceRepository voices) {
        this.voices = voices;
    }

    /** What the edition {@code FUNDER} or {@code PUBLIC} may print on that day. */
    @Transactional(readOnly = true)
    public List<Voice> usable(String edition, LocalDate day) {
        Audience audience = Audience.valueOf(edition);
        return voices.findByCheckResultOrderByReference(CheckResult.PASSED).stream()
                .filter(voice ->
                        UseRule.unmetBy(voice.standing(), audience, day).isEmpty())
                .map(Testimony::facts)
                .toList();
    }

    /** It, as it now reads, whether it may be used or not. */
    @Transactional(readOnly = true)
    public Voice find(VoiceId id) {
        return testimony(id).facts();
    }

    /** The first thing that stands against printing it in the edition on that day; empty if it may be printed. */
    @Transactional(readOnly = true)
    public Optional<Unmet> mayBeUsed(VoiceId id, String edition, LocalDate day) {
        return UseRule.unmetBy(testimony(id).standing(), Audience.valueOf(edition), day).stream()
                .findFirst();
    }

    private Testimony testimony(VoiceId id) {
        return voices.findById(id).orElseThrow(() -> new NoSuchElementException("no voice " + id));
    }
}
