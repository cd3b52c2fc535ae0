package scot.tayside.mentoring.demonstration;

/** Names that nobody could take for a real person's: a tree, a bird or the weather, and a surname that says so. */
final class Names {

    private static final String[] WOMEN =
            "Hazel Heather Ivy Laurel Willow Clover Poppy Iris Fern Dove Wren Starling Breeze Dawn Aspen".split(" ");
    private static final String[] MEN =
            "Rowan Ash Oak Linden Jay Merlin Finch Storm Frost Cliff Forrest Drake Heath Reed Glen".split(" ");
    private static final String[] LAST =
            "Nowfield Trialton Sampleton Fictley Mockridge Inventer Examplar Demoson Testwick Pretendly Figmentine"
                    .split(" ");

    private Names() {}

    static String first(int number, boolean man) {
        String[] names = man ? MEN : WOMEN;
        return names[number % names.length];
    }

    static String last(int number) {
        return LAST[number % LAST.length];
    }
}
