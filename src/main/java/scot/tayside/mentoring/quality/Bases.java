package scot.tayside.mentoring.quality;

/** What a period has, beside which what it lacks is seen. */
record Bases(
        long clients,
        long reviewed,
        long stillToReview,
        long coreScores,
        long changes,
        long caseWeeks,
        long exits,
        long contacted) {}
