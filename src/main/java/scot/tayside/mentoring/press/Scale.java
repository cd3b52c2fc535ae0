package scot.tayside.mentoring.press;

import java.util.List;
import java.util.stream.LongStream;

/** What an axis counts to, in steps that are easy to read: 1, 2 or 5 with noughts. */
record Scale(long step, long top) {

    private static final int MOST_STEPS = 5;

    /** How many parts the length of an axis has. */
    static final int LENGTH = 1000;

    static Scale to(long greatest) {
        long step = 1;
        for (int turn = 0; step * MOST_STEPS < greatest; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Scale(step, Math.max(step, (greatest + step - 1) / step * step));
    }

    int at(long value) {
        return share(Math.max(0, Math.min(top, value)), top);
    }

    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step)
                .map(tick -> tick * step)
                .boxed()
                .toList();
    }

    static int share(long part, long whole) {
        return whole == 0 ? 0 : (int) ((LENGTH * part + whole / 2) / whole);
    }
}
