use super::*;
use crate::{
    calendar::DayOff,
    life::{Act, State},
    retention::Hold,
};
use std::{fs, path::Path};

const WHYS: [&str; 34] = [
    "why-no-source",
    "why-no-deadline",
    "why-other-year",
    "why-percent",
    "why-weeks",
    "why-weeks-order",
    "why-amount-order",
    "why-not-undivided",
    "why-no-ceiling",
    "why-no-pot",
    "why-not-used-up",
    "why-part-twice",
    "why-empty",
    "why-not-positive",
    "why-fixed-after-submission",
    "why-too-long",
    "why-control-character",
    "why-bidi-character",
    "why-zero-width-character",
    "why-negative",
    "why-too-many-lines",
    "why-cost-texts-differ",
    "why-receipt-texts-differ",
    "why-more-than-receipts",
    "why-not-in-register-then",
    "why-until-before-from",
    "why-people",
    "why-year",
    "why-postcode",
    "why-not-your-mandate",
    "why-committee",
    "why-rate-days",
    "why-rate-per-day",
    "why-rates",
];

#[expect(clippy::too_many_lines, reason = "one of each")]
fn one_of_each() -> Vec<Refusal> {
    let name = |text: &str| text.to_owned();
    let mut all = vec![
        Refusal::SamePerson,
        Refusal::NotNow { state: name("draft") },
        Refusal::Incomplete {
            fields: vec![name("idea"), name("plan")],
        },
        Refusal::PotExhausted { left: Euro::ZERO },
        Refusal::PotExhausted { left: Euro::whole(1) },
        Refusal::MoreThanAllowed {
            most: Euro::ZERO,
            because: Vec::new(),
        },
        Refusal::MoreThanAllowed {
            most: Euro::whole(1),
            because: Vec::new(),
        },
        Refusal::MoreThanAsked {
            asked: Euro::whole(1),
        },
        Refusal::NotJudged {
            conditions: Vec::new(),
        },
        Refusal::CollegeDecides,
        Refusal::ReasonNeeded,
        Refusal::NoDeparture {
            condition: ConditionId(name("past-in-de-pot")),
        },
        Refusal::TermStillRuns { until: None },
        Refusal::TermStillRuns {
            until: Some(NaiveDate::MIN),
        },
        Refusal::BadDay {
            field: name("sent_on"),
        },
        Refusal::NotApplicable {
            scheme: name("kernagenda"),
        },
        Refusal::NothingChanges,
        Refusal::PotHeldElsewhere,
        Refusal::PotHeldByNobody,
        Refusal::CatchingUp,
        Refusal::Contested,
        Refusal::AwardsItself,
        Refusal::NothingToSettle,
        Refusal::ChangedMeanwhile,
        Refusal::Unknown { what: name("pot") },
        Refusal::NewerNeeded,
        Refusal::ReceiptTwice {
            line: 1,
            number: None,
        },
        Refusal::ReceiptTwice {
            line: 1,
            number: Some(name("26-A-0001-X")),
        },
        Refusal::ContributionThere {
            number: name("26-A-0001-X"),
        },
        Refusal::ClaimOverRemainder { left: Euro::ZERO },
        Refusal::ClaimOverRemainder { left: Euro::whole(1) },
        Refusal::NoAllotment,
        Refusal::AllotmentExhausted { left: Euro::ZERO },
        Refusal::AllotmentExhausted { left: Euro::whole(1) },
        Refusal::NothingToConfirm,
        Refusal::SecondPersonNeeded,
        Refusal::BeyondMandate {
            up_to: None,
            who: Vec::new(),
        },
        Refusal::BeyondMandate {
            up_to: Some(Euro::whole(500)),
            who: vec![name("Marijke van Dam")],
        },
        Refusal::ComparedFirst {
            last_day: NaiveDate::MIN,
        },
        Refusal::TooLateToExtend {
            last_day: NaiveDate::MIN,
        },
        Refusal::StandsStill,
        Refusal::ClockRuns,
        Refusal::NothingToWaitFor,
        Refusal::NeedsRole { needed: Role::Reader },
    ];
    all.extend(one_of_each_about_grants());
    all.extend(of_years());
    all.extend(of_erasures());
    all.extend(WHYS.map(|why| Refusal::BadField {
        field: name("amount"),
        why: name(why),
    }));
    all
}

fn one_of_each_about_grants() -> Vec<Refusal> {
    let (some, none) = (Euro::whole(1), Euro::ZERO);
    let on = NaiveDate::MIN;
    vec![
        Refusal::GrantNotNow {
            state: grant::State::Due,
        },
        Refusal::DeciderPays,
        Refusal::NothingDue { from: None },
        Refusal::NothingDue { from: Some(on) },
        Refusal::MoreThanDue { most: some },
        Refusal::PaymentHeldUp { until: on },
        Refusal::NothingApproved,
        Refusal::NotAccounted { until: on },
        Refusal::MoreThanGranted { most: some },
        Refusal::GroundNeeded,
        Refusal::NotHeard { until: None },
        Refusal::NotHeard { until: Some(on) },
        Refusal::NotLower { now: some },
        Refusal::MoreThanToRecover { most: some },
        Refusal::MoreThanToRecover { most: none },
        Refusal::FiveYearsPassed { last_day: on },
        Refusal::UndoFirst {
            what: grant::Act::Settle,
        },
    ]
}

