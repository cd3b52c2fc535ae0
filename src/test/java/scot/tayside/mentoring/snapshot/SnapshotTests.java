package scot.tayside.mentoring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureLists;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** The first year, frozen: what was counted stays, whatever becomes of the data. */
@MentoringTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotTests {

    private static final ReportingPeriod YEAR = ReportingPeriod.financialYear(2013);
    private static final Set<LocalAuthority> EVERYWHERE = EnumSet.allOf(LocalAuthority.class);

    @Autowired
    Snapshots snapshots;

    @Autowired
    FrozenLineQueries lines;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    private Viewer manager;
    private SnapshotId year;

    @BeforeAll
    void freezeTheFirstYear() {
        imports.bringIn(FirstYear.file());
        manager = new Viewers(application).manager();
        year = snapshots.freeze(YEAR, Basis.PRECEDING_REVIEW, manager);
    }

    @Test
    void keepsThePublishedFigures() {
        FigureSet frozen = snapshots.figures(year, Edition.FUNDER);

        assertThat(frozen.total(Statistic.RECEIVED).value()).isEqualTo("160");
        assertThat(frozen.total(Statistic.IN_SERVICE).value()).isEqualTo("139");
        assertThat(frozen.at(Statistic.REVIEWED, new Place("", "", "FEMALE", ""))
                        .value())
                .isEqualTo("46");
        assertThat(frozen.at(Statistic.IMPROVED, new Place("WOMEN_ONLY", "", "", "OFF"))
                        .value())
                .isEqualTo("66");
    }

    @Test
    void readsEveryFigureBackAsItWasCounted() {
        assertThat(snapshots.figures(year, Edition.FUNDER).figures())
                .filteredOn(
                        figure -> figure.numerator() == null && !figure.value().equals(Figure.NO_BASE))
                .anyMatch(figure -> figure.n() > 0);
    }

    /** Every number that has a list is as long as its list says, in each of its breakdowns. */
    @Test
    void keepsAListAsLongAsItsFigure() {
        List<Figure> listed = snapshots.figures(year, Edition.FUNDER).figures().stream()
                .filter(figure ->
                        FigureLists.address(figure.statistic(), figure.place()).isPresent())
                .toList();

        assertThat(listed)
                .hasSizeGreaterThan(300)
                .allSatisfy(figure -> assertThat(lines.inAll(
                                year,
                                FigureLists.address(figure.statistic(), figure.place())
                                        .orElseThrow()))
                        .as(figure.toString())
                        .isEqualTo(figure.number()));
    }

    @Test
    void namesEveryListOnce() {
        List<String> names = Stream.of(Statistic.values())
                .flatMap(statistic -> snapshots.figures(year, Edition.FUNDER).of(statistic).stream())
                .flatMap(figure -> FigureLists.address(figure.statistic(), figure.place()).stream())
                .map(FigureLists.Address::countedIn)
                .distinct()
                .toList();
        Set<String> stored = new HashSet<>(sql.sql("select distinct unnest(counted_in) from snapshot_line")
                .query(String.class)
                .list());

        assertThat(stored).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void keepsNoNames() {
        assertThat(sql.sql("""
                        select count(*) from snapshot_line l join person p on p.id = l.person_id
                        where to_jsonb(l)::text like '%' || p.last_name || '%'
                        """).query(Long.class).single()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "snapshot_definition", "snapshot_line"})
    void changesNoMore(String table) {
        assertThatThrownBy(() -> sql.sql("delete from " + table).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void staysTheSameWhenTheDataChangesAndTellsWhatCameLate() {
        byte[] before = snapshots.file(year, Edition.FUNDER);
        FigureLists.Address received =
                FigureLists.address(Statistic.RECEIVED, Place.ALL).orElseThrow();
        sql.sql("""
                insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on, reference)
                select gen_random_uuid(), person_id, area, service, legal_basis, date '2014-03-31', 'SUBMITTED', date '2014-03-31', 'R99999'
                from referral where status <> 'VOID' order by reference limit 1
                """).update();

        SnapshotId later = snapshots.freeze(YEAR, Basis.PRECEDING_REVIEW, manager);
        Comparison changed = snapshots.compare(year, later);

        assertThat(snapshots.file(year, Edition.FUNDER)).isEqualTo(before);
        assertThat(lines.inAll(year, received)).isEqualTo(160);
        assertThat(lines.inAll(later, received)).isEqualTo(161);
        assertThat(changed.changes())
                .filteredOn(change -> change.statistic() == Statistic.RECEIVED
                        && change.place().equals(Place.ALL))
                .singleElement()
                .satisfies(change -> assertThat(
                                change.older().value() + " " + change.newer().value())
                        .isEqualTo("160 161"));
        assertThat(changed.lateEntries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.reference() + " " + entry.day()).isEqualTo("R99999 2014-03-31"))
                .satisfies(entry -> assertThat(entry.statistics()).contains(Statistic.RECEIVED, Statistic.OUTCOME));
        assertThat(snapshots.compare(year, year).isEmpty()).isTrue();
        sql.sql("delete from referral where reference = 'R99999'").update();
    }

    @Test
    void keepsThePublicEditionThatWasIssuedAndMeasuresTheNextAgainstIt() {
        SnapshotId first = snapshots.freeze(YEAR, Basis.PRECEDING_REVIEW, manager);
        snapshots.publicEditionIssued(first);
        byte[] issued = snapshots.file(first, Edition.PUBLIC);
        sql.sql("""
                insert into referral (id, person_id, area, service, legal_basis, received_on, status, status_on, reference)
                select gen_random_uuid(), person_id, area, service, legal_basis, date '2014-03-31', 'SUBMITTED', date '2014-03-31', 'R99998'
                from referral where status <> 'VOID' order by reference limit 1
                """).update();
        SnapshotId second = snapshots.freeze(YEAR, Basis.PRECEDING_REVIEW, manager);

        FigureSet next = snapshots.figures(second, Edition.PUBLIC);

        assertThat(snapshots
                        .figures(first, Edition.PUBLIC)
                        .total(Statistic.RECEIVED)
                        .value())
                .isEqualTo("160");
        assertThat(next.total(Statistic.RECEIVED).isSuppressed()).isTrue();
        assertThat(next.total(Statistic.IN_SERVICE).value()).isEqualTo("139");
        assertThat(snapshots.file(first, Edition.PUBLIC)).isEqualTo(issued);
        assertThat(sql.sql("select count(*) from edition_decision where decision = 'HIDDEN' and reason is not null")
                        .query(Long.class)
                        .single())
                .isPositive();
        sql.sql("delete from referral where reference = 'R99998'").update();
    }
}
