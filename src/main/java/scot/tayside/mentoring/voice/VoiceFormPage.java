package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** The page on which a quote or case study is written down or changed. */
record VoiceFormPage(@Nullable VoiceId changes, boolean restored, List<Option> periods, List<Option> areas) {

    static VoiceFormPage of(@Nullable VoiceId changes, boolean restored, LocalDate today, Viewer viewer) {
        List<Option> areas = Stream.of(LocalAuthority.values())
                .filter(viewer::worksIn)
                .map(area -> new Option(area.name(), area.title()))
                .toList();
        return new VoiceFormPage(changes, restored, Periods.options(today), areas);
    }

    public List<Option> kinds() {
        return Option.of(VoiceKind.values(), VoiceKind::title);
    }

    public List<Option> speakers() {
        return Option.of(Speaker.values(), Speaker::title);
    }

    public String action() {
        return changes == null ? "/quotes/new" : "/quotes/" + changes + "/edit";
    }

    public String cancel() {
        return changes == null ? "/quotes" : "/quotes/" + changes;
    }
}
