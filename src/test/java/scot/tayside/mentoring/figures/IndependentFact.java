package scot.tayside.mentoring.figures;

/** Something that can be counted by service, area and sex. */
interface IndependentFact {

    IndependentFacets facets();
}
