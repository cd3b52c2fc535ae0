package scot.tayside.mentoring.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, read the way people write: text, a day such as 27/3/2014 or 27 March 2014, a time such as 9.30. */
class Typed<T> extends PropertyEditorSupport {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\x{FFFE}\\x{FFFF}]");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d/M/uuuu][uuuu-MM-dd][d-M-uuuu][d.M.uuuu][d M uuuu][d MMMM uuuu][d MMM uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("[H:mm][H.mm]", Locale.UK);

    private final Function<String, T> read;
    private final Function<T, String> write;

    Typed(Function<String, T> read, Function<T, String> write) {
        this.read = read;
        this.write = write;
    }

    @Override
    public void setAsText(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        try {
            setValue(text.isEmpty() ? null : read.apply(text));
        } catch (DateTimeException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getAsText() {
        T value = (T) getValue();
        return value == null ? "" : write.apply(value);
    }

    static String text(String typed) {
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("contains control characters");
        }
        return text;
    }

    static LocalDate day(String typed) {
        LocalDate day = LocalDate.parse(typed.replaceAll("\\s+", " "), DAY);
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new IllegalArgumentException("not a year of four digits that anybody means");
        }
        return day;
    }

    static String day(LocalDate day) {
        return PRINTED.format(day);
    }

    static LocalTime time(String typed) {
        return LocalTime.parse(typed, TIME);
    }
}
