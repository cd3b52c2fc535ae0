package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import scot.tayside.mentoring.testing.MentoringTest;

/**
 * Every page and every form, visited by everybody: what each gets of a record of their own, with the right token and
 * nothing typed. Whoever may open a page finds another's record as little as one that does not exist, or the cell says so.
 */
@MentoringTest(keepsData = true)
class OutsiderTests { // R23 R24 R33

    /** Method, address, state of the record, and the answer to each visitor; a dot is a 403. */
    private static final String TABLE = """
                                                                                   out      admin    manager  director coord    cath     mentor   referrer board
            GET  /                                                      -          302      200      200      200      200      200      200      200      200
            GET  /login                                                 -          200      200      200      200      200      200      200      200      200
            GET  /help                                                  -          200      200      200      200      200      200      200      200      200
            GET  /search?q=engaged                                      -          302      .        200      .        200      200      200      200      .
            POST /drafts?draft=x                                        -          302      .        204      204      204      204      204      204      .
            GET  /notices                                               -          302      .        200      .        200      200      200      200      .
            GET  /notices/{notice}                                      -          302      .        302      .        302      302      302      302      .
            POST /notices/read                                          -          302      .        302      .        302      302      302      302      .
            POST /notices/read-all                                      -          302      .        302      .        302      302      302      302      .
            GET  /notices/settings                                      -          302      .        200      .        200      200      200      200      .
            POST /notices/settings                                      -          302      .        200      .        200      200      200      200      .
            GET  /digest                                                -          302      .        .        .        .        .        .        302      .
            GET  /digest/2026-11-16                                     -          302      .        .        .        .        .        .        200      .
            GET  /cover                                                 -          302      .        200      .        200      200      .        200      .
            GET  /cover/new                                             -          302      .        200      .        200      200      .        200      .
            POST /cover/new                                             -          302      .        200      .        200      200      .        200      .
            POST /cover/{cover}/end                                     -          302      .        302      .        302      302      .        302      .
            GET  /people/{person}                                       ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /people/{person}                                       SUBMITTED  302      .        200      .        200      404      404      200      .
            GET  /people/{person}                                       VOID       302      .        200      .        200      404      404      200      .
            GET  /people/{person}/edit                                  ENGAGED    302      .        200      .        200      200      .        .        .
            POST /people/{person}/edit                                  ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /people/{person}/merge                                 ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /people/{person}/merge/{known}                         ENGAGED    302      .        200      .        200      404      .        .        .
            POST /people/{person}/merge/{known}                         ENGAGED    302      .        200      .        200      404      .        .        .
            GET  /referrals                                             -          302      .        200      .        200      200      .        200      .
            GET  /referrals/{referral}                                  ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /referrals/{referral}                                  CONTACTED  302      .        200      .        200      200      200      200      .
            GET  /referrals/{referral}                                  ALLOCATED  302      .        200      .        200      200      404      200      .
            GET  /referrals/{referral}                                  CLOSED     302      .        200      .        200      200      404      200      .
            GET  /referrals/new                                         -          302      .        200      .        200      200      .        200      .
            POST /referrals/new                                         -          302      .        302      .        302      200      .        302      .
            POST /referrals/new?area=ANGUS                              -          302      .        200      .        200      200      .        200      .
            GET  /referrals/new/person                                  -          302      .        200      .        200      200      .        200      .
            GET  /referrals/new/paper                                   -          302      .        200      .        200      200      .        404      .
            POST /referrals/new/person                                  -          302      .        200      .        200      200      .        200      .
            GET  /referrals/new/check                                   -          302      .        200      .        200      200      .        200      .
            POST /referrals/new/discard                                 -          302      .        302      .        302      302      .        302      .
            GET  /referrals/{referral}/amend/order                      WAITING    302      .        200      .        200      404      .        200      .
            POST /referrals/{referral}/amend/order                      WAITING    302      .        200      .        200      404      .        200      .
            POST /referrals/{referral}/amendments-seen                  ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /messages/{referral}                                   ENGAGED    302      .        200      .        200      200      200      200      .
            POST /messages/{referral}                                   ENGAGED    302      .        200      .        200      200      200      200      .
            POST /messages/{referral}/read                              ENGAGED    302      .        302      .        302      302      302      302      .
            GET  /referrals/{referral}/accept                           SUBMITTED  302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/accept                           SUBMITTED  302      .        302      .        302      404      .        .        .
            GET  /referrals/{referral}/wait                             ACCEPTED   302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/wait                             ACCEPTED   302      .        302      .        302      404      .        .        .
            GET  /referrals/{referral}/decline                          SUBMITTED  302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/decline                          SUBMITTED  302      .        302      .        302      404      .        .        .
            GET  /referrals/{referral}/withdraw                         WAITING    302      .        200      .        200      404      .        200      .
            POST /referrals/{referral}/withdraw                         WAITING    302      .        302      .        302      404      .        302      .
            GET  /referrals/{referral}/not-engaged                      ACCEPTED   302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/not-engaged                      ACCEPTED   302      .        302      .        302      404      .        .        .
            GET  /referrals/{referral}/void                             WAITING    302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/void                             WAITING    302      .        302      .        302      404      .        .        .
            GET  /referrals/{referral}/engage                           CONTACTED  302      .        200      .        200      200      .        .        .
            POST /referrals/{referral}/engage                           CONTACTED  302      .        302      .        302      302      .        .        .
            GET  /referrals/{referral}/same-person/{known}              SUBMITTED  302      .        200      .        200      404      .        .        .
            POST /referrals/{referral}/same-person/{known}              SUBMITTED  302      .        302      .        302      404      .        .        .
            GET  /cases                                                 -          302      .        200      .        200      200      200      .        .
            GET  /cases/{case}                                          ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /cases/{case}                                          CLOSED     302      .        200      .        200      200      404      200      .
            GET  /cases/{case}/pause                                    ENGAGED    302      .        200      .        200      200      .        .        .
            POST /cases/{case}/pause                                    ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /cases/{case}/resume                                   ENGAGED    302      .        200      .        200      200      .        .        .
            POST /cases/{case}/resume                                   ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /cases/{case}/joint-meeting                            ENGAGED    302      .        200      .        200      200      .        .        .
            POST /cases/{case}/joint-meeting                            ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /cases/{case}/close                                    ENGAGED    302      .        200      .        200      200      .        .        .
            POST /cases/{case}/close                                    ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /cases/{case}/reopen                                   CLOSED     302      .        200      .        .        .        .        .        .
            POST /cases/{case}/reopen                                   CLOSED     302      .        302      .        .        .        .        .        .
            GET  /transitions                                           -          302      .        200      .        200      200      .        .        .
            GET  /transitions/{case}                                    ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /transitions/{case}/new                                ENGAGED    302      .        200      .        200      200      .        .        .
            POST /transitions/{case}/new                                ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /transitions/offers/{offer}/answer                     ENGAGED    302      .        200      .        200      200      .        .        .
            POST /transitions/offers/{offer}/answer                     ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /transitions/offers/{offer}/result                     ENGAGED    302      .        200      .        200      200      .        .        .
            POST /transitions/offers/{offer}/result                     ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /placements                                            -          302      .        200      .        200      200      .        .        .
            GET  /placements/new                                        -          302      .        200      .        200      200      .        .        .
            POST /placements/new                                        -          302      .        302      .        302      200      .        .        .
            GET  /placements/{site}                                     ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /placements/{site}/edit                                ENGAGED    302      .        200      .        200      200      .        .        .
            POST /placements/{site}/edit                                ENGAGED    302      .        302      .        302      200      .        .        .
            GET  /placements/{site}/people                              ENGAGED    302      .        200      .        200      200      .        .        .
            POST /placements/{site}/people                              ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /placements/{site}/register                            ENGAGED    302      .        200      .        200      200      .        .        .
            POST /placements/{site}/register                            ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /placements/stays/{stay}/end                           ENGAGED    302      .        200      .        200      200      .        .        .
            POST /placements/stays/{stay}/end                           ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /departures                                            -          302      .        200      .        200      200      .        .        .
            GET  /departures/counts                                     -          302      .        200      .        .        .        .        .        .
            GET  /departures/{case}                                     ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /departures/{case}/questions                           ENGAGED    302      .        200      .        200      200      200      .        .
            POST /departures/{case}/questions                           ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /departures/{case}/follow-up                           CLOSED     302      .        200      .        200      200      .        .        .
            POST /departures/{case}/follow-up                           CLOSED     302      .        200      .        200      200      .        .        .
            GET  /departures/{case}/summary                             ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /mentors                                               -          302      .        200      .        200      200      .        .        .
            GET  /mentors/new                                           -          302      .        200      .        200      200      .        .        .
            POST /mentors                                               -          302      .        302      .        302      200      .        .        .
            GET  /mentors/{mentor}                                      -          302      .        200      .        200      200      .        .        .
            GET  /mentors/{mentor}/edit                                 -          302      .        200      .        200      200      .        .        .
            POST /mentors/{mentor}/edit                                 -          302      .        302      .        302      200      .        .        .
            GET  /mentors/{mentor}/clearance                            -          302      .        200      .        200      200      .        .        .
            POST /mentors/{mentor}/clearance                            -          302      .        200      .        200      200      .        .        .
            GET  /mentors/{mentor}/step/suspend                         -          302      .        200      .        200      200      .        .        .
            POST /mentors/{mentor}/step/suspend                         -          302      .        302      .        302      302      .        .        .
            GET  /mentors/{mentor}/apart                                ENGAGED    302      .        200      .        200      200      .        .        .
            POST /mentors/{mentor}/apart                                ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /leave/{mentor}                                        -          302      .        200      .        200      200      200      .        .
            GET  /leave/{mentor}/new                                    -          302      .        200      .        200      200      200      .        .
            POST /leave/{mentor}/new                                    -          302      .        302      .        302      302      302      .        .
            GET  /leave/{mentor}/{leave}/edit                           ENGAGED    302      .        200      .        200      200      200      .        .
            POST /leave/{mentor}/{leave}/edit                           ENGAGED    302      .        302      .        302      302      302      .        .
            POST /leave/{mentor}/{leave}/cancel                         ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /leave/{mentor}/{leave}/cover/{referral}               ENGAGED    302      .        200      .        200      200      .        .        .
            POST /leave/{mentor}/{leave}/cover/{referral}               ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /caseload                                              -          302      .        200      .        200      200      .        .        .
            GET  /caseload/{mentor}                                     -          302      .        200      .        200      200      .        .        .
            GET  /caseload/mine                                         -          302      .        .        .        .        .        200      .        .
            GET  /leavers                                               -          302      .        200      .        200      200      .        .        .
            GET  /leavers/{mentor}                                      -          302      .        200      .        200      200      .        .        .
            GET  /leavers/{mentor}/plan                                 -          302      .        200      .        200      200      .        .        .
            POST /leavers/{mentor}/plan                                 -          302      .        302      .        302      302      .        .        .
            POST /leavers/{mentor}/call-off                             -          302      .        302      .        302      302      .        .        .
            GET  /leavers/{mentor}/returned                             -          302      .        200      .        200      200      .        .        .
            POST /leavers/{mentor}/returned                             -          302      .        302      .        302      302      .        .        .
            GET  /supervision/{mentor}                                  -          302      .        200      .        200      200      200      .        .
            GET  /supervision/{mentor}/new                              -          302      .        200      .        200      200      .        .        .
            POST /supervision/{mentor}/new                              -          302      .        302      .        302      302      .        .        .
            POST /supervision/{mentor}/actions/{agreed}/done            ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /supervision/{mentor}/interval                         -          302      .        200      .        .        .        .        .        .
            POST /supervision/{mentor}/interval                         -          302      .        302      .        .        .        .        .        .
            GET  /vetting/{mentor}                                      -          302      .        200      .        200      200      .        .        .
            GET  /vetting/{mentor}/references/new                       -          302      .        200      .        200      200      .        .        .
            POST /vetting/{mentor}/references/new                       -          302      .        302      .        302      302      .        .        .
            GET  /vetting/{mentor}/references/{wanted}                  ENGAGED    302      .        200      .        200      200      .        .        .
            POST /vetting/{mentor}/references/{wanted}                  ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /vetting/{mentor}/conduct                              -          302      .        200      .        200      200      .        .        .
            POST /vetting/{mentor}/conduct                              -          302      .        302      .        302      302      .        .        .
            GET  /vetting/conduct                                       -          302      .        200      .        200      200      .        .        .
            GET  /vetting/conduct/new                                   -          302      .        200      .        .        .        .        .        .
            POST /vetting/conduct/new                                   -          302      .        302      .        .        .        .        .        .
            GET  /vetting/conduct/sign                                  -          302      .        .        .        .        .        200      .        .
            POST /vetting/conduct/sign                                  -          302      .        .        .        .        .        302      .        .
            GET  /courses                                               -          302      .        200      .        200      200      .        .        .
            GET  /courses/new                                           -          302      .        200      .        200      200      .        .        .
            POST /courses/new                                           -          302      .        302      .        302      302      .        .        .
            GET  /courses/mentors/{mentor}                              -          302      .        200      .        200      200      200      .        .
            GET  /courses/{course}/edit                                 -          302      .        200      .        200      200      .        .        .
            POST /courses/{course}/edit                                 -          302      .        302      .        302      302      .        .        .
            GET  /courses/{course}/runs/new                             -          302      .        200      .        200      200      .        .        .
            POST /courses/{course}/runs/new                             -          302      .        302      .        302      302      .        .        .
            GET  /courses/runs/{run}                                    -          302      .        200      .        200      200      .        .        .
            POST /courses/runs/{run}/enrol                              -          302      .        302      .        302      302      .        .        .
            POST /courses/runs/{run}/withdraw/{mentor}                  -          302      .        302      .        302      302      .        .        .
            POST /courses/runs/{run}/register                           -          302      .        302      .        302      302      .        .        .
            GET  /recruitment                                           -          302      .        200      .        200      200      .        .        .
            POST /mentors/{mentor}/apart/{person}/remove                ENGAGED    302      .        404      .        404      404      .        .        .
            GET  /allocation                                            -          302      .        200      .        200      200      .        .        .
            GET  /allocation/waiting                                    -          302      .        200      .        200      200      .        .        .
            GET  /allocation/capacity                                   -          302      .        200      .        200      200      .        .        .
            GET  /allocation/leaving                                    -          302      .        200      .        200      200      .        .        .
            GET  /allocation/overrides                                  -          302      .        200      .        200      200      .        .        .
            GET  /allocation/exits/{case}                               ENGAGED    302      .        200      .        200      200      .        .        .
            POST /allocation/exits/{case}                               ENGAGED    302      .        302      .        302      302      .        .        .
            POST /allocation/exits/{case}/forget                        ENGAGED    302      .        404      .        404      404      .        .        .
            """.concat("""
            GET  /matches                                               -          302      .        200      .        200      200      .        .        .
            GET  /matches/new?referral={referral}                       WAITING    302      .        200      .        200      404      .        .        .
            POST /matches?referral={referral}&mentor={mentor}           WAITING    302      .        302      .        302      404      .        .        .
            GET  /matches/compare?referral={referral}                   WAITING    302      .        302      .        302      404      .        .        .
            GET  /wishes/{referral}                                     WAITING    302      .        200      .        200      404      .        .        .
            POST /wishes/{referral}                                     WAITING    302      .        302      .        302      404      .        .        .
            GET  /handovers/new?match={match}                           ENGAGED    302      .        200      .        200      200      .        .        .
            POST /handovers/new?match={match}                           ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /handovers/{handover}                                  CONTACTED  302      .        200      .        200      200      200      .        .
            GET  /handovers/{handover}/edit                             CONTACTED  302      .        200      .        200      200      .        .        .
            POST /handovers/{handover}/edit                             CONTACTED  302      .        302      .        302      302      .        .        .
            GET  /proposals/{match}                                     ALLOCATED  302      .        .        .        .        .        200      .        .
            POST /proposals/{match}                                     ALLOCATED  302      .        .        .        .        .        302      .        .
            GET  /matches/{match}                                       ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /matches/{match}/step/agree                            ALLOCATED  302      .        200      .        200      200      .        .        .
            POST /matches/{match}/step/agree                            ALLOCATED  302      .        302      .        302      302      .        .        .
            GET  /matches/{match}/step/end                              ENGAGED    302      .        200      .        200      200      .        .        .
            POST /matches/{match}/step/end                              ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /contacts                                              -          302      .        200      .        200      200      200      .        .
            GET  /contacts/new                                          -          302      .        200      .        200      200      200      .        .
            GET  /contacts/new?referral={referral}                      ENGAGED    302      .        200      .        200      200      200      .        .
            POST /contacts/new?referral={referral}                      ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /contacts/together                                     -          302      .        200      .        200      200      200      .        .
            GET  /contacts/together?mentor={mentor}                     -          302      .        200      .        200      200      200      .        .
            POST /contacts/together?mentor={mentor}                     ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /contacts/{contact}/together                           ENGAGED    302      .        200      .        200      200      200      .        .
            POST /contacts/{contact}/together                           ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /contacts/{contact}                                    ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /contacts/{contact}/edit                               ENGAGED    302      .        200      .        200      200      200      .        .
            POST /contacts/{contact}/edit                               ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /duties                                                -          302      .        200      .        200      200      200      .        .
            GET  /duties/totals                                         -          302      .        200      .        200      200      200      .        .
            GET  /duties/new                                            -          302      .        404      .        404      404      200      .        .
            POST /duties/new                                            -          302      .        404      .        404      404      302      .        .
            GET  /duties/{duty}/edit                                    ENGAGED    302      .        404      .        404      404      200      .        .
            POST /duties/{duty}/edit                                    ENGAGED    302      .        404      .        404      404      302      .        .
            POST /duties/{duty}/remove                                  ENGAGED    302      .        404      .        404      404      302      .        .
            GET  /expenses                                              -          302      .        200      .        200      200      200      .        .
            GET  /expenses/approved.csv                                 -          302      .        200      .        200      200      .        .        .
            GET  /expenses/new                                          -          302      .        404      .        404      404      200      .        .
            POST /expenses/new                                          -          302      .        404      .        404      404      302      .        .
            GET  /expenses/{expense}                                    ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /expenses/{expense}/edit                               ENGAGED    302      .        404      .        404      404      200      .        .
            POST /expenses/{expense}/edit                               ENGAGED    302      .        404      .        404      404      302      .        .
            POST /expenses/{expense}/withdraw                           ENGAGED    302      .        404      .        404      404      302      .        .
            POST /expenses/{expense}/approve                            ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /expenses/{expense}/return                             ENGAGED    302      .        200      .        200      200      .        .        .
            POST /expenses/{expense}/return                             ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /expenses/paid                                         -          302      .        200      .        .        .        .        .        .
            POST /expenses/paid                                         -          302      .        302      .        .        .        .        .        .
            GET  /expenses/rates                                        -          302      .        200      .        .        .        .        .        .
            POST /expenses/rates                                        -          302      .        302      .        .        .        .        .        .
            GET  /appointments                                          -          302      .        200      .        200      200      200      200      .
            GET  /appointments/new?referral={referral}                  ENGAGED    302      .        200      .        200      200      200      .        .
            POST /appointments/new?referral={referral}                  ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /appointments/{appointment}                            ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /appointments/{appointment}/move                       ENGAGED    302      .        200      .        200      200      200      .        .
            POST /appointments/{appointment}/move                       ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /appointments/{appointment}/plan                       ENGAGED    302      .        200      .        200      200      200      .        .
            POST /appointments/{appointment}/plan                       ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /appointments/{appointment}/cancel                     ENGAGED    302      .        200      .        200      200      200      .        .
            POST /appointments/{appointment}/cancel                     ENGAGED    302      .        302      .        302      302      302      .        .
            POST /appointments/{appointment}/check-in                   ENGAGED    302      .        .        .        .        .        302      .        .
            POST /appointments/{appointment}/check-out                  ENGAGED    302      .        .        .        .        .        302      .        .
            GET  /appointments/{appointment}/found                      ENGAGED    302      .        200      .        200      200      .        .        .
            POST /appointments/{appointment}/found                      ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /reviews                                               -          302      .        200      .        200      200      200      .        .
            GET  /reviews/{review}                                      ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /reviews/calendar                                      -          302      .        200      .        200      200      200      .        .
            GET  /reviews/new?case={case}&kind=QUARTERLY                ENGAGED    302      .        200      .        200      200      200      .        .
            POST /reviews/new?case={case}&kind=QUARTERLY                ENGAGED    302      .        200      .        200      200      200      .        .
            POST /reviews/new?case={case}&kind=QUARTERLY&next=yes       ENGAGED    302      .        200      .        200      200      200      .        .
            POST /reviews/new?case={case}&kind=QUARTERLY&again=yes      ENGAGED    302      .        302      .        302      302      302      .        .
            POST /reviews/new?case={case}&kind=QUARTERLY&later=yes      ENGAGED    302      .        302      .        302      302      302      .        .
            POST /reviews/new?case={case}&kind=QUARTERLY&discard=yes    ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /plans/{case}                                          ENGAGED    302      .        200      .        200      200      200      200      .
            GET  /plans/{case}                                          CLOSED     302      .        200      .        200      200      404      200      .
            GET  /plans/{case}/sheet                                    ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /plans/{case}/travel                                   ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /plans/{case}/goals                                    ENGAGED    302      .        200      .        200      200      200      .        .
            POST /plans/{case}/goals                                    ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /plans/goals/{goal}/actions                            ENGAGED    302      .        200      .        200      200      200      .        .
            POST /plans/goals/{goal}/actions                            ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /plans/goals/{goal}/end                                ENGAGED    302      .        200      .        200      200      200      .        .
            POST /plans/goals/{goal}/end                                ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /plans/actions/{action}/edit                           ENGAGED    302      .        200      .        200      200      200      .        .
            POST /plans/actions/{action}/edit                           ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /plans/actions/{action}/end                            ENGAGED    302      .        200      .        200      200      200      .        .
            POST /plans/actions/{action}/end                            ENGAGED    302      .        302      .        302      302      302      .        .
            GET  /journal                                               -          302      .        200      200      200      200      200      .        .
            GET  /journal/new                                           -          302      .        200      .        200      200      200      .        .
            POST /journal/new                                           -          302      .        302      .        302      302      302      .        .
            GET  /journal/{entry}                                       -          302      .        200      200      200      200      200      .        .
            GET  /journal/{entry}/edit                                  -          302      .        200      .        200      200      200      .        .
            POST /journal/{entry}/edit                                  -          302      .        302      .        302      302      302      .        .
            GET  /journal/{entry}/strike                                -          302      .        200      .        200      200      200      .        .
            POST /journal/{entry}/strike                                -          302      .        302      .        302      302      302      .        .
            GET  /activities                                            -          302      .        200      200      200      200      .        .        .
            GET  /activities/new                                        -          302      .        200      .        200      200      .        .        .
            POST /activities/new                                        -          302      .        302      .        302      302      .        .        .
            GET  /activities/{activity}                                 -          302      .        200      200      200      200      .        .        .
            GET  /activities/{activity}/edit                            -          302      .        200      .        200      200      .        .        .
            POST /activities/{activity}/edit                            -          302      .        302      .        302      302      .        .        .
            GET  /groups                                                -          302      .        200      .        200      200      200      .        .
            GET  /groups/new                                            -          302      .        200      .        200      200      .        .        .
            POST /groups/new                                            -          302      .        302      .        302      200      .        .        .
            GET  /groups/{group}                                        -          302      .        200      .        200      200      200      .        .
            GET  /groups/{group}/edit                                   -          302      .        200      .        200      200      .        .        .
            POST /groups/{group}/edit                                   -          302      .        302      .        302      302      .        .        .
            GET  /groups/{group}/members/new                            -          302      .        200      .        200      200      .        .        .
            POST /groups/{group}/members/new                            -          302      .        302      .        302      302      .        .        .
            GET  /groups/members/{gmember}/leave                        -          302      .        200      .        200      200      .        .        .
            POST /groups/members/{gmember}/leave                        -          302      .        302      .        302      302      .        .        .
            GET  /groups/{group}/attendance.csv                         -          302      .        200      .        200      200      .        .        .
            GET  /groups/{group}/sessions/new                           -          302      .        200      .        200      200      200      .        .
            POST /groups/{group}/sessions/new                           -          302      .        302      .        302      302      302      .        .
            GET  /groups/sessions/{gsession}                            -          302      .        200      .        200      200      200      .        .
            GET  /groups/sessions/{gsession}/move                       -          302      .        200      .        200      200      200      .        .
            POST /groups/sessions/{gsession}/move                       -          302      .        302      .        302      302      302      .        .
            GET  /groups/sessions/{gsession}/call-off                   -          302      .        200      .        200      200      200      .        .
            POST /groups/sessions/{gsession}/call-off                   -          302      .        302      .        302      302      302      .        .
            POST /groups/sessions/{goff}/reinstate                      -          302      .        302      .        302      302      302      .        .
            GET  /groups/sessions/{gsession}/register                   -          302      .        200      .        200      200      200      .        .
            POST /groups/sessions/{gsession}/register                   -          302      .        302      .        302      302      302      .        .
            POST /groups/sessions/{gsession}/register?rest=came         -          302      .        200      .        200      200      200      .        .
            GET  /groups/sessions/{gsession}/sheet                      -          302      .        200      .        200      200      200      .        .
            GET  /awards                                                -          302      .        200      200      200      200      .        .        .
            GET  /awards/new                                            -          302      .        200      .        200      200      .        .        .
            POST /awards/new                                            -          302      .        302      .        302      302      .        .        .
            GET  /awards/{award}                                        -          302      .        200      200      200      200      .        .        .
            GET  /awards/{award}/edit                                   -          302      .        200      .        200      200      .        .        .
            POST /awards/{award}/edit                                   -          302      .        302      .        302      302      .        .        .
            GET  /meetings                                              -          302      .        200      200      200      200      200      .        .
            GET  /meetings/new                                          -          302      .        200      .        200      200      .        .        .
            POST /meetings/new                                          -          302      .        302      .        302      302      .        .        .
            GET  /meetings/{meeting}                                    -          302      .        200      200      200      200      200      .        .
            GET  /meetings/{meeting}/edit                               -          302      .        200      .        200      200      .        .        .
            POST /meetings/{meeting}/edit                               -          302      .        302      .        302      302      .        .        .
            GET  /meetings/{meeting}/actions/new                        -          302      .        200      .        200      200      .        .        .
            POST /meetings/{meeting}/actions/new                        -          302      .        302      .        302      302      .        .        .
            GET  /meetings/actions/{todo}/done                          -          302      .        200      404      200      200      200      .        .
            POST /meetings/actions/{todo}/done                          -          302      .        302      404      302      302      302      .        .
            GET  /partners                                              -          302      .        200      200      200      200      .        .        .
            GET  /partners/new                                          -          302      .        200      .        200      200      .        .        .
            POST /partners/new                                          -          302      .        302      .        302      302      .        .        .
            GET  /partners/{partner}                                    -          302      .        200      200      200      200      .        .        .
            GET  /partners/{partner}/edit                               -          302      .        200      .        200      200      .        .        .
            POST /partners/{partner}/edit                               -          302      .        302      .        302      302      .        .        .
            GET  /tiss                                                  -          302      .        200      200      200      200      .        .        .
            GET  /tiss/figures.csv                                      -          302      .        200      200      200      200      .        .        .
            GET  /tiss/new                                              -          302      .        200      .        200      200      .        .        .
            POST /tiss/new                                              -          302      .        200      .        200      200      .        .        .
            GET  /tiss/{treturn}                                        -          302      .        200      200      200      404      .        .        .
            GET  /tiss/{treturn}/edit                                   -          302      .        200      .        200      404      .        .        .
            POST /tiss/{treturn}/edit                                   -          302      .        302      .        302      404      .        .        .
            GET  /tiss/areas/DUNDEE                                     -          302      .        200      .        .        .        .        .        .
            POST /tiss/areas/DUNDEE                                     -          302      .        302      .        .        .        .        .        .
            GET  /training                                              -          302      .        200      200      200      200      .        .        .
            GET  /training/capms                                        -          302      .        200      .        200      200      .        .        .
            GET  /training/capms/new                                    -          302      .        200      .        200      200      .        .        .
            POST /training/capms/new                                    -          302      .        302      .        302      302      .        .        .
            GET  /training/capms/{enrolment}/edit                       -          302      .        200      .        200      200      .        .        .
            POST /training/capms/{enrolment}/edit                       -          302      .        302      .        302      302      .        .        .
            GET  /training/new                                          -          302      .        200      .        200      200      .        .        .
            POST /training/new                                          -          302      .        302      .        302      302      .        .        .
            GET  /training/{training}                                   -          302      .        200      200      200      200      .        .        .
            GET  /training/{training}/edit                              -          302      .        200      .        200      200      .        .        .
            POST /training/{training}/edit                              -          302      .        302      .        302      302      .        .        .
            GET  /quality                                               -          302      .        200      .        200      200      200      .        .
            GET  /quality/cases                                         -          302      .        200      .        200      200      200      .        .
            POST /quality/remind                                        -          302      .        404      .        404      404      .        .        .
            GET  /equality                                              -          302      .        200      .        .        .        .        .        .
            GET  /safety                                                -          302      .        302      .        302      302      302      .        .
            GET  /safety/concerns                                       -          302      .        200      .        200      200      200      .        .
            GET  /safety/concerns/new?person={person}                   ENGAGED    302      .        200      .        200      200      200      .        .
            POST /safety/concerns/new?person={person}                   ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /safety/concerns/{concern}                             ENGAGED    302      .        200      .        200      200      200      .        .
            POST /safety/concerns/{concern}/take-up                     ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /safety/concerns/{concern}/note                        ENGAGED    302      .        200      .        200      200      200      .        .
            POST /safety/concerns/{concern}/note                        ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /safety/concerns/{concern}/refer                       ENGAGED    302      .        200      .        200      200      .        .        .
            POST /safety/concerns/{concern}/refer                       ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /safety/concerns/{concern}/close                       ENGAGED    302      .        200      .        200      200      .        .        .
            POST /safety/concerns/{concern}/close                       ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /safety/overdue                                        -          302      .        .        200      .        .        .        .        .
            GET  /flags                                                 -          302      .        200      .        200      200      .        .        .
            GET  /flags/new?person={person}                             ENGAGED    302      .        200      .        200      200      .        .        .
            POST /flags/new?person={person}                             ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /flags/{flag}                                          ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /flags/{flag}/review                                   ENGAGED    302      .        200      .        200      200      .        .        .
            POST /flags/{flag}/review                                   ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /flags/{flag}/end                                      ENGAGED    302      .        200      .        200      200      .        .        .
            POST /flags/{flag}/end                                      ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /incidents                                             -          302      .        200      .        200      200      200      .        .
            GET  /incidents/new                                         -          302      .        200      .        200      200      200      .        .
            POST /incidents/new                                         -          302      .        200      .        200      200      200      .        .
            GET  /incidents/{incident}                                  ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /incidents/{incident}/note                             ENGAGED    302      .        200      .        200      200      200      .        .
            POST /incidents/{incident}/note                             ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /incidents/{incident}/actions/new                      ENGAGED    302      .        200      .        200      200      .        .        .
            POST /incidents/{incident}/actions/new                      ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /incidents/{incident}/actions/{iaction}/done           ENGAGED    302      .        200      .        200      200      200      .        .
            POST /incidents/{incident}/actions/{iaction}/done           ENGAGED    302      .        200      .        200      200      200      .        .
            GET  /incidents/{incident}/close                            ENGAGED    302      .        200      .        200      200      .        .        .
            POST /incidents/{incident}/close                            ENGAGED    302      .        200      .        200      200      .        .        .
            GET  /restrictions                                          -          302      .        200      .        .        .        .        .        .
            GET  /restrictions/new?person={person}                      ENGAGED    302      .        200      .        .        .        .        .        .
            POST /restrictions/new?person={person}                      ENGAGED    302      .        200      .        .        .        .        .        .
            GET  /restrictions/{restriction}                            WITHDRAWN  302      .        200      .        .        .        .        .        .
            GET  /restrictions/{restriction}/name                       WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{restriction}/name                       WITHDRAWN  302      .        200      .        .        .        .        .        .
            GET  /restrictions/{restriction}/named/{reader}/remove      WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{restriction}/named/{reader}/remove      WITHDRAWN  302      .        200      .        .        .        .        .        .
            GET  /restrictions/{restriction}/review                     WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{restriction}/review                     WITHDRAWN  302      .        200      .        .        .        .        .        .
            GET  /restrictions/{restriction}/lift                       WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{restriction}/lift                       WITHDRAWN  302      .        200      .        .        .        .        .        .
            GET  /restrictions/{unmanaged}/take-over                    WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{unmanaged}/take-over                    WITHDRAWN  302      .        200      .        .        .        .        .        .
            POST /restrictions/{restriction}/settle/{referral}          WITHDRAWN  302      .        302      .        .        .        .        .        .
            GET  /obligations                                           -          302      .        200      200      200      200      .        .        .
            GET  /obligations/new                                       -          302      .        200      .        .        .        .        .        .
            POST /obligations/new                                       -          302      .        200      .        .        .        .        .        .
            GET  /obligations/{obligation}                              -          302      .        200      200      200      200      .        .        .
            GET  /obligations/{obligation}/edit                         -          302      .        200      .        .        .        .        .        .
            POST /obligations/{obligation}/edit                         -          302      .        200      .        .        .        .        .        .
            GET  /obligations/{obligation}/done                         -          302      .        200      .        200      200      .        .        .
            POST /obligations/{obligation}/done                         -          302      .        302      .        302      302      .        .        .
            GET  /obligations/feed                                      -          302      .        200      200      200      200      200      .        .
            POST /obligations/feed                                      -          302      .        302      302      302      302      302      .        .
            GET  /calendar/unknown.ics                                  -          404      404      404      404      404      404      404      404      404
            GET  /reports                                               -          302      .        200      200      200      200      .        .        200
            GET  /reports/figures.csv?from=2013-04-01&to=2014-03-31     -          302      .        200      200      200      200      .        .        200
            GET  /reports/cases                                         -          302      .        200      .        200      200      .        .        .
            GET  /reports/earlier                                       -          302      .        200      200      .        .        .        .        .
            GET  /snapshots                                             -          302      .        200      200      404      404      .        .        .
            GET  /snapshots/{snapshot}                                  -          302      .        200      200      404      404      .        .        .
            GET  /snapshots/{snapshot}/figures.csv                      -          302      .        200      200      404      404      .        .        .
            GET  /snapshots/{snapshot}/figures.csv?edition=PUBLIC       -          302      .        200      200      404      404      .        .        .
            GET  /snapshots/{snapshot}/cases                            -          302      .        200      .        404      404      .        .        .
            GET  /snapshots/{snapshot}/public                           -          302      .        200      200      .        .        .        .        .
            GET  /snapshots/limits                                      -          302      .        200      .        .        .        .        .        .
            POST /snapshots/limits                                      -          302      .        200      .        .        .        .        .        .
            GET  /quotes                                                -          302      .        200      200      200      200      .        .        .
            GET  /quotes/new                                            -          302      .        200      .        200      200      .        .        .
            POST /quotes/new                                            -          302      .        302      .        302      302      .        .        .
            POST /quotes/new/discard                                    -          302      .        302      .        302      302      .        .        .
            GET  /quotes/{voice}                                        ENGAGED    302      .        200      200      200      200      .        .        .
            GET  /quotes/{voice}/edit                                   ENGAGED    302      .        200      .        200      200      .        .        .
            POST /quotes/{voice}/edit                                   ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /quotes/{voice}/consent                                ENGAGED    302      .        200      .        200      200      .        .        .
            POST /quotes/{voice}/consent                                ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /quotes/{voice}/check                                  ENGAGED    302      .        200      .        200      200      .        .        .
            POST /quotes/{voice}/check                                  ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /quotes/{voice}/withdraw                               ENGAGED    302      .        200      .        200      200      .        .        .
            POST /quotes/{voice}/withdraw                               ENGAGED    302      .        302      .        302      302      .        .        .
            GET  /feedback                                              -          302      .        200      .        200      200      .        .        .
            GET  /feedback/requests/{feedback}                          CLOSED     302      .        200      .        200      200      .        .        .
            POST /feedback/requests/{feedback}/again                    CLOSED     302      .        409      .        409      409      .        .        .
            POST /feedback/requests/{feedback}/quote                    CLOSED     302      .        302      .        302      302      .        .        .
            GET  /feedback/a-key-from-a-letter                          -          200      200      200      200      200      200      200      200      200
            POST /feedback/a-key-from-a-letter                          -          302      302      302      302      302      302      302      302      302
            GET  /feedback/an-old-key                                   -          404      404      404      404      404      404      404      404      404
            GET  /feedback/thank-you                                    -          200      200      200      200      200      200      200      200      200
            GET  /documents                                             -          302      .        200      200      200      200      .        .        200
            GET  /documents/new                                         -          302      .        200      .        .        .        .        .        .
            POST /documents/new                                         -          302      .        302      .        .        .        .        .        .
            GET  /documents/templates/PROGRESS_REPORT                   -          302      .        200      .        .        .        .        .        .
            POST /documents/templates/PROGRESS_REPORT                   -          302      .        302      .        .        .        .        .        .
            GET  /documents/{report}                                    DRAFT      302      .        200      200      200      200      .        .        404
            GET  /documents/{report}                                    DIRECTOR   302      .        200      200      200      200      .        .        404
            GET  /documents/{report}                                    BOARD      302      .        200      200      200      200      .        .        200
            GET  /documents/{report}                                    ISSUED     302      .        200      200      200      200      .        .        200
            GET  /documents/{report}/edit                               DRAFT      302      .        200      .        .        .        .        .        .
            POST /documents/{report}/edit                               DRAFT      302      .        302      .        .        .        .        .        .
            GET  /documents/{report}/freeze                             DRAFT      302      .        200      .        .        .        .        .        .
            POST /documents/{report}/freeze                             DRAFT      302      .        302      .        .        .        .        .        .
            POST /documents/{report}/submit                             FROZEN     302      .        302      .        .        .        .        .        .
            POST /documents/{report}/reopen                             RETURNED   302      .        302      .        .        .        .        .        .
            GET  /documents/{report}/sign                               BOARD      302      .        .        200      .        .        .        .        200
            POST /documents/{report}/sign                               DIRECTOR   302      .        .        302      .        .        .        .        404
            POST /documents/{report}/sign                               BOARD      302      .        .        200      .        .        .        .        302
            GET  /documents/{report}/return                             BOARD      302      .        200      200      .        .        .        .        200
            POST /documents/{report}/return                             BOARD      302      .        302      200      .        .        .        .        302
            GET  /documents/{report}/issue                              SIGNED_OFF 302      .        200      .        .        .        .        .        .
            POST /documents/{report}/issue                              SIGNED_OFF 302      .        302      .        .        .        .        .        .
            GET  /documents/{report}/supersede                          ISSUED     302      .        200      .        .        .        .        .        .
            GET  /documents/{report}/no-such-step                       ISSUED     302      .        404      404      404      404      .        .        404
            POST /documents/{report}/no-such-step                       ISSUED     302      .        404      404      404      404      .        .        404
            POST /documents/{report}/supersede                          ISSUED     302      .        302      .        .        .        .        .        .
            GET  /documents/{report}/changes                            NEWER      302      .        200      200      200      404      .        .        .
            GET  /documents/{report}/preview                            DRAFT      302      .        200      200      200      404      .        .        404
            GET  /documents/{report}/preview                            ISSUED     302      .        200      200      200      404      .        .        200
            GET  /documents/{report}/figures.csv                        ISSUED     302      .        200      200      200      404      .        .        200
            GET  /documents/{report}/report.pdf                         ISSUED     302      .        200      200      200      404      .        .        200
            GET  /documents/{report}/report.docx                        ISSUED     302      .        200      200      200      404      .        .        200
            GET  /documents/{report}/report.xlsx                        ISSUED     302      .        200      200      200      404      .        .        200
            GET  /documents/{report}/contribution                       DRAFT      302      .        200      200      200      200      .        .        .
            POST /documents/{report}/contribution                       DRAFT      302      .        302      404      404      302      .        .        .
            GET  /documents/{report}/sections/{section}                 DRAFT      302      .        200      200      200      200      .        .        .
            POST /documents/{report}/sections/{section}                 DRAFT      302      .        302      404      404      302      .        .        .
            POST /documents/{report}/sections/{section}/discard         DRAFT      302      .        302      404      404      302      .        .        .
            POST /documents/{report}/sections/{section}/comments        DRAFT      302      .        302      302      302      302      .        .        .
            POST /documents/{report}/sections/{section}/assignment      DRAFT      302      .        302      .        .        .        .        .        .
            POST /documents/{report}/sections/{section}/quotes          DRAFT      302      .        404      404      404      404      .        .        .
            POST /documents/{report}/sections/{section}/quotes/{voice}/remove DRAFT      302      .        302      404      404      302      .        .        .
            GET  /import                                                -          302      200      200      .        .        .        .        .        .
            POST /import                                                -          302      200      200      .        .        .        .        .        .
            GET  /import/template.xlsx                                  -          302      200      200      .        .        .        .        .        .
            GET  /import/template.zip                                   -          302      200      200      .        .        .        .        .        .
            GET  /import/{upload}                                       -          302      200      200      .        .        .        .        .        .
            POST /import/{upload}/confirm                               -          302      302      302      .        .        .        .        .        .
            GET  /import/{upload}/rejected                              -          302      200      200      .        .        .        .        .        .
            GET  /mailbox                                               -          302      404      404      .        .        .        .        .        .
            GET  /users                                                 -          302      200      .        .        .        .        .        .        .
            GET  /users/new                                             -          302      200      .        .        .        .        .        .        .
            POST /users/new                                             -          302      302      .        .        .        .        .        .        .
            GET  /users/{user}                                          -          302      200      .        .        .        .        .        .        .
            GET  /users/{user}/edit                                     -          302      200      .        .        .        .        .        .        .
            POST /users/{user}/edit                                     -          302      302      .        .        .        .        .        .        .
            GET  /users/{user}/password                                 -          302      200      .        .        .        .        .        .        .
            POST /users/{user}/password                                 -          302      302      .        .        .        .        .        .        .
            POST /users/{user}/end                                      -          302      302      .        .        .        .        .        .        .
            POST /users/{user}/reactivate                               -          302      302      .        .        .        .        .        .        .
            GET  /audit                                                 -          302      200      200      .        .        .        .        .        .
            """);

