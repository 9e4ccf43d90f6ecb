//! The explanation always agrees with the outcome, whatever is asked under whatever rules.

use super::*;
use crate::scheme::ShareBase;
use proptest::prelude::*;

const SCHEMES: [&str; 7] = [
    "leefbaarheidsbudget",
    "straat-buurtbijeenkomst",
    "bijzonder-initiatief",
    "signaleringsgroep",
    "whatsapp-coordinator",
    "dorpsbelangenorganisatie",
    "kernagenda",
];

fn amount() -> impl Strategy<Value = Option<Euro>> {
    prop_oneof![
        1 => Just(None),
        1 => Just(Some(Euro::ZERO)),
        4 => (1_i64..30_000).prop_map(|cents| Some(Euro::from_cents(cents))),
        4 => (1_i64..700_000).prop_map(|cents| Some(Euro::from_cents(cents))),
    ]
}

fn judged() -> impl Strategy<Value = Option<Judged>> {
    prop::sample::select(vec![
        None,
        Some(Judged::Meets),
        Some(Judged::Meets),
        Some(Judged::Meets),
        Some(Judged::Question),
        Some(Judged::Fails),
    ])
}

fn some_application() -> impl Strategy<Value = Application> {
    let costs = prop::collection::vec((prop::sample::select(CostKind::ALL.to_vec()), amount()), 0..5);
    let kern = prop::sample::select(vec![
        None,
        Some("ingen"),
        Some("ingen"),
        Some("ingen"),
        Some("tiel"),
    ]);
    let area = prop::sample::select(vec![
        None,
        Some("Dorpsstraat"),
        Some("Dorpstr."),
        Some("Molenweg"),
    ]);
    let from = prop::sample::select(vec![
        None,
        Some("2026-05-20"),
        Some("2026-06-20"),
        Some("2027-01-02"),
    ]);
    (amount(), costs, kern, area, from, any::<(bool, bool)>()).prop_map(
        |(asked, costs, kern, area, from, flags)| {
            let mut application = application("any");
            application.ask.asked = asked;
            application.ask.costs = costs
                .into_iter()
                .map(|(kind, amount)| Cost { kind, amount })
                .collect();
            application.ask.kern = kern.map(KernId::new);
            application.ask.area = area.map(str::to_owned);
            application.ask.from = from.map(day);
            (application.ask.declared_one_off, application.ask.whole_kern) = flags;
            application
        },
    )
}

fn some_facts() -> impl Strategy<Value = Facts> {
    let pot = (any::<(bool, bool)>(), amount(), amount(), 0_u32..3);
    let known = (
        amount(),
        prop::option::of(0_u32..2),
        prop::option::of(any::<bool>()),
    );
    let switches = prop::collection::vec(any::<(bool, bool)>(), 12);
    let opinions = prop::collection::vec(judged(), 12);
    let earlier_area = prop::option::of(prop::sample::select(vec!["Dorpsstraat", "Molenweg"]));
    (
        prop::sample::select(SCHEMES.to_vec()),
        pot,
        known,
        switches,
        opinions,
        earlier_area,
        any::<bool>(),
    )
        .prop_map(|(scheme, pot, known, switches, opinions, area, of_all)| {
            let mut facts = facts(scheme);
            apply_pot(&mut facts, pot);
            let (claimed, others, convenant) = known;
            facts.known = Known {
                claimed,
                others,
                convenant,
            };
            let of = if of_all {
                ShareBase::All
            } else {
                ShareBase::Counting
            };
            for ((condition, (on, departed)), officer) in facts
                .scheme_year
                .conditions
                .iter_mut()
                .zip(switches)
                .zip(opinions)
            {
                condition.on = on;
                if let Test::ShareOfCosts { of: base, .. } = &mut condition.test {
                    *base = of;
                }
                facts
                    .judgements
                    .insert(condition.id.clone(), Judgement { view: None, officer });
                if departed && of_all {
                    facts.departures.push(condition.id.clone());
                }
            }
            facts.earlier = area
                .map(|area| Earlier {
                    area: Some(area.to_owned()),
                    ..earlier("1", scheme)
                })
                .into_iter()
                .collect();
            facts
        })
}

fn apply_pot(facts: &mut Facts, drawn: ((bool, bool), Option<Euro>, Option<Euro>, u32)) {
    let ((published, known), committed, reserved, count) = drawn;
    let pot = facts.pot.as_mut().unwrap();
    pot.published = published;
    pot.committed = committed.unwrap_or_default();
    pot.reserved = reserved.unwrap_or_default();
    (pot.pending_count, pot.pending) = (count, Euro::whole(250));
    if !known && count == 0 {
        facts.pot = None;
    }
}

fn bars(verdict: &Verdict) -> bool {
    verdict.outcome == Outcome::NotMet && verdict.allows.is_none()
}

fn agrees(application: &Application, facts: &Facts) -> Result<Assessment, TestCaseError> {
    let assessment = check(application, facts);
    let asked = application.ask.asked.filter(|asked| !asked.is_zero());
    prop_assert!(assessment.most >= Euro::ZERO);
    prop_assert_eq!(assessment.verdicts.len(), facts.scheme_year.in_use().count());
    for verdict in &assessment.verdicts {
        match verdict.outcome {
            Outcome::NotMet => prop_assert!(verdict.remedy.is_some(), "{:?}", verdict),
            Outcome::Met | Outcome::Departed => prop_assert!(verdict.remedy.is_none(), "{:?}", verdict),
            Outcome::ToJudge => {}
        }
        if let (Some(asked), Some(allows)) = (asked, verdict.allows) {
            prop_assert_eq!(verdict.outcome == Outcome::NotMet, asked > allows);
        }
        prop_assert!(!bars(verdict) || assessment.most.is_zero());
        prop_assert!(verdict.allows.is_none_or(|allows| allows >= assessment.most));
        for text in verdict.remedy.iter().chain([&verdict.found]) {
            prop_assert_eq!(catalogue::complaint(text), None);
        }
    }
    for text in &assessment.because {
        prop_assert_eq!(catalogue::complaint(text), None);
    }
    if let Some(asked) = asked {
        prop_assert_eq!(assessment.because.is_empty(), asked <= assessment.most);
        prop_assert_eq!(assessment.all_can_be_given(), assessment.because.is_empty());
    }
    Ok(assessment)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_explanation_agrees_with_the_outcome(application in some_application(), facts in some_facts()) {
        agrees(&application, &facts)?;
    }

    #[test]
    fn asking_the_most_meets_every_amount(application in some_application(), facts in some_facts()) {
        let first = agrees(&application, &facts)?;
        prop_assume!(!first.most.is_zero());
        let mut lowered = application.clone();
        lowered.ask.asked = Some(first.most);
        let second = agrees(&lowered, &facts)?;
        prop_assert_eq!(second.most, first.most);
        prop_assert!(second.all_can_be_given());
        for verdict in second.verdicts.iter().filter(|verdict| verdict.allows.is_some()) {
            prop_assert_eq!(verdict.outcome, Outcome::Met);
        }
        lowered.ask.asked = Some(first.most.plus(Euro::from_cents(1)));
        let over = agrees(&lowered, &facts)?;
        let bounded = over.verdicts.iter().any(|verdict| verdict.allows.is_some());
        prop_assert_eq!(over.because.is_empty(), !bounded);
    }
}
