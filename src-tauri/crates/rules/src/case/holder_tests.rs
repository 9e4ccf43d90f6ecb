//! The rules of the seeds on groups, organisations and the coordinator, each with its number.

use super::{Case, Command, Event, Setting, example::*};
use crate::{
    application::{Applicant, Application, Ask},
    euro::Euro,
    expense::{Claimed, Expense, ExpenseText},
    kern::KernId,
    life::State,
    pot::{Holder, PotId},
    preset::buren,
    refusal::Refusal,
    register::{Entry, EntryId, Register},
    scheme::{CostKind, SchemeId},
    verdict::{Alike, EarlierRef},
};
use uuid::Uuid;

const GROUP: &str = "lienden-ommeren";
const ORGANISATION: &str = "dorpsbelang-maurik";

fn entry(id: &str) -> Entry {
    let preset = buren();
    let organisations = preset.organisations.iter().map(Entry::from);
    let mut all = organisations.chain(preset.groups).chain([Entry {
        register: Register::Coordinator,
        id: EntryId::new("coordinator"),
        name: String::new(),
        kernen: Vec::new(),
        from: Some(day("2021-01-01")),
        until: None,
        source: None,
    }]);
    all.find(|entry| entry.id.0 == id).unwrap()
}

fn expense(supplier: &str, number: &str, amount: Euro) -> (Expense, ExpenseText) {
    let expense = Expense {
        kind: CostKind::Material,
        on: Some(day("2026-02-20")),
        amount: Some(amount),
    };
    let text = ExpenseText {
        supplier: supplier.to_owned(),
        number: number.to_owned(),
    };
    (expense, text)
}

/// A claim of the group of Lienden and Ommeren on these receipts, for all they come to.
fn claim(receipts: &[(Expense, ExpenseText)]) -> Application {
    let (expenses, expense_texts): (Vec<_>, Vec<_>) = receipts.iter().cloned().unzip();
    let asked = expenses.iter().filter_map(|expense| expense.amount).sum();
    Application {
        ask: Ask {
            scheme: Some(SchemeId::new("signaleringsgroep")),
            budget_year: Some(2026),
            kern: Some(KernId::new("lienden")),
            holder: Some(EntryId::new(GROUP)),
            expenses,
            asked: Some(asked),
            signed_copy_seen: true,
            ..Ask::default()
        },
        applicant: Applicant {
            name: "B. Voorbeeld".to_owned(),
            iban: "NL91 ABNA 0417 1643 00".to_owned(),
            ..Applicant::default()
        },
        expense_texts,
        ..Application::default()
    }
}

fn one_of(amount: Euro) -> Application {
    claim(&[expense("Gamma Tiel", "118", amount)])
}

/// The desk in the town hall, with `claimed` of the group's € 750 of 2026 gone.
fn group_desk(claimed: Euro) -> Setting {
    let mut setting = setting_of("signaleringsgroep", officer(), "2026-03-02");
    let pot = setting.facts.pot.as_mut().unwrap();
    pot.pot.holder = Holder::Group(GROUP.to_owned());
    pot.committed = claimed;
    setting.facts.holder = Some(entry(GROUP));
    setting
}

fn submit(application: &Application, setting: &Setting) -> Result<Vec<Event>, Refusal> {
    let application = Box::new(application.clone());
    Case::decide(None, Uuid::nil(), &Command::Submit { application }, setting)
}

fn taken_in(application: &Application, setting: &Setting) -> Case {
    Case::fold(Uuid::nil(), &submit(application, setting).unwrap()).unwrap()
}

fn contribution(scheme: &str, holder: &str, asked: Euro) -> Application {
    Application {
        ask: Ask {
            scheme: Some(SchemeId::new(scheme)),
            budget_year: Some(2026),
            holder: Some(EntryId::new(holder)),
            asked: Some(asked),
            ..Ask::default()
        },
        ..Application::default()
    }
}

fn organisation_desk(today: &str) -> Setting {
    let mut setting = setting_of("dorpsbelangenorganisatie", officer(), today);
    setting.facts.pot.as_mut().unwrap().pot.holder = Holder::Organisation(ORGANISATION.to_owned());
    setting.facts.holder = Some(entry(ORGANISATION));
    setting
}

#[test]
fn m7_a_group_claims_at_most_750_a_year_and_hears_what_is_left() {
    let cent = Euro::from_cents(1);
    let full = Euro::whole(750);
    assert!(submit(&one_of(full), &group_desk(Euro::ZERO)).is_ok());
    let over = |left: Euro| Err(Refusal::ClaimOverRemainder { left });
    assert_eq!(
        submit(&one_of(full.plus(cent)), &group_desk(Euro::ZERO)),
        over(full)
    );
    let left = Euro::whole(150);
    let desk = group_desk(Euro::whole(600));
    assert!(submit(&one_of(left), &desk).is_ok());
    assert_eq!(submit(&one_of(left.plus(cent)), &desk), over(left));
    assert_eq!(submit(&one_of(cent), &group_desk(full)), over(Euro::ZERO));
}

