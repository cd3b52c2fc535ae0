package scot.tayside.mentoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Looks after each test at the letters that were written: whatever module they are from, none names anybody or an offence. */
class NamelessLetters implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        JdbcClient sql = SpringExtension.getApplicationContext(test).getBean(JdbcClient.class);

        assertThat(sql.sql("""
                        select m.subject || ': ' || n.name
                        from mail m join (
                            select last_name as name from person union select last_name from mentor) n
                            on concat_ws(' ', m.subject, m.body) ~ ('\\m' || regexp_replace(n.name, '([^[:alnum:] ])', '\\\\\\1', 'g') || '\\M')
                        union all
                        select m.subject || ': ' || m.body from mail m
                        where concat_ws(' ', m.subject, m.body) ~* '\\m(offen[cd]|convict|sentenc|assault|theft|crime)'
                        """).query(String.class).list())
                .as("names and offences in letters")
                .isEmpty();
    }
}
