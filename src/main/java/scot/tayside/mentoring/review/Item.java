package scot.tayside.mentoring.review;

/** One outcome at one completed review, as far as change is concerned. */
record Item(ItemState state, boolean chosen, Score score) {

    boolean isScored() {
        return state == ItemState.SCORED;
    }
}
