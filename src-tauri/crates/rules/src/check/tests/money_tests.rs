use super::*;
use crate::expense::{Claimed, Expense, ExpenseText};
use crate::scheme::{ConditionId, ShareBase, Test};

const POT: &str = "past-in-de-pot";
const LIVEABILITY: &str = "leefbaarheidsbudget";
const STREET: &str = "straat-buurtbijeenkomst";
const COUNTING: &str = "kosten-die-meetellen";

fn weigh(scheme: &str, asked: &str) -> Assessment {
    check(&asking(scheme, asked), &facts(scheme))
}

#[test]
fn ingen_with_1200_awarded_can_get_800_of_the_1200_asked() {
    let assessment = check(&asking(LIVEABILITY, "1200"), &spent(facts(LIVEABILITY), "1200"));
    let verdict = verdict(&assessment, POT);
    assert_eq!(assessment.most, euro("800"));
    assert_eq!(because(&assessment), ["because-pot-has-left"]);
    assert_eq!(verdict.outcome, Outcome::NotMet);
    assert_eq!(verdict.allows, Some(euro("800")));
    let less = Text::new("remedy-ask-less")
        .euro("less", euro("400"))
        .euro("most", euro("800"));
    assert_eq!(verdict.remedy, Some(less));
    assert!(!assessment.all_can_be_given());
}

#[test]
fn asking_exactly_what_is_left_passes() {
    let assessment = check(&asking(LIVEABILITY, "800"), &spent(facts(LIVEABILITY), "1200"));
    assert_eq!(
        (assessment.most, outcome(&assessment, POT)),
        (euro("800"), Outcome::Met)
    );
    assert!(assessment.because.is_empty() && assessment.all_can_be_given());
}

#[test]
fn reserved_money_is_not_left_and_pending_money_is_only_named() {
    let mut facts = spent(facts(LIVEABILITY), "600");
    let pot = facts.pot.as_mut().unwrap();
    (pot.reserved, pot.pending, pot.pending_count) = (euro("750"), euro("900"), 2);
    let assessment = check(&asking(LIVEABILITY, "850"), &facts);
    assert_eq!(assessment.most, euro("650"));
    let found = Text::new("found-pot-left")
        .euro("asked", euro("850"))
        .euro("left", euro("650"));
    assert_eq!(
        verdict(&assessment, POT).found,
        found.number("count", 2).euro("pending", euro("900"))
    );
}

#[test]
fn a_published_ceiling_names_the_law_and_an_internal_budget_does_not() {
    let mut facts = spent(facts(LIVEABILITY), "1200");
    facts.pot.as_mut().unwrap().published = true;
    assert_eq!(
        because(&check(&asking(LIVEABILITY, "900"), &facts)),
        ["because-published-ceiling-has-left"]
    );
    let spent = spent(facts, "2000");
    let assessment = check(&asking(LIVEABILITY, "900"), &spent);
    assert_eq!(because(&assessment), ["because-published-ceiling-reached"]);
    assert_eq!(assessment.most, Euro::ZERO);
}

#[test]
fn one_initiative_gets_at_most_2000_and_so_does_the_pot_of_a_kern() {
    let assessment = weigh(LIVEABILITY, "2000.01");
    assert_eq!(assessment.most, euro("2000"));
    assert_eq!(
        because(&assessment),
        ["because-most-per-application", "because-pot-has-left"]
    );
    assert!(weigh(LIVEABILITY, "2000").all_can_be_given());
}

#[test]
fn only_the_condition_that_binds_is_named() {
    let assessment = check(
        &asking(LIVEABILITY, "5000"),
        &spent(facts(LIVEABILITY), "1999.99"),
    );
    assert_eq!(
        (assessment.most, because(&assessment)),
        (euro("0.01"), vec!["because-pot-has-left"])
    );
    assert_eq!(outcome(&assessment, "hoogstens-2000-euro"), Outcome::NotMet);
}

#[test]
fn as_long_as_nothing_is_asked_the_smallest_amount_is_named() {
    for asked in [None, Some(Euro::ZERO)] {
        let mut application = application(LIVEABILITY);
        application.ask.asked = asked;
        let assessment = check(&application, &spent(facts(LIVEABILITY), "1200"));
        assert_eq!(
            (assessment.most, because(&assessment)),
            (euro("800"), vec!["because-pot-has-left"])
        );
        assert_eq!(outcome(&assessment, POT), Outcome::ToJudge);
        assert_eq!(
            verdict(&assessment, POT).remedy,
            Some(Text::new("remedy-fill-in-asked"))
        );
        assert!(assessment.missing.contains(&"ask.asked".to_owned()));
    }
}

