package scot.tayside.mentoring.amendment;

import java.util.Arrays;
import java.util.NoSuchElementException;

/** What can be amended together; of the order, mentors read nothing. */
enum Part {
    ORDER("order"),
    NEEDS("needs"),
    RISKS("risks"),
    ACCESS("access"),
    CONTACT("contact");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Part named(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no part " + code));
    }
}