#[test]
fn m7_what_earlier_claims_ask_is_not_claimed_again() {
    let mut desk = group_desk(Euro::whole(300));
    desk.facts.pot.as_mut().unwrap().pending = Euro::whole(250);
    let left = Euro::whole(200);
    assert!(submit(&one_of(left), &desk).is_ok());
    assert_eq!(
        submit(&one_of(Euro::whole(201)), &desk),
        Err(Refusal::ClaimOverRemainder { left })
    );
}

#[test]
fn m7_a_claim_in_part_asks_less_than_its_receipts_and_never_more() {
    let mut part = one_of(Euro::whole(200));
    part.ask.asked = Some(Euro::whole(150));
    assert!(submit(&part, &group_desk(Euro::whole(600))).is_ok());
    part.ask.asked = Some(Euro::whole(201));
    let refusal = submit(&part, &group_desk(Euro::ZERO)).unwrap_err();
    assert_eq!(refusal.text().id, "why-more-than-receipts");
}

#[test]
fn a_receipt_counts_once_and_the_refusal_names_the_earlier_case() {
    let mut desk = group_desk(Euro::ZERO);
    let (receipt, text) = expense("Gamma Tiel", "118", Euro::whole(40));
    let again = claim(&[
        expense("Bakker Jansen", "", Euro::whole(12)),
        (receipt.clone(), text.clone()),
    ]);
    assert!(submit(&again, &desk).is_ok());
    desk.facts.claimed.push(Claimed {
        case: Uuid::from_u128(9),
        number: "26-A-0009-X".to_owned(),
        expense: receipt.clone(),
        text: text.clone(),
    });
    let number = Some("26-A-0009-X".to_owned());
    assert_eq!(
        submit(&again, &desk),
        Err(Refusal::ReceiptTwice { line: 2, number })
    );
    desk.facts.claimed.clear();
    let twice = claim(&[(receipt.clone(), text.clone()), (receipt, text)]);
    let within = Err(Refusal::ReceiptTwice {
        line: 2,
        number: None,
    });
    assert_eq!(submit(&twice, &desk), within);
}

#[test]
fn a_claim_says_what_was_bought_where_by_whom_and_to_which_account() {
    let mut bare = claim(&[(
        Expense {
            kind: CostKind::Other,
            on: None,
            amount: None,
        },
        ExpenseText::default(),
    )]);
    bare.applicant = Applicant::default();
    bare.ask.holder = None;
    let fields = [
        "ask.holder",
        "ask.expenses.0.supplier",
        "ask.expenses.0.on",
        "ask.expenses.0.amount",
        "ask.asked",
        "applicant.name",
        "applicant.iban",
    ];
    let refusal = submit(&bare, &group_desk(Euro::ZERO)).unwrap_err();
    let expected = Refusal::Incomplete {
        fields: fields.map(str::to_owned).to_vec(),
    };
    assert_eq!(refusal, expected);
}

#[test]
fn only_a_group_of_the_register_claims_and_only_while_it_is_there() {
    let mut desk = group_desk(Euro::ZERO);
    desk.facts.holder.as_mut().unwrap().until = Some(day("2026-03-01"));
    let refusal = submit(&one_of(Euro::whole(10)), &desk).unwrap_err();
    assert_eq!(refusal.text().id, "why-not-in-register-then");
    let mut last_day = one_of(Euro::whole(10));
    last_day.ask.received_on = Some(day("2026-03-01"));
    last_day.received_reason = "Lag in de brievenbus.".to_owned();
    assert!(submit(&last_day, &desk).is_ok());
    desk.facts.holder = Some(entry(ORGANISATION));
    let unknown = Err(Refusal::Unknown {
        what: "holder".to_owned(),
    });
    assert_eq!(submit(&one_of(Euro::whole(10)), &desk), unknown);
    desk.facts.holder = None;
    assert_eq!(submit(&one_of(Euro::whole(10)), &desk), unknown);
}

#[test]
fn another_than_who_took_the_claim_in_awards_it_from_the_pot_of_the_group() {
    let mut desk = group_desk(Euro::ZERO);
    desk.actor = actor(1, crate::role::Role::Kernverbinder, &["lienden"]);
    let case = taken_in(&one_of(Euro::whole(40)), &desk);
    let mut hall = group_desk(Euro::ZERO);
    hall.actor.person = case.taken_in_by;
    assert_eq!(
        refused(&case, &award(Euro::whole(40)), &hall),
        Refusal::SamePerson
    );
    let hall = group_desk(Euro::ZERO);
    let awarded = done(&case, &award(Euro::whole(40)), &hall);
    assert_eq!(awarded.life.state(), State::Awarded);
    let pot = PotId {
        scheme: SchemeId::new("signaleringsgroep"),
        holder: Holder::Group(GROUP.to_owned()),
        year: Some(2026),
    };
    assert_eq!(awarded.pot, pot);
}