    /** What is asked for or typed into forms, so that only the question whose record it is stands between them and the deed. */
    private static final Map<String, String> TYPED = """
            GET /reports/earlier                               from=2026-04-01&to=2026-06-30&day=2026-10-01
            GET /snapshots/{snapshot}/cases                    statistic=referrals.received
            GET /reports/cases                                 statistic=referrals.received&from=2026-04-01&to=2027-03-31
            POST /people/{person}/edit                         firstName=A&lastName=B&dateOfBirth=1990-05-05&sex=FEMALE&version=0
            POST /referrals/{referral}/accept                  version=0
            POST /referrals/{referral}/wait                    version=0&reason=NO_MENTOR
            POST /referrals/{referral}/decline                 version=0&reason=RISK
            POST /referrals/{referral}/withdraw                version=0&reason=MOVED
            POST /referrals/{referral}/not-engaged             version=0&reason=NO_CONTACT
            POST /referrals/{referral}/void                    version=0&reason=MISTAKEN
            POST /referrals/{referral}/engage                  version=0&agreementSignedOn=2026-06-08
            POST /referrals/{referral}/same-person/{known}    version=0
            POST /referrals/new                                area=DUNDEE&firstName=Nova&lastName=Newly&dateOfBirth=1990-01-01&sex=FEMALE&service=WOMEN_ONLY&legalBasis=BAIL&orderStart=2026-01-01&outcomes=CRIME&consentOn=2026-11-20&receivedOn=2026-11-20&referrerName=Iona
            POST /referrals/new?area=ANGUS                     firstName=Nova&lastName=Newly&dateOfBirth=1990-01-01&sex=FEMALE&service=WOMEN_ONLY&legalBasis=BAIL&orderStart=2026-01-01&outcomes=CRIME&consentOn=2026-11-20&receivedOn=2026-11-20&referrerName=Iona
            POST /mentors                                      firstName=A&lastName=B&sex=FEMALE&type=VOLUNTEER&organisation=TCA&areas=DUNDEE
            POST /cases/{case}/pause                           reason=CUSTODY&from=2026-11-20
            POST /cases/{case}/resume                          on=2026-11-20
            POST /cases/{case}/joint-meeting                   reason=None
            POST /transitions/{case}/new                       kind=PEER_MENTORING&offeredOn=2026-11-20&answer=PENDING
            POST /transitions/offers/{offer}/answer            version=0&answer=ACCEPTED&answeredOn=2026-11-20
            POST /transitions/offers/{offer}/result            version=0&what=STARTED&on=2026-11-20
            POST /placements/new                               name=A&host=B&organisation=TCA&area=DUNDEE&days=MONDAY
            POST /placements/{site}/edit                      version=0&name=A&host=B&organisation=TCA&area=DUNDEE&days=MONDAY
            POST /placements/{site}/people                    referral={referral}&from=2026-11-20
            POST /placements/stays/{stay}/end                  version=0&on=2026-11-20&reason=WORK
            POST /departures/{case}/questions                  on=2026-11-20&asked=REFUSED&whyNot=None
            POST /departures/{case}/follow-up                  on=2026-11-20&outcome=NOT_REACHED
            POST /cases/{case}/close                           on=2026-11-20&exitType=PLANNED&exitReason=AGREED&orderResult=NO_ORDER&noExitReviewReason=None
            POST /mentors/{mentor}/edit                        version=0&firstName=A&lastName=B&sex=FEMALE&type=VOLUNTEER&organisation=TCA&areas=DUNDEE
            POST /mentors/{mentor}/clearance                   version=0&pvgStatus=MEMBER&pvgRoles=ADULTS&identityCheckedOn=2026-01-05&referencesOn=2026-01-05
            POST /mentors/{mentor}/step/suspend                on=2026-11-20&reason=None
            POST /leave/{mentor}/new                           firstDay=2027-01-04&lastDay=2027-01-08
            POST /leave/{mentor}/{leave}/edit                  version=0&firstDay=2026-12-20&lastDay=2026-12-28
            POST /leave/{mentor}/{leave}/cover/{referral}      cover=Tern
            POST /leavers/{mentor}/plan                        leavesOn=2026-11-24&reason=Moves
            POST /leavers/{mentor}/returned                    version=0&cardBack=true
            POST /supervision/{mentor}/new                     heldOn=2026-11-20&kind=PHONE&agreed=None
            POST /supervision/{mentor}/interval                weeks=8
            POST /vetting/{mentor}/references/new              role=EMPLOYER&askedOn=2026-11-20
            POST /vetting/{mentor}/references/{wanted}         receivedOn=2026-11-20&satisfactory=true
            POST /vetting/{mentor}/conduct                     signedOn=2026-11-20
            POST /vetting/conduct/new                          words=Kindness&signBy=2027-01-20
            POST /courses/new                                  title=Boundaries
            POST /courses/{course}/edit                        version=0&title=Boundaries
            POST /courses/{course}/runs/new                    heldOn=2026-12-01&trainer=A&venue=B&places=3
            POST /courses/runs/{run}/enrol                     mentor={mentor}
            POST /courses/runs/{run}/register                  came={mentor}
            POST /mentors/{mentor}/apart                       reason=KNOWN&person={person}
            POST /allocation/exits/{case}                      plannedOn=2026-12-20
            POST /matches?referral={referral}&mentor={mentor}  kind=MENTORING
            POST /wishes/{referral}                            languages=Polish
            POST /handovers/{handover}/edit                    version=0&handoverNote=A&plan=true
            POST /proposals/{match}                            reply=YES
            POST /matches/{match}/step/agree                   on=2026-11-20&agreed=MENTEE
            POST /matches/{match}/step/end                     on=2026-11-20&reason=GOALS_REACHED&whyNone=None
            POST /contacts/new?referral={referral}             kind=MEETING&heldOn=2026-11-20&attendance=ATTENDED
            POST /contacts/together?mentor={mentor}            kind=GROUP&heldOn=2026-11-20&people[0].referral={referral}&people[0].attendance=ATTENDED
            POST /contacts/{contact}/together                  kind=GROUP&heldOn=2026-11-20&people[0].referral={referral}&people[0].contact={contact}&people[0].version=0&people[0].attendance=ATTENDED
            POST /contacts/{contact}/edit                      version=0&kind=PHONE&heldOn=2026-11-20&attendance=ATTENDED
            POST /duties/new                                   kind=ADMIN&day=2026-11-20&minutes=30
            POST /duties/{duty}/edit                           version=0&kind=ADMIN&day=2026-11-20&minutes=30
            POST /expenses/new                                 kind=FARE&day=2026-11-20&amount=4.50
            POST /expenses/{expense}/edit                      version=0&kind=FARE&day=2026-11-20&amount=4.50
            POST /expenses/{expense}/return                    reason=Receipt
            POST /expenses/paid                                upTo=2026-11-24&paidOn=2026-11-24
            POST /expenses/rates                               validFrom=2027-01-01&perMile=0.50
            POST /plans/{case}/goals                           outcome=CRIME&words=A
            POST /plans/goals/{goal}/actions                   what=A&doer=MENTEE&dueOn=2027-11-20
            POST /plans/goals/{goal}/end                       ending=DONE
            POST /plans/actions/{action}/edit                  version=0&doer=MENTOR&dueOn=2027-11-20&reason=Ill
            POST /plans/actions/{action}/end                   ending=DONE
            POST /appointments/new?referral={referral}         kind=MEETING&day=2026-11-30&from=10:00&until=11:00&placeKind=OFFICE&mentor={mentor}
            POST /appointments/{appointment}/move              version=0&day=2026-11-30&from=10:00&until=11:00&askedBy=MENTEE&reason=Ill
            POST /appointments/{appointment}/plan              version=0&placeKind=OFFICE
            POST /appointments/{appointment}/cancel            version=0&cancelledBy=MENTEE&reason=Ill
            POST /appointments/{appointment}/found             found=Safe
            POST /journal/new                                  day=2026-11-20&kind=LEARNING&text=A
            POST /journal/{entry}/edit                         version=0&day=2026-11-20&kind=LEARNING&text=A
            POST /journal/{entry}/strike                       reason=None
            POST /quotes/new                                   kind=QUOTE&whose=MENTOR&text=Words&source=Mentor&period=2026-Q1
            POST /quotes/{voice}/edit                          version=0&kind=QUOTE&whose=MENTOR&text=Words&source=Mentor&period=2026-Q1
            POST /quotes/{voice}/consent                       on=2026-11-20&editions=FUNDER&channels=REPORT
            POST /quotes/{voice}/check                         version=0&result=PASSED
            POST /quotes/{voice}/withdraw                      on=2026-11-20&reason=None
            POST /feedback/requests/{feedback}/quote           question=LIKED
            POST /feedback/a-key-from-a-letter                 liked=Company
            POST /obligations/{obligation}/done                version=0&on=2026-11-20&remark=Sent
            POST /activities/new                               heldOn=2026-11-20&title=A&participants=3
            POST /activities/{activity}/edit                   version=0&heldOn=2026-11-20&title=A&participants=3
            POST /groups/new                                   name=A&kind=ACTIVITY_GROUP&area=DUNDEE&place=Hall&startsAt=10:00&endsAt=12:00&fromDay=2026-11-01
            POST /groups/{group}/edit                          version=0&name=A&place=Hall&startsAt=10:00&endsAt=12:00&fromDay=2026-11-01
            POST /groups/{group}/members/new                   fromDay=2026-11-20&people=00000000-0000-4000-8000-000000000000
            POST /groups/members/{gmember}/leave               on=2026-11-20&reason=MOVED
            POST /groups/{group}/sessions/new                  day=2026-11-30&startsAt=10:00&endsAt=12:00&place=Hall&times=1&weeks=1
            POST /groups/sessions/{gsession}/move              version=0&day=2026-11-24&startsAt=10:00&endsAt=12:00&place=Hall
            POST /groups/sessions/{gsession}/call-off          version=0&reason=Snow
            POST /groups/sessions/{gsession}/register          version=0&guests=2&lines[0].person={gperson}&lines[0].mark=ATTENDED
            POST /awards/new                                   awardedOn=2026-11-20&title=A
            POST /awards/{award}/edit                          version=0&awardedOn=2026-11-20&title=A
            POST /meetings/new                                 kind=TEAM_MEETING&heldOn=2026-11-20&title=A&points=B&attendance[STAFF].people=3
            POST /meetings/{meeting}/edit                      version=0&kind=TEAM_MEETING&heldOn=2026-11-20&title=A&points=B&attendance[STAFF].people=3
            POST /meetings/{meeting}/actions/new               what=A&dueOn=2026-11-30&owner={leader}
            POST /meetings/actions/{todo}/done                 remark=A
            POST /partners/new                                 name=A&kind=OTHER
            POST /partners/{partner}/edit                      version=0&name=A&kind=OTHER
            POST /tiss/new                                     area=DUNDEE&month=2026-10&source=A&givenOn=2026-11-20&workedWith=3&referred=1
            POST /tiss/{treturn}/edit                          version=0&source=A&givenOn=2026-11-20&workedWith=3&referred=1&why=Wrong
            POST /tiss/areas/DUNDEE                            liveFrom=2026-10-01
            POST /training/capms/new                           mentor={mentor}&enrolledOn=2026-11-20&units=0
            POST /training/capms/{enrolment}/edit              version=0&mentor=00000000-0000-4000-8000-000000000000&enrolledOn=2026-11-20&units=1
            POST /training/new                                 heldOn=2026-11-20&title=A
            POST /training/{training}/edit                     version=0&heldOn=2026-11-20&title=A
            POST /quality/remind                               user=00000000-0000-4000-8000-000000000000&period=2026-Q3
            POST /documents/new                                kind=PROGRESS_REPORT&title=A&firstDay=2026-04-01&lastDay=2026-06-30&basis=PRECEDING_REVIEW
            POST /documents/templates/PROGRESS_REPORT          basedOn=1&sections[0].heading=A
            POST /documents/{report}/edit                      title=A
            POST /documents/{report}/return                    remark=A
            POST /documents/{report}/issue                     recipient=A&edition=FUNDER
            POST /documents/{report}/supersede                 remark=A
            POST /documents/{report}/contribution              fromDay=2026-04-01&toDay=2026-06-30&text=A&version=0
            POST /documents/{report}/sections/{section}        text=A&version=0
            POST /documents/{report}/sections/{section}/comments comment=A
            POST /documents/{report}/sections/{section}/quotes voice={voice}
            POST /users/new                                    displayName=A&username=a@tca.example&role=DIRECTOR&organisation=TCA&password=seven-wet-lighthouses
            POST /users/{user}/edit                            version=0&displayName=A&role=DIRECTOR&organisation=TCA
            POST /users/{user}/password                        password=seven-wet-lighthouses
            """.lines()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> words[2]));

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void givesEverybodyTheirOwnAndNobodyAnothers() {
        Visitors visitors = new Visitors(application);

        String answers = rows().map(row -> row.line(visitors)).collect(Collectors.joining("\n"));

        assertThat(visitors.heading() + "\n" + answers + "\n").isEqualTo(TABLE);
    }

    /** A page that nobody visits here fails this test: it needs a row. */
    @Test
    void knowsEveryAddressThereIs() throws Exception {
        Set<String> visited = new TreeSet<>();
        for (Row row : rows().toList()) {
            visited.add(handler(row));
        }

        assertThat(mappings.getHandlerMethods().values().stream()
                        .filter(method -> method.getBeanType().getPackageName().startsWith("scot.tayside.mentoring"))
                        .map(HandlerMethod::toString))
                .isNotEmpty()
                .isSubsetOf(visited);
    }

    private String handler(Row row) throws Exception {
        String[] address = row.path()
                .replaceAll("\\{.*?}", "00000000-0000-4000-8000-000000000000")
                .split("\\?");
        MockHttpServletRequest request = new MockHttpServletRequest(row.method(), address[0]);
        if (address.length > 1) {
            Stream.of(address[1].split("&"))
                    .map(pair -> pair.split("="))
                    .forEach(pair -> request.addParameter(pair[0], pair[1]));
        }
        ServletRequestPathUtils.parseAndCache(request);
        HandlerExecutionChain chain = mappings.getHandler(request);
        return chain == null ? "nobody answers " + row : chain.getHandler().toString();
    }

    private static Stream<Row> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Row(words[0], words[1], words[2]));
    }

    private record Row(String method, String path, String state) {

        private String request() {
            String typed = TYPED.get(method + " " + path);
            return typed == null ? path : path + (path.contains("?") ? "&" : "?") + typed;
        }

        String line(Visitors visitors) {
            String answers = visitors.names()
                    .map(name -> "%-9s".formatted(visitors.answer(name, method, request(), state)))
                    .collect(Collectors.joining());
            return "%-4s %-54s %-10s %s".formatted(method, path, state, answers).stripTrailing();
        }
    }
}
