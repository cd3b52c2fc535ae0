package scot.tayside.mentoring.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.FormBinding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everybody's unsent forms; each person sees only their own. */
@Service
@Transactional
public class Drafts {

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final ConversionService conversions;
    private final Clock clock;

    Drafts(JdbcClient sql, JsonMapper json, ConversionService mvcConversionService, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.conversions = mvcConversionService;
        this.clock = clock;
    }

    /** Fields whose names begin with an underscore belong to the page's frame and are not kept. */
    public void keep(String form, Map<String, List<String>> typed, Viewer viewer) {
        sql.sql("""
                        insert into form_draft (user_id, form, typed, saved_at) values (:user, :form, :typed::jsonb, :now)
                        on conflict (user_id, form) do update set typed = excluded.typed, saved_at = excluded.saved_at
                        """)
                .param("user", viewer.id().value())
                .param("form", storable(form))
                .param("typed", json.writeValueAsString(storable(typed)))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** PostgreSQL keeps every character but one, which nobody can type. */
    private static Map<String, List<String>> storable(Map<String, List<String>> typed) {
        Map<String, List<String>> kept = new TreeMap<>();
        typed.forEach((name, texts) ->
                kept.put(storable(name), texts.stream().map(Drafts::storable).toList()));
        kept.keySet().removeIf(name -> name.startsWith("_") || name.equals("draft"));
        return kept;
    }

    private static String storable(String text) {
        return text.replace("\0", "");
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String form, Viewer viewer) {
        return sql.sql("select typed::text as typed, saved_at from form_draft where user_id = ? and form = ?")
                .param(viewer.id().value())
                .param(form)
                .query((row, number) -> new Draft(
                        json.readValue(row.getString("typed"), TYPED),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** All drafts of a form in parts: those whose names begin with the form’s and a slash. */
    @Transactional(readOnly = true)
    public Map<String, Draft> parts(String form, Viewer viewer) {
        Map<String, Draft> parts = new TreeMap<>();
        sql.sql(
                        "select form, typed::text as typed, saved_at from form_draft where user_id = ? and starts_with(form, ?)")
                .param(viewer.id().value())
                .param(form + "/")
                .query((row, number) -> parts.put(
                        row.getString("form").substring(form.length() + 1),
                        new Draft(
                                json.readValue(row.getString("typed"), TYPED),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant())))
                .list();
        return parts;
    }

    public void discardParts(String form, Viewer viewer) {
        sql.sql("delete from form_draft where user_id = ? and starts_with(form, ?)")
                .param(viewer.id().value())
                .param(form + "/")
                .update();
    }

    public void discard(String form, Viewer viewer) {
        sql.sql("delete from form_draft where user_id = ? and form = ?")
                .param(viewer.id().value())
                .param(form)
                .update();
    }

    /** Puts a kept draft back into an empty form, with what is wrong in it still there to be mended. */
    public Optional<Draft> restore(String key, Object form, Model model, Viewer viewer) {
        Optional<Draft> draft = find(key, viewer);
        BindingResult result = bind(form, draft.map(Draft::typed).orElse(Map.of()));
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        return draft;
    }

    /** Puts typed text into an empty form, just as if it had been posted. */
    public BindingResult bind(Object form, Map<String, List<String>> typed) {
        WebDataBinder binder = FormBinding.binder(form);
        binder.setConversionService(conversions);
        binder.bind(asPosted(typed));
        return binder.getBindingResult();
    }

    private static MutablePropertyValues asPosted(Map<String, List<String>> typed) {
        MutablePropertyValues values = new MutablePropertyValues();
        typed.forEach(
                (name, texts) -> values.add(name, texts.size() == 1 ? texts.get(0) : texts.toArray(String[]::new)));
        return values;
    }
}
