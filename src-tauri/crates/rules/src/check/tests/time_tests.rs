use super::*;

const LIVEABILITY: &str = "leefbaarheidsbudget";
const STREET: &str = "straat-buurtbijeenkomst";

fn in_2020(received: &str) -> Assessment {
    let mut facts = facts(LIVEABILITY);
    let scheme_year = preset::buren()
        .scheme_year(&SchemeId::new(LIVEABILITY), 2020)
        .unwrap();
    facts.scheme_year = scheme_year.with_on(&["op-tijd"]);
    facts.today = day(received);
    check(&asking(LIVEABILITY, "500"), &facts)
}

#[test]
fn on_31_may_it_is_in_time_and_on_1_june_it_is_late() {
    assert_eq!(outcome(&in_2020("2020-05-31"), "op-tijd"), Outcome::Met);
    let late = in_2020("2020-06-01");
    assert_eq!(outcome(&late, "op-tijd"), Outcome::NotMet);
    assert_eq!(
        (late.most, because(&late)),
        (Euro::ZERO, vec!["because-too-late"])
    );
    assert_eq!(
        verdict(&late, "op-tijd").remedy.unwrap().id,
        "remedy-ask-next-year-or-depart"
    );
}

#[test]
fn the_day_of_receipt_counts_and_not_the_day_of_typing() {
    let mut facts = switched_on(facts(LIVEABILITY), &["op-tijd"]);
    facts.today = day("2026-07-02");
    let mut application = asking(LIVEABILITY, "500");
    assert_eq!(outcome(&check(&application, &facts), "op-tijd"), Outcome::NotMet);
    application.ask.received_on = Some(day("2026-06-30"));
    assert_eq!(outcome(&check(&application, &facts), "op-tijd"), Outcome::Met);
}

#[test]
fn a_late_application_departed_from_with_a_reason_can_be_given() {
    let mut facts = switched_on(facts(LIVEABILITY), &["op-tijd"]);
    facts.today = day("2026-07-02");
    facts.departures = vec![id("op-tijd")];
    assert!(check(&asking(LIVEABILITY, "500"), &facts).all_can_be_given());
}

fn ahead(today: &str) -> Assessment {
    let mut facts = switched_on(facts(STREET), &["twee-weken-vooraf"]);
    facts.today = day(today);
    check(
        &with_costs(asking(STREET, "50"), &[(CostKind::Sound, "50")]),
        &facts,
    )
}

#[test]
fn fourteen_days_ahead_is_enough_and_thirteen_is_not() {
    assert_eq!(outcome(&ahead("2026-06-06"), "twee-weken-vooraf"), Outcome::Met);
    let late = ahead("2026-06-07");
    assert_eq!(
        (late.most, because(&late)),
        (Euro::ZERO, vec!["because-not-ahead"])
    );
    let remedy = Text::new("remedy-later-activity").date("earliest", day("2026-06-21"));
    assert_eq!(verdict(&late, "twee-weken-vooraf").remedy, Some(remedy));
}

#[test]
fn an_activity_that_is_over_says_so() {
    assert_eq!(
        verdict(&ahead("2026-06-21"), "twee-weken-vooraf").found.id,
        "found-activity-over"
    );
}

#[test]
fn without_a_day_nothing_is_counted_back() {
    let facts = switched_on(facts(STREET), &["twee-weken-vooraf"]);
    let mut application = asking(STREET, "50");
    application.ask.from = None;
    let assessment = check(&application, &facts);
    assert_eq!(outcome(&assessment, "twee-weken-vooraf"), Outcome::ToJudge);
    assert!(assessment.missing.contains(&"ask.from".to_owned()));
}
