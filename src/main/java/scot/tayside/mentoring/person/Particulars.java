package scot.tayside.mentoring.person;

import org.jspecify.annotations.Nullable;

/** How a person is reached, and what those who meet them must know. */
public record Particulars(
        @Nullable String phone,
        @Nullable String address,
        @Nullable String riskSummary) {

    /** The newer way to reach the person; of the risks, both what was known and what is new. */
    Particulars with(Particulars newer) {
        return new Particulars(
                newer.phone == null ? phone : newer.phone,
                newer.address == null ? address : newer.address,
                together(riskSummary, newer.riskSummary));
    }

    private static @Nullable String together(@Nullable String known, @Nullable String added) {
        if (known == null || added == null) {
            return known == null ? added : known;
        }
        return known.contains(added) ? known : known + "\n\n" + added;
    }
}
