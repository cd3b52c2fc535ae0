package scot.tayside.mentoring.imports;

import scot.tayside.mentoring.shared.RuleViolation;

/** A file that is not what an import takes, and what to do about it. */
class UnreadableFile extends RuleViolation {

    UnreadableFile(String code, Object... arguments) {
        super("imports.file-" + code, arguments);
    }
}
