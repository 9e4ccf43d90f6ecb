use super::*;
use crate::application::Application;

fn correcting(laptops: &Laptops, change: impl Fn(&mut Application)) -> Command {
    let mut application = laptops.merged().case.application();
    change(&mut application);
    Command::Correct {
        application: Box::new(application),
        reason: "Typefout.".to_owned(),
    }
}

#[test]
fn different_fields_merge_and_one_field_on_two_sides_clashes() {
    let mut laptops = Laptops::new();
    let at_the_table = setting(kernverbinder(), "2026-03-10");
    let asks_more = correcting(&laptops, |application| {
        application.ask.asked = Some(Euro::whole(800))
    });
    let expects = correcting(&laptops, |application| {
        application.ask.people = Some(40);
        application.applicant.phone = "0344 111111".to_owned();
    });
    let here = laptops.all(&asks_more, &at_the_table);
    let there = laptops.without(&[here], &expects, &one());
    let merged = laptops.merged();
    assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
    assert_eq!(merged.case.ask.asked, Some(Euro::whole(800)));
    assert_eq!(merged.case.ask.people, Some(40));
    assert_eq!(merged.case.applicant.as_ref().unwrap().phone, "0344 111111");
    assert_eq!(merged.case.corrections, 2);
    let asks_less = correcting(&laptops, |application| {
        application.ask.asked = Some(Euro::whole(700))
    });
    let third = laptops.without(&[here], &asks_less, &other());
    let merged = laptops.merged();
    let twice = Clash::FieldTwice {
        field: "ask.asked".to_owned(),
        claims: vec![here, third],
    };
    assert_eq!(merged.clashes, vec![twice]);
    assert_eq!(
        merged.case.ask.asked,
        Some(Euro::whole(850)),
        "what stood before both"
    );
    assert_eq!(merged.case.ask.people, Some(40));
    assert!(!merged.contested);
    let choose = |claim| Command::SettleField {
        field: "ask.asked".to_owned(),
        claim: name(claim),
        reason: String::new(),
    };
    laptops.all(&choose(third), &at_the_table);
    let merged = laptops.merged();
    assert_eq!(merged.case.ask.asked, Some(Euro::whole(700)));
    assert!(merged.clashes.is_empty() && there < third);
    laptops.all(&choose(0), &at_the_table);
    assert_eq!(
        laptops.merged().case.ask.asked,
        Some(Euro::whole(850)),
        "as it was handed in"
    );
}

#[test]
fn two_sides_that_typed_the_same_amount_agree() {
    let mut laptops = Laptops::new();
    let asks = correcting(&laptops, |application| {
        application.ask.asked = Some(Euro::whole(800))
    });
    let here = laptops.all(&asks, &one());
    laptops.without(&[here], &asks, &other());
    let merged = laptops.merged();
    assert!(merged.clashes.is_empty());
    assert_eq!(merged.case.ask.asked, Some(Euro::whole(800)));
}

#[test]
fn a_telephone_number_changed_on_two_sides_clashes_also_where_it_is_withheld() {
    let mut laptops = Laptops::new();
    let phone = |text: &'static str| {
        move |application: &mut Application| {
            application.applicant.phone = text.to_owned();
        }
    };
    let (first, second) = (
        correcting(&laptops, phone("0344 1")),
        correcting(&laptops, phone("0344 2")),
    );
    let here = laptops.all(&first, &one());
    let there = laptops.without(&[here], &second, &other());
    let clash = Clash::FieldTwice {
        field: "applicant.phone".to_owned(),
        claims: vec![here, there],
    };
    let merged = laptops.merged();
    assert_eq!(merged.clashes, vec![clash.clone()]);
    assert_eq!(
        merged.case.applicant.unwrap().phone,
        "0344 1",
        "the first is shown"
    );
    let choose = Command::SettleField {
        field: "applicant.phone".to_owned(),
        claim: name(there),
        reason: "Nagebeld.".to_owned(),
    };
    let mut withheld = Laptops {
        actions: laptops.actions.clone(),
    };
    for (events, _) in &mut withheld.actions {
        events.retain(|event| !event.is_private());
    }
    assert_eq!(withheld.merged().clashes, vec![clash]);
    laptops.all(&choose, &one());
    let merged = laptops.merged();
    assert_eq!(merged.case.applicant.unwrap().phone, "0344 2");
    assert_eq!(merged.case.words[&word::settled("applicant.phone")], "Nagebeld.");
    assert!(merged.clashes.is_empty());
}

#[test]
fn a_change_of_the_first_release_changes_what_differs_from_what_it_knew() {
    let mut laptops = Laptops::new();
    let asks = correcting(&laptops, |application| {
        application.ask.asked = Some(Euro::whole(800))
    });
    let expects = correcting(&laptops, |application| application.ask.people = Some(40));
    let here = laptops.all(&asks, &one());
    laptops.without(&[here], &expects, &other());
    for (events, _) in &mut laptops.actions {
        for event in events {
            if let Event::ApplicationCorrected { changed, .. } = event {
                changed.clear();
            }
        }
    }
    let merged = laptops.merged();
    assert!(merged.clashes.is_empty());
    assert_eq!(merged.case.ask.asked, Some(Euro::whole(800)));
    assert_eq!(merged.case.ask.people, Some(40));
}
