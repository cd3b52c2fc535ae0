package scot.tayside.mentoring.voice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Quotes and case studies as lists and pages, for those who may read them. */
@Component
class VoiceQueries {

    private static final Map<String, String> COLUMNS = Map.of(
            "written",
            "(v.written_at, v.reference)",
            "reference",
            "v.reference",
            "period",
            "(v.belongs_from, v.belongs_to)");

    private static final String STATUS = """
            case when v.withdrawn_on is not null then 'WITHDRAWN' when v.consent_on is null then 'NEEDS_CONSENT'
                when v.consent_until < :today then 'EXPIRED' when v.check_result = 'CHANGES_NEEDED' then 'CHANGES_NEEDED'
                when v.check_result is null then 'TO_CHECK' else 'READY' end""";

    private static final String FROM = """
            from voice v join reading.voice_viewer w on w.voice_id = v.id and w.user_id = :viewer
            where (:text::text is null or v.words ilike '%' || :text || '%' or v.source ilike '%' || :text || '%' or v.reference ilike :text || '%')
                and (:kind::text is null or v.kind = :kind)
                and (:whose::text is null or v.whose = :whose)
                and (:area::text is null or v.area = :area)
                and (:edition::text is null or exists (select from voice_edition e where e.voice_id = v.id and e.edition = :edition))
                and (:status::text is null or :status =
            """ + STATUS + ")\n";

    private static final String READ =
            "select v.id, v.reference, v.kind, v.whose, v.words as text, v.source, v.area, v.belongs_from, v.belongs_to, "
                    + STATUS + " as status ";

    private static final ListQueries<VoiceRow> LIST = new ListQueries<>(VoiceRow.class, READ, FROM, COLUMNS, "v.id");

    private final JdbcClient sql;

    VoiceQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<VoiceRow> list(VoiceFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", today);
        asked.put("text", filter.text);
        asked.put("kind", name(filter.kind));
        asked.put("whose", name(filter.whose));
        asked.put("area", name(filter.area));
        asked.put("edition", name(filter.edition));
        asked.put("status", name(filter.status));
        return LIST.page(sql, asked, paging);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    VoicePage.Written written(VoiceId id, LocalDate today) {
        return sql.sql("""
                        select v.id, v.reference, v.kind, v.whose, v.words as text, v.source, v.area, v.belongs_from, v.belongs_to,
                            v.referral_id, r.reference as referral_reference, r.person_id, r.person_name,
                            author.display_name as written_by, (v.written_at at time zone 'Europe/London')::date as written_on,
                            editor.display_name as edited_by,
                            v.consent_on, v.consent_until, v.consent_note, v.withdrawn_on, v.withdrawn_reason,
                            v.check_result, v.checked_on, v.check_remark, checker.display_name as checked_by,
                        """ + STATUS + """
                             as status
                        from voice v
                            left join reading.referral r on r.id = v.referral_id
                            left join user_account author on author.id = v.written_by
                            left join user_account editor on editor.id = v.edited_by
                            left join user_account checker on checker.id = v.checked_by
                        where v.id = :id
                        """)
                .param("id", id.value())
                .param("today", today)
                .query(VoicePage.Written.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no voice " + id));
    }

    /** Whoever may not read it is told that there is none. */
    void requireVisible(VoiceId id, Viewer viewer) {
        boolean visible = sql.sql("select exists (select from reading.voice_viewer where voice_id = ? and user_id = ?)")
                .param(id.value())
                .param(viewer.id().value())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new NoSuchElementException("no voice " + id);
        }
    }

    /** The referral of that number, if the viewer may read its whole file. */
    Optional<ReferralId> referral(String reference, Viewer viewer) {
        return sql.sql("""
                        select r.id from reading.referral r
                            join reading.file_viewer f on f.referral_id = r.id and f.user_id = :viewer and f.depth = 3
                        where r.reference = upper(:reference)
                        """)
                .param("viewer", viewer.id().value())
                .param("reference", reference)
                .query(UUID.class)
                .optional()
                .map(ReferralId::new);
    }

    @Nullable
    UUID person(@Nullable ReferralId referral) {
        return referral == null
                ? null
                : sql.sql("select person_id from reading.referral where id = ?")
                        .param(referral.value())
                        .query(UUID.class)
                        .optional()
                        .orElse(null);
    }
}
