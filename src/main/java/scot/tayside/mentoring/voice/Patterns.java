package scot.tayside.mentoring.voice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.tayside.mentoring.voice.Traces.Span;

/** What can be told by its form: dates, ages, exact days, streets and towns of Tayside, numbers of children. */
final class Patterns {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String NUMBER = "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String TENS =
            "(?:sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";

    private static final List<Entry<TraceKind, Pattern>> ALL = List.of(
            trace(TraceKind.DATE, "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b(?:,? \\d{4})?"),
            trace(TraceKind.DATE, "\\b" + MONTH + " \\d{1,4}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?"),
            trace(TraceKind.DATE, "\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"),
            trace(TraceKind.DATE, "\\b(?:19|20)\\d{2}\\b"),
            trace(
                    TraceKind.DATE,
                    "\\b(?:(?:in|since|last|this|until|by) )?(?:January|February|April|June|July|August|September|October|November|December)\\b"),
            trace(TraceKind.DATE, "\\b(?:in|since|last|until|by) (?:March|May)\\b"),
            trace(TraceKind.DAY, "\\b(?:last |next |on |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b"),
            trace(
                    TraceKind.DAY,
                    "\\b(?:yesterday|tomorrow|last night|last week|last month|Christmas(?: Eve| Day)?|Boxing Day|Hogmanay|New Year|Easter|birthday|anniversary|wedding|funeral)\\b"),
            trace(TraceKind.AGE, "\\b(?:\\d{1,3}|" + TENS + ")[- ](?:years?|yrs?|months?)[- ]old\\b"),
            trace(TraceKind.AGE, "\\b(?:aged?|turned|turning|was|am|I'm|I’m|is) (?:\\d{2}|" + TENS + ")\\b"),
            trace(
                    TraceKind.FAMILY,
                    "\\b(?:" + NUMBER
                            + "|my|her|his) (?:\\w+ )?(?:children|kids|boys?|girls?|sons?|daughters?|brothers?|sisters?|twins|husband|wife|mother|mum|father|dad|granny)\\b"),
            trace(
                    TraceKind.PLACE,
                    "\\b(?:Dundee|Perth(?: (?:&|and) Kinross)?|Kinross(?:-shire)?|Perthshire|Angus|Tayside|Fife|Arbroath|Forfar|Montrose|Brechin|Carnoustie"
                            + "|Kirriemuir|Monifieth|Broughty Ferry|Lochee|Hilltown|Whitfield|Fintry|Menzieshill|Kirkton|Charleston|Douglas|Coupar Angus"
                            + "|Blairgowrie|Rattray|Crieff|Auchterarder|Pitlochry|Aberfeldy|Dunkeld|Scone|Comrie|Alyth|Letham|Muirton|Friockheim|Edzell"
                            + "|Invergowrie|Newport|Tayport|Cornton Vale|Castle Huntly|Edinburgh|Glasgow|Aberdeen|Stirling|Ninewells|Scotland)\\b"),
            Map.entry(
                    TraceKind.PLACE,
                    Pattern.compile(
                            "\\b(?:\\d{1,4}[a-z]? )?(?:\\p{Lu}[\\p{L}'’]+ ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Court|Crescent|Place|Terrace|Drive|Gardens|Square|Way|Wynd|Close|Vennel|Row|Brae|House|Centre|Church|School|College|Hospital|Hostel|Prison|Club)\\b")),
            trace(TraceKind.PLACE, "\\b(?:DD|PH|KY|AB|FK)\\d{1,2} ?\\d[A-Z]{2}\\b"));

    private Patterns() {}

    private static Entry<TraceKind, Pattern> trace(TraceKind kind, String words) {
        return Map.entry(kind, Pattern.compile(words, CASE_INSENSITIVE));
    }

    static Stream<Span> in(String text) {
        return ALL.stream()
                .flatMap(trace -> trace.getValue()
                        .matcher(text)
                        .results()
                        .map(found -> new Span(found.start(), found.end(), trace.getKey())));
    }
}
