package scot.tayside.mentoring.wish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.Slot;
import scot.tayside.mentoring.referral.ReferralId;

/** What is written down of somebody's wishes, ready to be changed. */
@Component
class WishQueries {

    private final JdbcClient sql;

    WishQueries(JdbcClient sql) {
        this.sql = sql;
    }

    WishForm form(ReferralId referral) {
        return sql.sql("select * from reading.match_wish where referral_id = ?")
                .param(referral.value())
                .query((row, number) -> formOf(row))
                .optional()
                .orElseGet(WishForm::new);
    }

    WishPage page(ReferralId referral) {
        return sql.sql("select id, reference, person_id, person_name from reading.referral where id = ?")
                .param(referral.value())
                .query((row, number) -> new WishPage(
                        referral,
                        row.getString("reference"),
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        Slot.week()))
                .single();
    }

    private static WishForm formOf(ResultSet row) throws SQLException {
        WishForm form = new WishForm();
        form.languages = row.getString("languages");
        form.interests = row.getString("interests");
        form.place = row.getString("place");
        form.version = row.getLong("version");
        String slots = row.getString("slots");
        if (slots != null) {
            Arrays.stream(slots.split(";")).map(Slot::valueOf).forEach(form.slots::add);
        }
        return form;
    }
}