fn hindrances() -> [remedy::Hindrance; 10] {
    use remedy::Hindrance;
    [
        Hindrance::NothingDecided,
        Hindrance::Already,
        Hindrance::Closed,
        Hindrance::OwnDecision,
        Hindrance::Late {
            last_day: NaiveDate::MIN,
        },
        Hindrance::NoTerm,
        Hindrance::NothingToRepair,
        Hindrance::Answered,
        Hindrance::StillRuns,
        Hindrance::UndoFirst {
            what: remedy::Act::Send,
        },
    ]
}

fn of_years() -> Vec<Refusal> {
    vec![
        Refusal::YearClosed { year: 2026 },
        Refusal::YearStillRuns { year: 2026, count: 2 },
        Refusal::CeilingTooLow {
            holder: crate::pot::Holder::Municipality,
            taken: Euro::whole(1),
        },
        Refusal::DoesNotAddUp {
            sum: Euro::ZERO,
            whole: Euro::whole(1),
        },
        Refusal::NoRedistribution,
        Refusal::NotYet { from: NaiveDate::MIN },
        Refusal::NoCarryOver,
        Refusal::NothingFree,
    ]
}

fn of_erasures() -> Vec<Refusal> {
    let (number, on) = ("26-A7-0042-K".to_owned(), NaiveDate::MIN);
    [
        NoErasure::Held {
            number: number.clone(),
            hold: Hold::ToPay,
        },
        NoErasure::TermRuns {
            number: number.clone(),
            until: on,
        },
        NoErasure::NothingLeft { number },
        NoErasure::Erased { on },
        NoErasure::OwnProposal,
        NoErasure::NotProposed,
        NoErasure::Count { most: 500 },
    ]
    .map(|why| Refusal::Erasure { why })
    .into()
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test compares the rules with the catalogues on disk"
)]
fn catalogue(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../ui/text")
        .join(language);
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files.collect::<Vec<_>>().join("\n")
}

fn has(catalogue: &str, id: &str) -> bool {
    catalogue
        .lines()
        .any(|line| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" =")))
}

#[test]
fn each_refusal_state_act_and_day_off_has_its_words_in_both_languages() {
    let mut ids: Vec<_> = one_of_each().iter().map(|refusal| refusal.text().id).collect();
    ids.extend(State::ALL.map(|state| format!("state-{state}")));
    ids.extend(Act::ALL.map(|act| format!("act-{act}")));
    ids.extend(grant::State::ALL.map(|state| format!("grant-state-{state}")));
    ids.extend(grant::Act::ALL.map(|act| format!("grant-act-{act}")));
    ids.extend(crate::duty::Deed::ALL.map(|deed| format!("today-detail-{}", deed.id())));
    ids.extend(crate::duty::Deed::ALL.map(|deed| format!("today-act-{}", deed.id())));
    ids.extend(remedy::Act::ALL.map(|act| format!("remedy-act-{act}")));
    ids.extend(hindrances().map(|hindrance| Refusal::from(hindrance).text().id));
    ids.extend(grant::Ground::ALL.map(|ground| format!("ground-{}", ground.id())));
    for day in [
        DayOff::Saturday,
        DayOff::Sunday,
        DayOff::NewYear,
        DayOff::GoodFriday,
        DayOff::EasterMonday,
    ] {
        ids.push(day.id().to_owned());
    }
    for day in [
        DayOff::Ascension,
        DayOff::WhitMonday,
        DayOff::KingsDay,
        DayOff::LiberationDay,
        DayOff::Designated,
    ] {
        ids.push(day.id().to_owned());
    }
    ids.push(DayOff::Christmas.id().to_owned());
    for part in [
        "received",
        "eight-weeks",
        "stood-still",
        "stands-still",
        "moved",
        "becomes",
    ] {
        ids.push(format!("term-{part}"));
    }
    for pot in [
        "",
        "-municipality",
        "-without-ceiling",
        "-municipality-without-ceiling",
    ] {
        ids.push(format!("preview-award{pot}"));
    }
    for language in ["nl", "en"] {
        let catalogue = catalogue(language);
        let missing: Vec<_> = ids.iter().filter(|id| !has(&catalogue, id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn a_refusal_points_at_the_field_it_concerns() {
    let fields = vec!["plan".to_owned(), "idea".to_owned()];
    assert_eq!(Refusal::Incomplete { fields }.field(), Some("plan"));
    assert_eq!(
        Refusal::BadDay {
            field: "until".to_owned()
        }
        .field(),
        Some("until")
    );
    assert_eq!(Refusal::PotExhausted { left: Euro::ZERO }.field(), Some("amount"));
    assert_eq!(Refusal::ReasonNeeded.field(), Some("reason"));
    assert_eq!(Refusal::SamePerson.field(), None);
}

#[test]
fn a_day_names_its_field_as_the_catalogues_select_by_it() {
    let text = Refusal::BadDay {
        field: "ask.received_on".to_owned(),
    }
    .text();
    assert_eq!(
        text,
        Text::new("refusal-bad-day").name("field", "ask-received_on")
    );
}
