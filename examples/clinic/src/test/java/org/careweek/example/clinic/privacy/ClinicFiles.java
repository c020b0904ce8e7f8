package org.careweek.example.clinic.privacy;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small clinic's files; each {@code @name} becomes a marked id. */
final class ClinicFiles {

    /** A payer answers of a subscriber, and refuses to answer of a dependent. */
    static final String ANSWERS =
            "ISA*00*          *00*          *ZZ*HARBORCARE     *ZZ*HERONHOUSE     *261126*0915*^*00501*000000041*0*T*:~\n"
                    + """
            GS*HB*HARBORCARE*HERONHOUSE*20261126*0915*41*X*005010X279A1~
            ST*271*0041*005010X279A1~
            BHT*0022*11*BATCH*20261126*0915~
            HL*1**20*1~
            NM1*PR*2*HARBOR CARE*****PI*HARBOR01~
            HL*2*1*21*1~
            NM1*1P*2*HERON HOUSE*****XX*0000000000~
            HL*3*2*22*1~
            TRN*2*trace-1*0HERONDEMO~
            NM1*IL*1*@insured-last*@insured-first****MI*@insured-number~
            N3*@insured-street~
            DMG*D8*19130307~
            EB*1*IND*MH^AI**@insured-plan~
            MSG*@insured-message~
            HL*4*3*23*0~
            NM1*03*1*@dependent-last*@dependent-first~
            AAA*N**75*C~
            SE*16*0041~
            GE*1*41~
            IEA*1*000000041~
            """;

    /** Whom to ask about. */
    static final String MEMBERS = """
            trace,payer,payer_name,member_id,last_name,first_name,birth_date,dependent_last_name,dependent_first_name,dependent_birth_date,level,from,through
            trace-1,HARBOR01,HARBOR CARE,@insured-number,@insured-last,@insured-first,1913-03-07,@dependent-last,@dependent-first,1914-03-07,IOP,2026-11-30,2026-12-24
            """;

    /** What a payer said of one member. */
    static final String BENEFITS = """
            payer,level,from,through,covered,verified_at,stale_after_days,member
            HARBOR01,IOP,2026-01-01,2026-12-31,YES,2026-11-20T16:00Z,30,@insured-reference
            """;

    /** Two people find a place, the third can only come on Mondays. */
    static final String WEEK = """
            {
              "format": "careweek/clinic-week/1",
              "site": {"id": "@week-site", "name": "@week-site-name", "zone": "America/Chicago"},
              "week": {"start": "2026-11-23", "revision": 3, "changedAt": "2026-11-20T16:00:00Z"},
              "policy": "standard",
              "rules": {"minDays": {"IOP": 3, "PHP": 4}, "maxMinutesPerDay": {"IOP": 300, "PHP": 420}},
              "tracks": [{"id": "@week-track", "name": "@week-track-name", "level": "IOP"}],
              "sessions": [
                {"id": "@week-session-1", "service": "GROUP_THERAPY", "tracks": ["@week-track"], "start": "2026-11-23T17:00", "minutes": 181, "capacity": 12, "facilitator": "@week-facilitator", "room": "@week-room"},
                {"id": "@week-session-2", "service": "GROUP_THERAPY", "tracks": ["@week-track"], "start": "2026-11-24T18:00", "minutes": 182, "capacity": 12},
                {"id": "@week-session-3", "service": "EDUCATION", "tracks": ["@week-track"], "start": "2026-11-25T18:00", "minutes": 183, "capacity": 11},
                {"id": "@week-session-4", "service": "GROUP_THERAPY", "tracks": ["@week-track"], "start": "2026-11-23T18:00", "minutes": 30, "capacity": 9, "facilitator": "@week-facilitator", "room": "@week-room"}
              ],
              "participants": [
                {"id": "@week-participant-1", "track": "@week-track", "orderedMinutes": 546,
                 "available": [{"day": "MONDAY", "from": "17:00", "to": "24:00"}, {"day": "TUESDAY", "from": "17:30", "to": "22:00"}, {"day": "WEDNESDAY", "from": "17:00", "to": "22:00"}],
                 "needs": [{"service": "EDUCATION", "minMinutes": 60, "maxMinutes": 420}], "prefers": ["@week-session-2"]},
                {"id": "@week-participant-2", "track": "@week-track", "orderedMinutes": 546,
                 "available": [{"day": "MONDAY", "from": "16:00", "to": "22:00"}, {"day": "TUESDAY", "from": "16:00", "to": "22:00"}, {"day": "WEDNESDAY", "from": "16:00", "to": "22:00"}]},
                {"id": "@week-participant-3", "track": "@week-track", "orderedMinutes": 600,
                 "available": [{"day": "MONDAY", "from": "16:00", "to": "21:00"}], "mustAttend": ["@week-session-1"]}
              ]
            }
            """;

