use super::*;

const STREET: &str = "straat-buurtbijeenkomst";
const LIVEABILITY: &str = "leefbaarheidsbudget";
const ONCE: &str = "een-keer-per-jaar";
const NEW: &str = "nieuw-in-de-kern";
const NUMBER: &str = "26-A7-0042-K";

fn street(earlier: Vec<Earlier>) -> Facts {
    Facts {
        earlier,
        ..facts(STREET)
    }
}

fn asked() -> Application {
    with_costs(asking(STREET, "50"), &[(CostKind::Sound, "50")])
}

fn once(change: impl Fn(&mut Application, &mut Earlier)) -> Assessment {
    let (mut application, mut case) = (asked(), earlier(NUMBER, STREET));
    change(&mut application, &mut case);
    check(&application, &street(vec![case]))
}

#[test]
fn the_same_activity_in_the_same_street_in_the_same_year_fails() {
    let assessment = once(|_, _| ());
    assert_eq!(outcome(&assessment, ONCE), Outcome::NotMet);
    assert_eq!(points_at(&assessment, ONCE), [(NUMBER.to_owned(), Alike::Same)]);
    assert_eq!(
        (assessment.most, because(&assessment)),
        (Euro::ZERO, vec!["because-once-a-year"])
    );
}

#[test]
fn the_same_target_group_fails_as_well_as_the_same_activity() {
    let assessment = once(|application, case| {
        (application.ask.target_group, case.target_group) =
            (Some("elderly".to_owned()), Some("elderly".to_owned()));
        case.activity = Some("inloop".to_owned());
    });
    assert_eq!(outcome(&assessment, ONCE), Outcome::NotMet);
}

#[test]
fn another_year_kern_street_or_scheme_passes() {
    let changes: [fn(&mut Application, &mut Earlier); 5] = [
        |_, case| case.from = Some(day("2025-12-31")),
        |_, case| case.kern = KernId::new("maurik"),
        |_, case| case.area = Some("Molenweg".to_owned()),
        |_, case| case.scheme = SchemeId::new(LIVEABILITY),
        |_, case| case.activity = Some("inloop".to_owned()),
    ];
    for change in changes {
        assert_eq!(outcome(&once(change), ONCE), Outcome::Met);
    }
}

#[test]
fn the_year_is_that_of_the_activity_and_not_of_the_budget() {
    let assessment = once(|_, case| (case.year, case.from) = (2025, Some(day("2026-01-01"))));
    assert_eq!(outcome(&assessment, ONCE), Outcome::NotMet);
    let assessment = once(|_, case| case.from = None);
    assert_eq!(outcome(&assessment, ONCE), Outcome::NotMet);
}

#[test]
fn a_street_that_looks_alike_is_for_a_person_to_judge() {
    for area in ["Dorpstr.", "Dorpsstraat 4–20", "Dorpsstaat"] {
        let assessment = once(|_, case| case.area = Some(area.to_owned()));
        assert_eq!(outcome(&assessment, ONCE), Outcome::ToJudge, "{area}");
        assert_eq!(
            points_at(&assessment, ONCE),
            [(NUMBER.to_owned(), Alike::Lookalike)]
        );
        assert!(assessment.all_can_be_given());
    }
}

#[test]
fn a_whole_kern_overlaps_every_street_in_it() {
    let mine = once(|application, _| (application.ask.whole_kern, application.ask.area) = (true, None));
    assert_eq!(outcome(&mine, ONCE), Outcome::ToJudge);
    let theirs = once(|_, case| case.area = None);
    assert_eq!(outcome(&theirs, ONCE), Outcome::ToJudge);
    let both = once(|application, case| {
        application.ask.whole_kern = true;
        case.area = None;
    });
    assert_eq!(outcome(&both, ONCE), Outcome::NotMet);
}

#[test]
fn what_is_not_filled_in_yet_is_asked_for_before_anything_is_compared() {
    type Gap = fn(&mut Application);
    let gaps: [(Gap, &str); 4] = [
        (|application| application.ask.area = None, "found-no-area-yet"),
        (
            |application| application.ask.area = Some(" ".to_owned()),
            "found-no-area-yet",
        ),
        (
            |application| application.ask.activity = None,
            "found-no-activity-yet",
        ),
        (|application| application.ask.from = None, "found-no-date-yet"),
    ];
    for (gap, found) in gaps {
        let verdict = verdict(&once(|application, _| gap(application)), ONCE);
        assert_eq!(
            (verdict.outcome, verdict.found.id.as_str()),
            (Outcome::ToJudge, found)
        );
        assert!(verdict.remedy.is_some());
    }
}

