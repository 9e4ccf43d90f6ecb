use super::*;
use crate::case::PauseGround;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn pause(asked_on: &str, until: &str, completed_on: Option<&str>) -> Pause {
    Pause {
        asked_on: day(asked_on),
        until: day(until),
        completed_on: completed_on.map(day),
        ground: PauseGround::Completion,
    }
}

fn reckon(received: &str, pauses: &[Pause], today: &str) -> DecisionTerm {
    DecisionTerm::reckon(day(received), pauses, None, day(today), &Calendar::default())
}

#[test]
fn received_on_5_january_2026_and_nine_days_still_is_decided_by_11_march() {
    let pauses = [pause("2026-01-20", "2026-02-10", Some("2026-01-30"))];
    let term = reckon("2026-01-05", &pauses, "2026-02-01");
    assert_eq!(term.eight_weeks, day("2026-03-02"));
    assert_eq!((term.still_days, term.last_day), (9, day("2026-03-11")));
    assert_eq!((term.moved, term.still_today), (None, false));
    assert_eq!(
        term.explanation(),
        [
            Text::new("term-received").date("day", day("2026-01-05")),
            Text::new("term-eight-weeks").date("day", day("2026-03-02")),
            Text::new("term-stood-still").number("days", 9),
            Text::new("term-becomes").date("day", day("2026-03-11")),
        ]
    );
    assert_eq!(term.days_left(day("2026-03-12")), -1);
}

#[test]
fn a_last_day_on_easter_monday_moves_to_tuesday_and_says_why() {
    let term = reckon("2026-02-09", &[], "2026-02-10");
    assert_eq!(term.last_day, day("2026-04-07"));
    assert_eq!(
        term.moved,
        Some(Moved {
            from: day("2026-04-06"),
            because: DayOff::EasterMonday
        })
    );
}

#[test]
fn still_days_are_added_before_the_last_day_moves_to_a_working_day() {
    // Eight weeks end on a Saturday; two still days make it a Monday, and nothing has to move.
    let pauses = [pause("2026-01-12", "2026-01-20", Some("2026-01-15"))];
    let term = reckon("2026-01-10", &pauses, "2026-02-01");
    assert_eq!(
        (term.eight_weeks, term.last_day, term.moved),
        (day("2026-03-07"), day("2026-03-09"), None)
    );
}

#[test]
fn a_request_still_open_stills_the_clock_through_today_and_an_expired_one_through_its_last_day() {
    let pauses = [pause("2026-01-12", "2026-01-26", None)];
    let running = reckon("2026-01-05", &pauses, "2026-01-15");
    assert_eq!((running.still_days, running.still_today), (3, true));
    assert_eq!(running.explanation()[2].id, "term-stands-still");
    let expired = reckon("2026-01-05", &pauses, "2026-02-15");
    assert_eq!((expired.still_days, expired.still_today), (14, false));
}

#[test]
fn the_day_of_the_request_itself_is_not_still() {
    let pauses = [pause("2026-01-12", "2026-01-26", None)];
    let term = reckon("2026-01-05", &pauses, "2026-01-12");
    assert_eq!((term.still_days, term.still_today), (0, false));
}

#[test]
fn a_completion_after_the_term_stills_only_through_the_term() {
    let pauses = [pause("2026-01-12", "2026-01-26", Some("2026-02-03"))];
    assert_eq!(reckon("2026-01-05", &pauses, "2026-02-15").still_days, 14);
}

#[test]
fn two_pauses_that_overlap_count_each_day_once() {
    let pauses = [
        pause("2026-01-12", "2026-01-20", None),
        pause("2026-01-15", "2026-01-22", Some("2026-01-23")),
    ];
    assert_eq!(reckon("2026-01-05", &pauses, "2026-02-15").still_days, 10);
}

#[test]
fn an_objection_can_be_made_until_six_weeks_after_the_day_of_sending() {
    let term = Term::objection(day("2026-03-11"), &Calendar::default());
    assert_eq!(term.last_day, day("2026-04-22"));
    let over_ascension = Term::objection(day("2026-04-02"), &Calendar::default());
    assert_eq!(
        over_ascension.moved.map(|moved| moved.because),
        Some(DayOff::Ascension)
    );
    assert_eq!(over_ascension.last_day, day("2026-05-15"));
}

#[test]
fn the_termijnenwet_leaves_long_local_and_counted_back_terms_alone() {
    let saturday = day("2026-06-13");
    let calendar = Calendar::default();
    assert_eq!(
        Term::statutory(saturday, Length::Weeks(12), &calendar).reckoning,
        Reckoning::Statutory
    );
    assert_eq!(
        Term::statutory(saturday, Length::Days(90), &calendar).reckoning,
        Reckoning::Statutory
    );
    let thirteen_weeks = Term::statutory(saturday, Length::Weeks(13), &calendar);
    assert_eq!(thirteen_weeks.reckoning, Reckoning::Long);
    assert_eq!(thirteen_weeks.last_day, saturday + Days::new(91));
    assert_eq!(
        Term::statutory(saturday, Length::Days(91), &calendar).reckoning,
        Reckoning::Long
    );
    assert_eq!(
        Term::counted_back(saturday, Length::Weeks(2)).last_day,
        day("2026-05-30")
    );
    assert_eq!(
        Term::local(saturday, Length::Weeks(1)).last_day,
        day("2026-06-20")
    );
}

proptest! {
    #[test]
    fn the_last_day_is_a_working_day_and_never_before_the_eight_weeks(
        received in 0_u64..5000, asked in 0_u64..60, length in 1_u64..40, completed in proptest::option::of(0_u64..50), later in 0_u64..200,
    ) {
        let received_on = day("2019-01-01") + Days::new(received);
        let asked_on = received_on + Days::new(asked);
        let pauses = [Pause { asked_on, until: asked_on + Days::new(length), completed_on: completed.map(|n| asked_on + Days::new(n)), ground: PauseGround::Completion }];
        let calendar = Calendar::default();
        let term = DecisionTerm::reckon(received_on, &pauses, None, asked_on + Days::new(later), &calendar);
        prop_assert!(calendar.is_working_day(term.last_day));
        prop_assert!(term.last_day >= term.eight_weeks + Days::new(term.still_days.into()));
        prop_assert!(u64::from(term.still_days) <= length);
    }
}

#[test]
fn a_day_that_was_named_when_more_time_was_taken_is_the_last_one_and_no_holiday_moves_it() {
    // 6 June 2026 is a Saturday.
    let extended = |to: &str, pauses: &[Pause]| {
        let calendar = Calendar::default();
        DecisionTerm::reckon(
            day("2026-01-05"),
            pauses,
            Some(day(to)),
            day("2026-02-15"),
            &calendar,
        )
    };
    let term = extended("2026-06-06", &[]);
    assert_eq!(
        (term.last_day, term.extended_to),
        (day("2026-06-06"), Some(day("2026-06-06")))
    );
    let said: Vec<_> = term.explanation().into_iter().map(|part| part.id).collect();
    assert_eq!(said, ["term-received", "term-eight-weeks", "term-extended"]);
    let earlier = extended("2026-02-20", &[]);
    assert_eq!((earlier.last_day, earlier.extended_to), (day("2026-03-02"), None));
    let still = [pause("2026-01-10", "2026-01-20", None)];
    assert_eq!(
        extended("2026-03-05", &still).last_day,
        day("2026-03-12"),
        "still days count on past the named day"
    );
}