#[test]
fn without_any_amount_in_the_rules_what_is_asked_bounds() {
    let mut facts = facts(STREET);
    facts.scheme_year = facts.scheme_year.with_off(&["hoogstens-100-euro", COUNTING]);
    assert_eq!(check(&asking(STREET, "350"), &facts).most, euro("350"));
    let assessment = check(&application(STREET), &facts);
    assert_eq!(
        (assessment.most, because(&assessment)),
        (Euro::ZERO, vec!["because-nothing-asked"])
    );
}

#[test]
fn a_pot_without_a_ceiling_says_so_and_limits_nothing() {
    let assessment = weigh(STREET, "100");
    let verdict = verdict(&assessment, POT);
    assert_eq!((verdict.outcome, verdict.allows), (Outcome::Met, None));
    assert_eq!(verdict.found.id, "found-no-ceiling");
}

#[test]
fn a_street_activity_gets_100_and_not_a_cent_more() {
    let costs = [(CostKind::Sound, "300")];
    let fits = check(&with_costs(asking(STREET, "100"), &costs), &facts(STREET));
    assert!(fits.all_can_be_given());
    let over = check(&with_costs(asking(STREET, "100.01"), &costs), &facts(STREET));
    assert_eq!(
        (over.most, because(&over)),
        (euro("100"), vec!["because-most-per-application"])
    );
}

#[test]
fn a_barbecue_may_be_held_while_its_costs_do_not_count() {
    let costs = [
        (CostKind::Barbecue, "80"),
        (CostKind::Drink, "40"),
        (CostKind::Decoration, "60"),
    ];
    let mut application = with_costs(asking(STREET, "90"), &costs);
    application.ask.activity = Some("buurtbarbecue".to_owned());
    let assessment = check(&application, &facts(STREET));
    assert_eq!(
        (assessment.most, because(&assessment)),
        (euro("60"), vec!["because-counting-costs"])
    );
    assert_eq!(outcome(&assessment, "een-keer-per-jaar"), Outcome::Met);
    let found = verdict(&assessment, COUNTING).found;
    assert_eq!(found.id, "found-catering-does-not-count");
    assert_eq!(
        found.args.get("catering"),
        Some(&crate::text::Arg::Euro(euro("120")))
    );
    application.ask.asked = Some(euro("60"));
    assert!(check(&application, &facts(STREET)).all_can_be_given());
}

#[test]
fn every_kind_of_cost_counts_or_not_as_the_rule_says() {
    for kind in CostKind::ALL {
        let counts = matches!(
            kind,
            CostKind::Sound | CostKind::Decoration | CostKind::PlayMaterial | CostKind::Prizes
        );
        let assessment = check(&with_costs(asking(STREET, "50"), &[(kind, "50")]), &facts(STREET));
        assert_eq!(outcome(&assessment, COUNTING) == Outcome::Met, counts, "{kind:?}");
        assert_eq!(
            assessment.most,
            if counts { euro("50") } else { Euro::ZERO },
            "{kind:?}"
        );
    }
}

#[test]
fn without_any_costs_nothing_counts() {
    let assessment = weigh(STREET, "50");
    assert_eq!(
        (assessment.most, outcome(&assessment, COUNTING)),
        (Euro::ZERO, Outcome::NotMet)
    );
    let remedy = verdict(&assessment, COUNTING).remedy.unwrap();
    assert_eq!(remedy.id, "remedy-fill-in-costs");
    let nothing_asked = check(&application(STREET), &facts(STREET));
    assert_eq!(
        (nothing_asked.most, because(&nothing_asked)),
        (Euro::ZERO, vec!["because-no-costs-yet"])
    );
    let only_food = with_costs(asking(STREET, "50"), &[(CostKind::Food, "50")]);
    let remedy = verdict(&check(&only_food, &facts(STREET)), COUNTING)
        .remedy
        .unwrap();
    assert_eq!(remedy.id, "remedy-fill-in-counting-costs");
}

fn half(of: ShareBase) -> Facts {
    let mut facts = switched_on(facts(STREET), &["helft-van-de-kosten"]);
    for condition in &mut facts.scheme_year.conditions {
        if condition.id == ConditionId("helft-van-de-kosten".to_owned()) {
            condition.test = Test::ShareOfCosts { percent: 50, of };
        }
    }
    facts
}

#[test]
fn half_of_an_odd_cent_goes_down() {
    let application = with_costs(asking(STREET, "43.21"), &[(CostKind::Sound, "86.41")]);
    let assessment = check(&application, &half(ShareBase::All));
    assert_eq!(
        (assessment.most, because(&assessment)),
        (euro("43.20"), vec!["because-share-of-costs"])
    );
}

#[test]
fn half_is_of_all_costs_or_of_those_that_count_as_the_setting_says() {
    let application = with_costs(
        asking(STREET, "70"),
        &[(CostKind::Sound, "70"), (CostKind::Food, "70")],
    );
    assert!(check(&application, &half(ShareBase::All)).all_can_be_given());
    assert_eq!(check(&application, &half(ShareBase::Counting)).most, euro("35"));
}

