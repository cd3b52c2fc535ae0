package scot.tayside.mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.shared.LocalAuthority;

class FieldOrderTests {

    static class Row {
        String second;
        String first;
    }

    static class VisitForm {
        String reason;
        Map<LocalAuthority, Row> areas = new EnumMap<>(LocalAuthority.class);
        List<Row> days = List.of();
        String note;
    }

    @Test
    void followsTheFormsFieldsAndTheRowsOfAMapOrList() {
        Comparator<String> order = Comparator.comparing(new FieldOrder(VisitForm.class)::of);

        assertThat(Stream.of(
                                "note",
                                "days[10].first",
                                "days[9].first",
                                "areas[ANGUS].second",
                                "areas[DUNDEE].first",
                                "areas[DUNDEE].second",
                                "reason")
                        .sorted(order))
                .containsExactly(
                        "reason",
                        "areas[DUNDEE].second",
                        "areas[DUNDEE].first",
                        "areas[ANGUS].second",
                        "days[9].first",
                        "days[10].first",
                        "note");
    }

    @Test
    void readsPathsThatLeadNowhere() {
        assertThat(new FieldOrder(VisitForm.class).of("areas[FIFE].first.x[[")).isNotEmpty();
        assertThat(new FieldOrder(null).of("reason")).isNotEmpty();
    }
}
