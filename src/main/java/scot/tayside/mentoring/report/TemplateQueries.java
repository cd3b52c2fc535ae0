package scot.tayside.mentoring.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports are asked for, version by version. */
@Repository
class TemplateQueries {

    private final JdbcClient sql;

    TemplateQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Template newest(ReportKind kind) {
        return sql.sql("select id, number from report_template where kind = ? order by number desc limit 1")
                .param(kind.name())
                .query((row, number) -> new Template(
                        row.getObject("id", UUID.class),
                        kind,
                        row.getInt("number"),
                        sections(row.getObject("id", UUID.class))))
                .single();
    }

    private List<Outline> sections(UUID template) {
        return sql.sql("""
                        select position, number, heading, guidance, topics, feeds from report_template_section
                        where template_id = ? order by position
                        """).param(template).query(Outline.class).list();
    }

    /** @return whether it was stored: somebody else may have made the version of that number */
    boolean add(Template template, UUID by, Instant now) {
        int stored = sql.sql("""
                        insert into report_template (id, kind, number, since, made_by)
                        values (:id, :kind, :number, :now, :by) on conflict (kind, number) do nothing
                        """)
                .param("id", template.id())
                .param("kind", template.kind().name())
                .param("number", template.number())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("by", by)
                .update();
        if (stored == 1) {
            template.sections().forEach(section -> add(template.id(), section));
        }
        return stored == 1;
    }

    private void add(UUID template, Outline section) {
        sql.sql("""
                        insert into report_template_section (template_id, position, number, heading, guidance, topics, feeds)
                        values (:template, :position, :number, :heading, :guidance, :topics, :feeds)
                        """)
                .param("template", template)
                .param("position", section.position())
                .param("number", section.number())
                .param("heading", section.heading())
                .param("guidance", section.guidance())
                .param("topics", section.topics())
                .param("feeds", section.feeds())
                .update();
    }
}
