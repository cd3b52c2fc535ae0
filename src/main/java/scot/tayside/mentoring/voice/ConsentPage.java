package scot.tayside.mentoring.voice;

import java.util.List;
import scot.tayside.mentoring.web.Option;

/** The pages on which consent to use somebody's words is recorded, or taken back. */
record ConsentPage(VoicePage.Written voice, List<VoiceUse> uses) {

    public String url() {
        return "/quotes/" + voice.id();
    }

    public List<Option> audiences() {
        return Option.of(Audience.values(), Audience::title);
    }

    public List<Option> channels() {
        return Option.of(Channel.values(), Channel::title);
    }
}
