package scot.tayside.mentoring.figures;

/** Service, area and sex: of a fact, or of a cell, where an empty one stands for all. */
record IndependentFacets(String service, String area, String sex) {

    static final IndependentFacets ALL = new IndependentFacets("", "", "");

    static IndependentFacets service(String service) {
        return new IndependentFacets(service, "", "");
    }

    boolean covers(IndependentFacets fact) {
        return covers(service, fact.service) && covers(area, fact.area) && covers(sex, fact.sex);
    }

    private static boolean covers(String mine, String theirs) {
        return mine.isEmpty() || mine.equals(theirs);
    }
}