#[test]
fn two_other_activities_are_compared_by_their_words() {
    let other = || Some("other".to_owned());
    let alike = once(|application, case| {
        (application.ask.activity, case.activity) = (other(), other());
        case.idea = "Speeldag voor de straat".to_owned();
        application.idea = "Speeldag".to_owned();
    });
    assert_eq!(outcome(&alike, ONCE), Outcome::ToJudge);
    let unlike = once(|application, case| (application.ask.activity, case.activity) = (other(), other()));
    assert_eq!(outcome(&unlike, ONCE), Outcome::Met);
}

#[test]
fn what_the_officer_judged_settles_a_lookalike_and_never_a_sure_one() {
    for (officer, then) in [(Judged::Meets, Outcome::Met), (Judged::Fails, Outcome::NotMet)] {
        let mut case = earlier(NUMBER, STREET);
        case.area = Some("Dorpstr.".to_owned());
        let mut facts = street(vec![case]);
        facts.judgements.insert(
            id(ONCE),
            Judgement {
                view: None,
                officer: Some(officer),
            },
        );
        assert_eq!(outcome(&check(&asked(), &facts), ONCE), then);
        facts.earlier = vec![earlier(NUMBER, STREET)];
        assert_eq!(outcome(&check(&asked(), &facts), ONCE), Outcome::NotMet);
    }
}

#[test]
fn the_surest_case_comes_first_and_ten_are_shown_at_most() {
    let mut cases: Vec<Earlier> = (0..12)
        .map(|n| earlier(&format!("26-A7-00{n:02}-K"), STREET))
        .collect();
    for case in &mut cases[..11] {
        case.area = Some("Dorpstr.".to_owned());
    }
    let assessment = check(&asked(), &street(cases));
    let shown = points_at(&assessment, ONCE);
    assert_eq!(
        (shown.len(), shown[0].clone()),
        (10, ("26-A7-0011-K".to_owned(), Alike::Same))
    );
}

fn unique(change: impl Fn(&mut Application, &mut Earlier)) -> Assessment {
    let (mut application, mut case) = (asking(LIVEABILITY, "500"), earlier(NUMBER, LIVEABILITY));
    (case.year, case.from) = (2021, None);
    change(&mut application, &mut case);
    let mut facts = switched_on(facts(LIVEABILITY), &[NEW]);
    facts.earlier = vec![case];
    check(&application, &facts)
}

#[test]
fn a_comparable_idea_that_got_money_in_any_year_is_not_new() {
    let assessment = unique(|_, _| ());
    assert_eq!(
        (outcome(&assessment, NEW), assessment.most),
        (Outcome::NotMet, Euro::ZERO)
    );
    assert_eq!(
        outcome(&unique(|_, case| case.kern = KernId::new("asch")), NEW),
        Outcome::Met
    );
    assert_eq!(
        outcome(&unique(|_, case| case.activity = Some("groen".to_owned())), NEW),
        Outcome::Met
    );
}

#[test]
fn an_idea_in_like_words_or_one_still_open_is_for_a_person_to_judge() {
    let like_words = unique(|application, case| {
        case.activity = Some("groen".to_owned());
        case.area = Some("Molenweg".to_owned());
        application.idea = "Moestuin achter het dorpshuis".to_owned();
        case.idea = "Moestuin bij dorpshuis".to_owned();
    });
    assert_eq!(outcome(&like_words, NEW), Outcome::ToJudge);
    assert_eq!(
        outcome(&unique(|_, case| case.awarded = false), NEW),
        Outcome::ToJudge
    );
}

#[test]
fn a_special_initiative_is_declared_one_off_and_did_not_get_money_before() {
    let special = "bijzonder-initiatief";
    let mut facts = facts(special);
    let mut application = asking(special, "900");
    application.idea = "Website signaleringsgroep".to_owned();
    let undeclared = check(&application, &facts);
    assert_eq!(because(&undeclared), ["because-not-declared-one-off"]);
    application.ask.declared_one_off = true;
    assert!(check(&application, &facts).all_can_be_given());
    let mut case = earlier(NUMBER, special);
    (case.idea, case.kern) = (
        "Website voor de signaleringsgroep met knop".to_owned(),
        KernId::new("asch"),
    );
    facts.earlier = vec![case.clone()];
    assert_eq!(
        outcome(&check(&application, &facts), "eenmalig"),
        Outcome::ToJudge
    );
    case.awarded = false;
    facts.earlier = vec![case];
    assert_eq!(outcome(&check(&application, &facts), "eenmalig"), Outcome::Met);
}
