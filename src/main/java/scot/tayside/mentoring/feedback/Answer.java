package scot.tayside.mentoring.feedback;

import org.jspecify.annotations.Nullable;

/** What a referrer answered, and where they may be quoted without their name. */
record Answer(
        @Nullable String communication,
        @Nullable String liked,
        @Nullable String improve,
        boolean forFunder,
        boolean forPublic) {

    @Nullable
    String to(Question question) {
        return switch (question) {
            case COMMUNICATION -> communication;
            case LIKED -> liked;
            case IMPROVE -> improve;
        };
    }
}
