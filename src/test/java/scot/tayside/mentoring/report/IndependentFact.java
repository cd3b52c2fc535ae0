package scot.tayside.mentoring.report;

/** Something that can be counted by service, area and sex. */
interface IndependentFact {

    IndependentFacets facets();
}
