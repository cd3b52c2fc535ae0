package scot.tayside.mentoring.figures;

import java.util.List;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Asked before anything is made public: what has been issued of these days before. */
public interface IssuedEditions {

    List<IssuedEdition> touching(ReportingPeriod period);
}