/// A claim with receipts of `paid` in all.
fn claiming(asked: &str, paid: &[&str]) -> Application {
    let mut application = asking("signaleringsgroep", asked);
    for (line, amount) in paid.iter().enumerate() {
        application.ask.expenses.push(Expense {
            kind: CostKind::Printing,
            on: Some(day("2026-04-01")),
            amount: Some(euro(amount)),
        });
        application.expense_texts.push(ExpenseText {
            supplier: "Drukkerij".to_owned(),
            number: line.to_string(),
        });
    }
    application
}

#[test]
fn a_group_claims_750_and_not_a_cent_more() {
    let group = "signaleringsgroep";
    let paid = ["500", "500"];
    let weigh = |asked| check(&claiming(asked, &paid), &facts(group));
    assert!(weigh("750.00").all_can_be_given());
    assert_eq!(weigh("750.01").most, euro("750"));
    let mut facts = facts(group);
    facts.known.claimed = Some(euro("500"));
    assert!(check(&claiming("250.00", &paid), &facts).all_can_be_given());
    let over = check(&claiming("250.01", &paid), &facts);
    assert_eq!(
        (over.most, because(&over)),
        (euro("250"), vec!["because-pot-has-left"])
    );
    assert_eq!(over.pot.unwrap().committed, euro("500"));
}

#[test]
fn a_claim_gets_back_what_its_receipts_show_and_each_receipt_once() {
    let group = "signaleringsgroep";
    let facts = facts(group);
    let over = check(&claiming("70.01", &["30", "40"]), &facts);
    assert_eq!(
        (over.most, because(&over)),
        (euro("70"), vec!["because-receipts"])
    );
    let bare = check(&claiming("70", &[]), &facts);
    assert_eq!(
        (bare.most, because(&bare)),
        (Euro::ZERO, vec!["because-no-receipts-yet"])
    );
    let mut twice = claiming("70", &["35", "35"]);
    twice.expense_texts[1].number = twice.expense_texts[0].number.clone();
    let twice = check(&twice, &facts);
    assert_eq!(
        (twice.most, because(&twice)),
        (Euro::ZERO, vec!["because-receipt-twice"])
    );
    assert_eq!(verdict(&twice, "met-bonnen").found.id, "found-receipt-twice");
}

#[test]
fn a_receipt_of_an_earlier_claim_bars_and_points_at_it() {
    let mut facts = facts("signaleringsgroep");
    let claim = claiming("35", &["35"]);
    facts.claimed.push(Claimed {
        case: Uuid::from_u128(5),
        number: "26-A-0005-X".to_owned(),
        expense: claim.ask.expenses[0].clone(),
        text: claim.expense_texts[0].clone(),
    });
    let assessment = check(&claim, &facts);
    assert_eq!(assessment.most, Euro::ZERO);
    assert_eq!(
        points_at(&assessment, "met-bonnen"),
        [("26-A-0005-X".to_owned(), Alike::Same)]
    );
}

#[test]
fn a_kernagenda_gets_5000_and_not_a_cent_more() {
    assert!(weigh("kernagenda", "5000.00").all_can_be_given());
    assert_eq!(weigh("kernagenda", "5000.01").most, euro("5000"));
}

#[test]
fn special_initiatives_share_5000_a_year() {
    let mut application = asking("bijzonder-initiatief", "2500.01");
    application.ask.declared_one_off = true;
    let assessment = check(&application, &spent(facts("bijzonder-initiatief"), "2500"));
    assert_eq!(
        (assessment.most, because(&assessment)),
        (euro("2500"), vec!["because-pot-has-left"])
    );
}

#[test]
fn money_that_waits_for_a_decision_cannot_be_asked_for() {
    let assessment = weigh("leefbaarheidsbudget-onverdeeld", "100");
    assert_eq!(
        (assessment.most, because(&assessment)),
        (Euro::ZERO, vec!["because-undivided"])
    );
}

#[test]
fn a_condition_departed_from_binds_no_more_and_a_firm_one_always_does() {
    let mut facts = facts(STREET);
    facts.departures = vec![id("hoogstens-100-euro"), id(POT), id("kern-bekend")];
    let application = with_costs(asking(STREET, "150"), &[(CostKind::Sound, "150")]);
    let assessment = check(&application, &facts);
    assert_eq!(outcome(&assessment, "hoogstens-100-euro"), Outcome::Departed);
    assert_eq!(outcome(&assessment, "kern-bekend"), Outcome::Met);
    assert!(assessment.all_can_be_given());
}

#[test]
fn without_a_kern_no_pot_is_known() {
    let mut facts = facts(LIVEABILITY);
    facts.pot = None;
    let assessment = check(&asking(LIVEABILITY, "100"), &facts);
    assert_eq!(outcome(&assessment, POT), Outcome::ToJudge);
    assert_eq!(assessment.pot, None);
}
