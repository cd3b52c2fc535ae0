package scot.tayside.mentoring.safety;

import java.util.UUID;

/** On whose file something is written. */
public record Subject(UUID personId, String name, String reference) {

    public String url() {
        return "/people/" + personId;
    }
}
