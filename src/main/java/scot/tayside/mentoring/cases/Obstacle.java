package scot.tayside.mentoring.cases;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Sentence;

/** Something that stands against closing a case, and the page on which it can be put right. */
record Obstacle(Sentence sentence, @Nullable String remedy) {}
