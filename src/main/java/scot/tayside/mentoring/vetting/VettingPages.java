package scot.tayside.mentoring.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages about references and the code of conduct show. */
final class VettingPages {

    static final List<Option> YES_NO = List.of(new Option("true", "Yes"), new Option("false", "No"));

    private VettingPages() {}

    record ReferenceRow(
            UUID id,
            RefereeRole role,
            LocalDate askedOn,
            @Nullable LocalDate receivedOn,
            @Nullable Boolean satisfactory) {}

    record Version(int number, String words, LocalDate issuedOn, LocalDate signBy, int signed, int unsigned) {}

    record Signature(int version, LocalDate signedOn) {}

    record One(
            MentorHead mentor,
            List<ReferenceRow> references,
            List<Signature> signatures,
            @Nullable Version current) {

        public boolean hasSigned() {
            return current != null && signatures.stream().anyMatch(each -> each.version() == current.number());
        }
    }

    record Asking(MentorHead mentor, List<Option> roles) {}

    record Receiving(MentorHead mentor, ReferenceRow reference, List<Option> answers) {}

    record Signing(MentorHead mentor, @Nullable Version current) {}

    record Unsigned(UUID id, String reference, String name, LocalDate signBy) {}

    record Versions(List<Version> versions, Listing<Unsigned> unsigned, boolean manages) {}

    record Reading(@Nullable Version current, @Nullable LocalDate signedOn) {}
}
