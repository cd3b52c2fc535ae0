package scot.tayside.mentoring.figures;

import java.util.ArrayList;
import java.util.List;

/** By what a figure is broken down: each breakdown has a cell for every code, also for those without a fact. */
enum IndependentBreakdown {
    TOTAL(false, false, false),
    SEX(false, false, true),
    AREA(false, true, false),
    SERVICE(true, false, false),
    SERVICE_SEX(true, false, true),
    SERVICE_AREA(true, true, false),
    AREA_SEX(false, true, true);

    static final List<String> SERVICES = List.of("WOMEN_ONLY", "MENTORING_FOR_MEN", "TISS", "BEFRIENDING");
    static final List<String> AREAS = List.of("DUNDEE", "PERTH_KINROSS", "ANGUS");
    static final List<String> SEXES = List.of("FEMALE", "MALE", "NOT_KNOWN", "PREFER_NOT_TO_SAY");

    private final boolean byService;
    private final boolean byArea;
    private final boolean bySex;

    IndependentBreakdown(boolean byService, boolean byArea, boolean bySex) {
        this.byService = byService;
        this.byArea = byArea;
        this.bySex = bySex;
    }

    List<IndependentFacets> cells() {
        List<IndependentFacets> cells = new ArrayList<>();
        for (String service : codes(byService, SERVICES)) {
            for (String area : codes(byArea, AREAS)) {
                for (String sex : codes(bySex, SEXES)) {
                    cells.add(new IndependentFacets(service, area, sex));
                }
            }
        }
        return cells;
    }

    private static List<String> codes(boolean used, List<String> codes) {
        return used ? codes : List.of("");
    }
}
