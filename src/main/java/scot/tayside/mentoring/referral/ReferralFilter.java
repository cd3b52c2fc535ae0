package scot.tayside.mentoring.referral;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** Which referrals a list shows. */
class ReferralFilter {

    private static final String ON_THE_WAY = "PENDING";

    @Nullable
    String text;

    @Nullable
    String status;

    @Nullable
    Service service;

    @Nullable
    LocalAuthority area;

    /** The states asked for: one, all those on the way, or every state if nothing sensible is asked. */
    List<String> statuses() {
        return Arrays.stream(ReferralStatus.values())
                .filter(each -> ON_THE_WAY.equals(status)
                        ? each.isPending()
                        : !isStatus() || each.name().equals(status))
                .map(ReferralStatus::name)
                .toList();
    }

    private boolean isStatus() {
        return Arrays.stream(ReferralStatus.values())
                .anyMatch(each -> each.name().equals(status));
    }

    /** The text as a pattern in which only our own signs mean more than themselves. */
    @Nullable
    String pattern() {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    static List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option(ON_THE_WAY, "All on their way")),
                        Option.of(ReferralStatus.values(), ReferralStatus::title).stream())
                .toList();
    }
}