    /** A stay with a relapse, a temporary step up and its return, a transfer and an end. */
    static final String EPISODE = """
            {
              "format": "careweek/episode/1",
              "site": {"id": "@episode-site", "zone": "America/Chicago", "weekStarts": "MONDAY", "closures": ["2026-12-25"]},
              "asOf": "2026-12-10",
              "participant": {"id": "@participant", "population": "ADULT"},
              "events": [
                {"date": "2026-01-07", "type": "ADMISSION", "level": "PHP", "from": "INPATIENT", "decidedBy": "@decided-by-1", "reason": "@reason-1"},
                {"date": "2026-02-20", "type": "RELAPSE", "responses": ["MORE_GROUPS"], "decidedBy": "@decided-by-2", "reason": "@reason-2"},
                {"date": "2026-02-25", "type": "STEP_UP", "level": "INPATIENT", "temporaryUntil": "2026-03-11", "decidedBy": "@decided-by-3", "reason": "@reason-3"},
                {"date": "2026-03-11", "type": "STEP_DOWN", "level": "PHP", "returns": true, "decidedBy": "@decided-by-4", "reason": "@reason-4"},
                {"date": "2026-03-12", "type": "TRANSFER", "track": "@episode-track", "decidedBy": "@decided-by-5", "reason": "@reason-5"},
                {"date": "2026-03-13", "type": "STEP_UP", "level": "IOP", "decidedBy": "@decided-by-6", "reason": "@reason-6"},
                {"date": "2026-04-01", "type": "DISCHARGE", "kind": "COMPLETED", "decidedBy": "@decided-by-7", "reason": "@reason-7"}
              ],
              "attendedDates": ["2026-01-07", "2026-01-08"],
              "authorizations": [
                {"id": "@authorization-1", "level": "PHP", "from": "2026-01-07", "through": "2026-02-05", "units": 1, "unit": "DAYS"}
              ],
              "reviews": [
                {"id": "certification", "level": "PHP", "anchor": "STAY_START", "first": {"count": 18, "unit": "CALENDAR_DAYS"}, "then": {"count": 30, "unit": "SERVICE_DAYS"}}
              ],
              "reviewsDone": [{"id": "certification", "date": "2026-01-24"}]
            }
            """;

    static final String HEADER =
            "row,participant,site,session,service,sched_start,sched_end,break_start_min,break_min,status,arrival,departure\n";

    private ClinicFiles() {}

    /** A folder of attendance, with a late arrival, an absence, and somebody's evening that was not recorded. */
    static Map<String, String> attendance() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sites.csv", "site,zone\n@attendance-site,America/Chicago\n");
        files.put(
                "levels.csv",
                "participant,effective_date,level\n@participant,2026-10-01,PHP\n@participant,2026-11-23,IOP\n");
        files.put(
                "attendance.csv",
                HEADER
                        + "@row-1,@participant,@attendance-site,@session-1,GROUP_THERAPY,2026-11-23T18:00,2026-11-23T21:00,90,15,PRESENT,2026-11-24T00:00:00Z,2026-11-24T03:00:00Z\n"
                        + "@row-2,@participant,@attendance-site,@session-2,GROUP_THERAPY,2026-11-24T18:00,2026-11-24T21:00,,,PRESENT,2026-11-25T00:20:30Z,2026-11-25T03:10:00Z\n"
                        + "@row-3,@participant,@attendance-site,@session-3,EDUCATION,2026-11-25T18:00,2026-11-25T21:00,0,0,ABSENT,,\n"
                        + "@row-4,@participant,@attendance-site,@session-4,EDUCATION,2026-11-26T18:00,2026-11-26T20:00,,,PRESENT,2026-11-27T00:00:00Z,\n");
        return files;
    }
}
