package scot.tayside.mentoring.person;

/** That two files are one person's: which is kept and which given up, as both were seen, and what the one says then. */
record MergePeople(
        PersonId kept,
        long version,
        PersonId other,
        long otherVersion,
        Identity identity,
        Particulars particulars,
        String reason) {}
