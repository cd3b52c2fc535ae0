package scot.tayside.mentoring.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureCounts;
import scot.tayside.mentoring.figures.FigureFile;
import scot.tayside.mentoring.figures.FigureLists;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.PublicEdition;
import scot.tayside.mentoring.figures.PublicFigure;
import scot.tayside.mentoring.figures.PublicLimits;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Frozen figures: made once, read in both editions, compared version by version. */
@Service
public class Snapshots {

    private final FigureCounts counts;
    private final FigureLists lists;
    private final FigureWords words;
    private final SnapshotQueries snapshots;
    private final FrozenLineQueries lines;
    private final EditionQueries editions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Snapshots(
            FigureCounts counts,
            FigureLists lists,
            FigureWords words,
            SnapshotQueries snapshots,
            FrozenLineQueries lines,
            EditionQueries editions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.counts = counts;
        this.lists = lists;
        this.words = words;
        this.snapshots = snapshots;
        this.lines = lines;
        this.editions = editions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Counts the whole programme and keeps what came out. All of it is read as it stood at one moment, provided that whoever
     * calls within a transaction of their own has begun it as {@code REPEATABLE_READ}.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public SnapshotId freeze(ReportingPeriod period, Basis basis, Viewer viewer) {
        Instant asAt = clock.instant();
        FigureSet figures = counts.count(period, basis);
        byte[] file = FigureFile.write(figures.figures());
        Frozen frozen = new Frozen(SnapshotId.next(), period, basis, asAt, FrozenFile.sha256(file));
        snapshots.insert(frozen, file, figures.figures(), viewer);
        snapshots.insert(frozen.id(), definitions());
        lists.sources(period, basis).forEach(source -> lines.keep(frozen.id(), source));
        publish("snapshot.frozen", frozen, frozen.sha256());
        return frozen.id();
    }

    private List<Definition> definitions() {
        return Stream.of(Statistic.values())
                .map(statistic -> new Definition(
                        statistic.key(), words.title(statistic), words.definition(statistic), words.base(statistic)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Frozen facts(SnapshotId id) {
        return snapshots.facts(id);
    }

    @Transactional(readOnly = true)
    public List<Definition> definitions(SnapshotId id) {
        return snapshots.definitions(id);
    }

    @Transactional(readOnly = true)
    public FigureSet figures(SnapshotId id, Edition edition) {
        return edition == Edition.FUNDER ? exact(id) : printed(id);
    }

    /** The file figures.csv of an edition; that of the funder is the canonical form that the hash is of. */
    @Transactional(readOnly = true)
    public byte[] file(SnapshotId id, Edition edition) {
        return edition == Edition.FUNDER
                ? snapshots.file(id)
                : FigureFile.write(printed(id).figures());
    }

    /** Of the file of an edition: whoever reads the edition may have the file, and learns nothing of what it hides. */
    @Transactional(readOnly = true)
    public String sha256(SnapshotId id, Edition edition) {
        return FrozenFile.sha256(file(id, edition));
    }

    private FigureSet exact(SnapshotId id) {
        return FrozenFile.read(snapshots.facts(id), snapshots.file(id), snapshots.bases(id));
    }

    /** Once issued the public edition is what was issued; until then what would be issued now. */
    private FigureSet printed(SnapshotId id) {
        Frozen frozen = snapshots.facts(id);
        List<Figure> figures = editions.file(id)
                .map(FigureFile::read)
                .orElseGet(
                        () -> publicRows(id).stream().map(PublicFigure::printed).toList());
        return new FigureSet(frozen.period(), frozen.basis(), figures);
    }

    /** What the public edition prints and what it hides, and why: as it was issued, or else after the editions issued so far. */
    @Transactional(readOnly = true)
    public List<PublicFigure> publicRows(SnapshotId id) {
        FigureSet exact = exact(id);
        List<PublicFigure> issued = editions.decisions(id, exact);
        if (!issued.isEmpty()) {
            return issued;
        }
        return PublicEdition.of(exact, LocalDate.now(clock), editions.limits(), editions.touching(exact.period()));
    }

    /** To be told when the public edition leaves the house for the first time: it is kept, and later ones are measured against it. */
    @Transactional
    public void publicEditionIssued(SnapshotId id) {
        if (editions.file(id).isPresent()) {
            return;
        }
        List<PublicFigure> rows = publicRows(id);
        byte[] file = FigureFile.write(rows.stream().map(PublicFigure::printed).toList());
        editions.insert(id, file, editions.limits(), clock.instant());
        editions.insert(id, rows);
        publish("snapshot.public-issued", snapshots.facts(id), FrozenFile.sha256(file));
    }

    @Transactional
    void limit(PublicLimits limits, Viewer viewer) {
        PublicLimits before = editions.limits();
        if (!limits.equals(before)) {
            editions.insert(limits, clock.instant(), viewer);
            facts.publishEvent(new Audited.Fact(
                    "snapshot.limits-changed", "snapshot", "limits", null, "%s to %s".formatted(before, limits)));
        }
    }

    @Transactional(readOnly = true)
    public Comparison compare(SnapshotId older, SnapshotId newer) {
        FigureSet then = exact(older);
        FigureSet now = exact(newer);
        List<FigureChange> changes = Stream.concat(now.figures().stream(), then.figures().stream())
                .map(figure -> new FigureChange(
                        figure.statistic(),
                        figure.place(),
                        then.find(figure.statistic(), figure.place()).orElse(null),
                        now.find(figure.statistic(), figure.place()).orElse(null)))
                .filter(change -> !Objects.equals(change.older(), change.newer()))
                .distinct()
                .toList();
        return new Comparison(
                changes, lines.newIn(newer, older).stream().map(NewLine::entry).toList());
    }

    private void publish(String action, Frozen frozen, String details) {
        facts.publishEvent(new Audited.Fact(action, "snapshot", frozen.id().toString(), null, details));
    }
}