#[test]
fn the_receipts_and_the_holder_of_a_claim_survive_the_journal() {
    let claim = one_of(Euro::whole(40));
    let case = taken_in(&claim, &group_desk(Euro::ZERO));
    let shown = case.application();
    assert_eq!(shown.expense_texts, claim.expense_texts);
    assert_eq!(shown.ask.expenses, claim.ask.expenses);
    let mut other = shown;
    other.ask.holder = Some(EntryId::new("buren-asch-erichem"));
    let correct = Command::Correct {
        application: Box::new(other),
        reason: "Andere groep.".to_owned(),
    };
    let refusal = refused(&case, &correct, &group_desk(Euro::ZERO));
    assert_eq!(refusal.field(), Some("ask.holder"));
}

#[test]
fn m6_an_organisation_with_a_valid_convenant_gets_375_a_year_and_not_a_cent_more() {
    let scheme = "dorpsbelangenorganisatie";
    let asked = Euro::whole(375);
    let desk = organisation_desk("2026-01-05");
    let case = taken_in(&contribution(scheme, ORGANISATION, asked), &desk);
    let mut other = organisation_desk("2026-01-06");
    other.actor.person = crate::role::PersonId(Uuid::from_u128(3));
    assert_eq!(done(&case, &award(asked), &other).awarded, Some(asked));
    let over = taken_in(
        &contribution(scheme, ORGANISATION, Euro::from_cents(37_501)),
        &desk,
    );
    let refusal = refused(&over, &award(Euro::from_cents(37_501)), &other);
    assert_eq!(refusal, Refusal::PotExhausted { left: asked });
}

#[test]
fn m6_without_a_valid_convenant_on_the_day_nothing_can_be_awarded() {
    let ends = |until: &str| {
        let mut desk = organisation_desk("2026-01-05");
        desk.facts.holder.as_mut().unwrap().until = Some(day(until));
        let application = contribution("dorpsbelangenorganisatie", ORGANISATION, Euro::whole(375));
        crate::check::check(&application, &desk.facts)
    };
    assert_eq!(ends("2026-01-05").most, Euro::whole(375));
    let ended = ends("2026-01-04");
    assert_eq!(ended.most, Euro::ZERO);
    assert_eq!(ended.verdicts[0].found.id, "found-convenant-ended");
    assert_eq!(ended.because[0].id, "because-no-convenant");
}

#[test]
fn a_second_contribution_of_one_year_is_refused_and_names_the_first() {
    let mut desk = organisation_desk("2026-01-05");
    desk.facts.contribution = Some(EarlierRef {
        case: Uuid::from_u128(4),
        number: "26-A-0004-X".to_owned(),
        alike: Alike::Same,
    });
    let application = contribution("dorpsbelangenorganisatie", ORGANISATION, Euro::whole(375));
    let number = "26-A-0004-X".to_owned();
    assert_eq!(
        submit(&application, &desk),
        Err(Refusal::ContributionThere { number })
    );
}

#[test]
fn m8_one_coordinator_gets_750_a_year() {
    let scheme = "whatsapp-coordinator";
    let mut desk = setting_of(scheme, officer(), "2026-01-05");
    desk.facts.holder = Some(entry("coordinator"));
    let of = |asked| contribution(scheme, "coordinator", asked);
    let case = taken_in(&of(Euro::whole(750)), &desk);
    assert_eq!(case.pot.holder, Holder::Municipality);
    let most = |desk: &Setting, asked| crate::check::check(&of(asked), &desk.facts).most;
    assert_eq!(most(&desk, Euro::from_cents(75_001)), Euro::whole(750));
    desk.facts.known.others = Some(1);
    assert_eq!(most(&desk, Euro::whole(750)), Euro::ZERO, "1 keer");
    desk.facts.holder = Some(entry(GROUP));
    let unknown = Err(Refusal::Unknown {
        what: "holder".to_owned(),
    });
    assert_eq!(submit(&of(Euro::whole(750)), &desk), unknown);
}

#[test]
fn m10_a_kern_applies_for_its_kernagenda_at_most_5000_and_once() {
    let scheme = "kernagenda";
    let mut desk = setting_of(scheme, officer(), "2026-01-05");
    let mut application = application_of(scheme);
    application.ask.from = None;
    application.ask.asked = Some(Euro::from_cents(500_001));
    let weighed = crate::check::check(&application, &desk.facts);
    assert_eq!(weighed.most, Euro::whole(5_000));
    application.ask.asked = Some(Euro::whole(5_000));
    assert!(
        submit(&application, &desk).is_ok(),
        "by an application, without a day of an activity"
    );
    desk.facts.known.others = Some(1);
    assert_eq!(crate::check::check(&application, &desk.facts).most, Euro::ZERO);
}
