package scot.tayside.mentoring.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.snapshot.Edition;

/** A section of a report: what is asked, and what was written. */
@Entity
class ReportSection extends AbstractAggregateRoot<ReportSection> {

    @EmbeddedId
    private SectionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    private int position;
    private String number;
    private String heading;
    private String guidance;
    private String topics;
    private String feeds;
    private @Nullable String text;
    private @Nullable Instant writtenAt;
    private @Nullable UUID writtenBy;
    private @Nullable UUID assignedTo;
    private @Nullable LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "report_quote", joinColumns = @JoinColumn(name = "section_id"))
    @Column(name = "voice_id")
    private Set<UUID> quotes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_frozen_quote", joinColumns = @JoinColumn(name = "section_id"))
    private Set<FrozenQuote> frozenQuotes = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReportSection() {}

    /** An empty section as the template asks for it. */
    ReportSection(ReportId report, Outline asked) {
        this.id = SectionId.next();
        this.report = report;
        this.position = asked.position();
        this.number = asked.number();
        this.heading = asked.heading();
        this.guidance = asked.guidance();
        this.topics = asked.topics();
        this.feeds = asked.feeds();
    }

    /** The same section in the report that takes this one's place. */
    ReportSection copyFor(ReportId successor) {
        ReportSection copy =
                new ReportSection(successor, new Outline(position, number, heading, guidance, topics, feeds));
        copy.text = text;
        copy.writtenAt = writtenAt;
        copy.writtenBy = writtenBy;
        copy.quotes.addAll(quotes);
        return copy;
    }

    /** @return whether it is still the version that somebody read before writing */
    boolean isStill(long read) {
        return Objects.requireNonNullElse(version, 0L) == read;
    }

    void write(@Nullable String newText, UUID by, Instant now) {
        text = newText;
        writtenAt = now;
        writtenBy = by;
        registerEvent(new ReportEvent(
                "report.section-written", report.toString(), "section " + number + ", " + length(newText)));
    }

    void assign(@Nullable UUID to, @Nullable LocalDate due) {
        assignedTo = to;
        dueOn = due;
        registerEvent(new ReportEvent("report.section-assigned", report.toString(), "section " + number));
    }

    void quote(UUID voice) {
        quotes.add(voice);
        registerEvent(new ReportEvent("report.quote-added", report.toString(), "section " + number + ", " + voice));
    }

    void unquote(UUID voice) {
        quotes.remove(voice);
        registerEvent(new ReportEvent("report.quote-removed", report.toString(), "section " + number + ", " + voice));
    }

    /** Its quotes are printed as they are now, in the editions that may print them now. */
    void freeze(Collection<FrozenQuote> printed) {
        frozenQuotes.clear();
        frozenQuotes.addAll(printed);
    }

    /** What was withdrawn between freeze and issue is left out. */
    void withhold(UUID voice, Edition edition) {
        if (frozenQuotes.removeIf(quote -> quote.voiceId().equals(voice) && quote.edition() == edition)) {
            registerEvent(new ReportEvent(
                    "report.quote-withheld",
                    report.toString(),
                    "section %s, %s, %s".formatted(number, voice, edition)));
        }
    }

    SectionId id() {
        return id;
    }

    ReportId report() {
        return report;
    }

    private static String length(@Nullable String text) {
        return (text == null ? 0 : text.length()) + " characters";
    }
}
