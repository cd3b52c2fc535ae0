package scot.tayside.mentoring.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Unmet;

/** All quotes and case studies, for those who gather them and for the reports that print them. */
@Service
@Transactional
public class Voices {

    private final VoiceRepository voices;
    private final VoiceQueries queries;
    private final Clock clock;

    Voices(VoiceRepository voices, VoiceQueries queries, Clock clock) {
        this.voices = voices;
        this.queries = queries;
        this.clock = clock;
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

    /** What somebody wrote themselves, and when asked said may be printed in these editions of reports. */
    public VoiceId handIn(WriteVoice command, LocalDate consentedOn, List<String> editions) {
        Testimony testimony = new Testimony(command, null, clock.instant());
        testimony.consent(GiveConsent.byLink(consentedOn, editions));
        return voices.save(testimony).id();
    }

    VoiceId write(WriteVoice command, Viewer viewer) {
        return voices.save(new Testimony(command, viewer.id(), clock.instant())).id();
    }

    void edit(VoiceId id, @Nullable Long version, WriteVoice command, Viewer viewer) {
        Testimony testimony = visible(id, viewer);
        requireUnchanged(testimony, version);
        testimony.edit(command, viewer.id());
        voices.save(testimony);
    }

    void consent(VoiceId id, GiveConsent command, Viewer viewer) {
        Testimony testimony = visible(id, viewer);
        testimony.consent(command);
        voices.save(testimony);
    }

    void withdraw(VoiceId id, LocalDate on, String reason, Viewer viewer) {
        Testimony testimony = visible(id, viewer);
        testimony.withdraw(on, reason, queries.person(testimony.referral().orElse(null)));
        voices.save(testimony);
    }

    void check(VoiceId id, @Nullable Long version, CheckResult result, @Nullable String remark, Viewer viewer) {
        Testimony testimony = visible(id, viewer);
        requireUnchanged(testimony, version);
        testimony.check(new CheckVoice(result, remark, viewer.id(), LocalDate.now(clock)));
        voices.save(testimony);
    }

    /** It, if the viewer may see it. */
    @Transactional(readOnly = true)
    Testimony visible(VoiceId id, Viewer viewer) {
        queries.requireVisible(id, viewer);
        return testimony(id);
    }

    private Testimony testimony(VoiceId id) {
        return voices.findById(id).orElseThrow(() -> new NoSuchElementException("no voice " + id));
    }

    private static void requireUnchanged(Testimony testimony, @Nullable Long version) {
        if (!testimony.isAt(version)) {
            throw new OptimisticLockingFailureException("voice was changed meanwhile");
        }
    }
}
