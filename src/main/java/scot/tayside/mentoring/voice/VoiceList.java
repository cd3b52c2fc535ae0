package scot.tayside.mentoring.voice;

import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** The page with the list of quotes and case studies. */
record VoiceList(Listing<VoiceRow> rows, boolean writes) {

    public List<MenuItem> parts() {
        return List.of(
                new MenuItem("voice.part.quotes", "/quotes", true),
                new MenuItem("voice.part.feedback", "/feedback", false));
    }

    public List<Option> statuses() {
        return Option.of(VoiceStatus.values(), VoiceStatus::title);
    }

    public List<Option> kinds() {
        return Option.of(VoiceKind.values(), VoiceKind::title);
    }

    public List<Option> speakers() {
        return Option.of(Speaker.values(), Speaker::title);
    }

    public List<Option> areas() {
        return Option.of(LocalAuthority.values(), LocalAuthority::title);
    }

    public List<Option> audiences() {
        return Option.of(Audience.values(), Audience::title);
    }
}
