package scot.tayside.mentoring.flag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.safety.Entries;
import scot.tayside.mentoring.safety.EntryKind;

/** The warnings that stand on files. */
@Service
@Transactional
public class RiskFlags {

    private final RiskFlagRepository flags;
    private final Entries entries;
    private final FlagQueries queries;
    private final Clock clock;

    RiskFlags(RiskFlagRepository flags, Entries entries, FlagQueries queries, Clock clock) {
        this.flags = flags;
        this.entries = entries;
        this.queries = queries;
        this.clock = clock;
    }

    /** What stands on a person’s file, for pages that have asked who reads. */
    public List<StandingFlag> standing(UUID person) {
        return queries.standing(person, today());
    }

    UUID set(UUID person, SetFlag command, Viewer by) {
        return flags.save(new RiskFlag(person, command, by.id(), clock.instant(), today()))
                .id();
    }

    void renew(UUID id, LocalDate next, @Nullable String remark, Viewer by) {
        RiskFlag flag = find(id);
        flag.renew(next, today());
        flags.save(flag);
        entries.onFlag(id, EntryKind.REVIEWED, remark, by);
    }

    void end(UUID id, String reason, Viewer by) {
        RiskFlag flag = find(id);
        flag.end(today());
        flags.save(flag);
        entries.onFlag(id, EntryKind.ENDED, reason, by);
    }

    private RiskFlag find(UUID id) {
        return flags.findById(id).orElseThrow(() -> new NoSuchElementException("no risk flag " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
