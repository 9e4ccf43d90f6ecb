//! Each command through the program itself, with its exit codes.

use crate::{example, kernkas, kernkas_with};
use kernkas_cli::Exit;
use kernkas_tests::desk::{TestDesk, founded};
use serde_json::json;

const DAY: &str = "2026-05-04";

#[test]
fn init_founds_once_and_shows_two_keys_for_the_safe() {
    let desk = TestDesk::empty(DAY);
    let words = [
        "init",
        "--name",
        "Anouk Verhoef",
        "--role",
        "kernverbinder",
        "--role",
        "budget-officer",
    ];
    let said = kernkas(&desk, &words, b"");
    assert_eq!(said.exit, Exit::Done, "{}", said.err);
    assert!(said.out.contains("bewaar ze in de kluis"), "{}", said.out);
    assert_eq!(
        said.out.lines().filter(|line| line.starts_with("    ")).count(),
        2,
        "{}",
        said.out
    );
    let shown = kernkas(&desk, &["call", "desk"], b"").json();
    let roles: Vec<_> = shown["roles"]
        .as_array()
        .unwrap()
        .iter()
        .map(|grant| grant["role"].clone())
        .collect();
    assert_eq!(
        roles,
        [
            json!("kernverbinder"),
            json!("budget-officer"),
            json!("administrator")
        ]
    );
    let again = kernkas(&desk, &words, b"");
    assert_eq!(again.exit, Exit::Refused);
    assert!(
        again.out.is_empty() && again.err.contains("niets overschreven"),
        "{}",
        again.err
    );
}

#[test]
fn an_empty_folder_a_missing_passphrase_and_a_wrong_one_are_refused_with_what_to_do() {
    let empty = TestDesk::empty(DAY);
    let refused = kernkas(&empty, &["verify"], b"");
    assert_eq!(refused.exit, Exit::Refused);
    assert!(refused.err.contains("kernkas init"), "{}", refused.err);
    let desk = founded(DAY);
    let nobody = kernkas_with(&desk, &["--seat", "Anouk", "verify"], b"", None);
    assert!(
        nobody.exit == Exit::Refused && nobody.err.contains("KERNKAS_PASSPHRASE"),
        "{}",
        nobody.err
    );
    let wrong = kernkas_with(
        &desk,
        &["--seat", "Anouk", "--json", "verify"],
        b"",
        Some("iets heel anders dan dit"),
    );
    assert_eq!(wrong.refusal()["text"]["id"], "fault-wrong-passphrase");
}

#[test]
fn with_several_seats_one_has_to_be_named() {
    let desk = founded(DAY);
    let refused = kernkas(&desk, &["call", "desk"], b"");
    assert_eq!(refused.refusal()["text"]["id"], "cli-which-seat");
    for name in ["Sanne", "Anouk", "Marijke"] {
        assert!(refused.err.contains(name), "{}", refused.err);
    }
    assert_eq!(
        kernkas(&desk, &["--seat", "marijke", "call", "desk"], b"").json()["name"],
        "Marijke"
    );
    let nobody = kernkas(&desk, &["--seat", "Piet", "call", "desk"], b"");
    assert_eq!(nobody.refusal()["text"]["id"], "cli-no-such-seat");
}

#[test]
fn any_call_of_the_table_can_be_made_and_its_refusal_is_json_beside_a_sentence() {
    let desk = founded(DAY);
    let today = kernkas(&desk, &["--seat", "Anouk", "call", "today"], b"").json();
    assert_eq!(today["date"], DAY);
    let year = kernkas(
        &desk,
        &["--seat", "Anouk", "call", "budget", "-"],
        br#"{"year": 2026}"#,
    )
    .json();
    assert_eq!(year["rows"].as_array().unwrap().len(), 15);
    let start = kernkas_with(&desk, &["call", "start"], b"", None).json();
    assert_eq!(
        start["state"], "locked",
        "a call at the door asks for no passphrase"
    );
    let unknown = kernkas(&desk, &["--seat", "Anouk", "call", "steal"], b"");
    assert_eq!(unknown.refusal()["text"]["id"], "cli-no-such-call");
    let role = r#"{"name": "Piet", "roles": [], "passphrase": "een lange zin om mee te proberen"}"#;
    let refused = kernkas(&desk, &["--seat", "Anouk", "call", "add-person", role], b"");
    assert_eq!(refused.refusal()["text"]["id"], "refusal-needs-role");
    assert!(refused.err.contains("beheerder"), "{}", refused.err);
}

#[test]
fn calls_lists_the_whole_table_with_who_may_and_the_shapes() {
    let desk = TestDesk::empty(DAY);
    let listed = kernkas(&desk, &["calls", "--json"], b"").json();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), office::calls::CALLS.len());
    let award = listed.iter().find(|call| call["name"] == "submit").unwrap();
    assert_eq!(award["who"], json!(["kernverbinder", "budget-officer"]));
    assert_eq!(
        (&award["in"], &award["out"]),
        (&json!("Submit"), &json!("Receipt"))
    );
    let backup = listed.iter().find(|call| call["name"] == "backup").unwrap();
    assert_eq!(backup["reach"], "not-the-screen");
    let text = kernkas(&desk, &["calls"], b"").out;
    assert!(
        office::calls::CALLS.iter().all(|call| text.contains(call.name)),
        "{text}"
    );
    let shapes = kernkas(&desk, &["calls", "--shapes"], b"").out;
    assert!(shapes.contains("export interface Calls"), "{shapes}");
}

#[test]
fn an_application_from_the_web_form_becomes_a_draft_as_it_is() {
    let desk = founded(DAY);
    let said = kernkas(
        &desk,
        &["--seat", "Anouk", "intake", example("barbecue").to_str().unwrap()],
        b"",
    );
    assert_eq!(said.exit, Exit::Done, "{}", said.err);
    let body = json!({ "draft": said.out.trim() }).to_string();
    let draft = kernkas(&desk, &["--seat", "Anouk", "call", "open-draft", &body], b"").json();
    assert_eq!(
        draft["application"]["idea"],
        crate::example_json("barbecue")["idea"]
    );
    let half = br#"{"idea": "Een \u202eomgekeerd idee", "ask": {"scheme": "leefbaarheidsbudget"}}"#;
    let said = kernkas(&desk, &["--seat", "Anouk", "intake", "-"], half);
    assert_eq!(said.exit, Exit::Done, "a draft may be unfinished: {}", said.err);
    assert!(
        said.err.contains("Klopt niet: idea") && said.err.contains("ask.kern"),
        "{}",
        said.err
    );
    let administrator = kernkas(&desk, &["--seat", "Sanne", "intake", "-"], half);
    assert_eq!(administrator.exit, Exit::Refused);
}

#[test]
fn the_overview_shows_every_kern_and_every_pot() {
    let desk = founded(DAY);
    desk.decided("ingen", "650.00", "650.00");
    desk.leave();
    let said = kernkas(&desk, &["--seat", "Marijke", "overview", "--year", "2026"], b"").out;
    let ingen = said.lines().find(|line| line.starts_with("Ingen ")).unwrap();
    assert!(
        ingen.contains("€\u{a0}650,00") && ingen.contains("€\u{a0}1.350,00"),
        "{said}"
    );
    let json = kernkas(
        &desk,
        &["--seat", "Marijke", "--json", "overview", "--year", "2026"],
        b"",
    )
    .json();
    assert_eq!(json["columns"][0]["total"]["committed"], "650.00");
    let long_ago = kernkas(&desk, &["--seat", "Marijke", "overview", "--year", "1999"], b"");
    assert_eq!(long_ago.exit, Exit::Done, "{}", long_ago.err);
    assert!(long_ago.out.contains("1999"), "{}", long_ago.out);
}

#[test]
fn the_budget_says_what_stands_behind_a_number_its_course_and_years_side_by_side() {
    let desk = founded(DAY);
    desk.decided("ingen", "800.00", "650.00");
    desk.leave();
    let ask = |more: &[&str]| {
        let words = [&["--seat", "Marijke", "budget", "--year", "2026"][..], more].concat();
        let run = kernkas(&desk, &words, b"");
        assert_eq!(run.exit, Exit::Done, "{}", run.err);
        run.out.replace('\u{a0}', " ")
    };
    let whole = ask(&[]);
    let last_ingen = whole.lines().rfind(|line| line.starts_with("Ingen ")).unwrap();
    assert!(
        last_ingen.contains("€ 1.350,00") && last_ingen.contains("€ 6.350,00"),
        "{whole}"
    );
    let behind = ask(&["--scheme", "leefbaarheidsbudget", "--kern", "ingen"]);
    let line = |begins: &str| {
        behind
            .lines()
            .find(|line| line.starts_with(begins))
            .unwrap()
            .to_owned()
    };
    assert!(
        line("toegezegd").contains("€ 650,00") && line("over").contains("€ 1.350,00"),
        "{behind}"
    );
    let all = ask(&["--scheme", "leefbaarheidsbudget"]);
    assert!(all.contains("15 potten") && all.contains("€ 29.350,00"), "{all}");
    let course = ask(&["--scheme", "leefbaarheidsbudget", "--course"]);
    assert!(
        course.contains("€ 30.000,00") && course.lines().last().unwrap().contains("€ 650,00"),
        "{course}"
    );
    let years = ask(&["--years", "3"]);
    assert!(years.contains("2024") && years.contains("€ 75.000,00"), "{years}");
    let nonsense = kernkas(
        &desk,
        &["--seat", "Marijke", "budget", "--year", "2026", "--course"],
        b"",
    );
    assert_ne!(nonsense.exit, Exit::Done);
}

#[test]
fn verify_passes_on_a_whole_journal_and_a_backup_is_never_written_over() {
    let desk = founded(DAY);
    let said = kernkas(&desk, &["--seat", "Sanne", "verify"], b"");
    assert!(
        said.exit == Exit::Done && said.out.contains("precies wat het journaal geeft"),
        "{}",
        said.out
    );
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("kas.kopie");
    let words = ["--seat", "Sanne", "backup", file.to_str().unwrap()];
    assert_eq!(kernkas(&desk, &words, b"").exit, Exit::Done);
    let written = std::fs::read(&file).unwrap();
    assert!(elsewhere.path().join("kas.kopie.keys.json").exists());
    assert_eq!(kernkas(&desk, &words, b"").exit, Exit::Refused);
    assert_eq!(std::fs::read(&file).unwrap(), written);
}

#[test]
fn a_folder_in_which_the_keys_are_broken_is_a_fault_and_not_a_refusal() {
    let desk = founded(DAY);
    std::fs::write(desk.folder().join("keys.json"), "{").unwrap();
    let said = kernkas(&desk, &["--seat", "Sanne", "verify"], b"");
    assert_eq!(said.exit, Exit::Fault, "{}", said.err);
    assert!(said.err.contains("sleutels"), "{}", said.err);
}

#[test]
fn what_is_no_command_is_refused_and_help_is_an_answer() {
    let desk = TestDesk::empty(DAY);
    let none = kernkas(&desk, &["grant"], b"");
    assert_eq!((none.exit, none.out.as_str()), (Exit::Refused, ""));
    let told = kernkas(&desk, &["grant", "--json"], b"").refusal();
    assert_eq!(told["text"]["id"], "cli-misused", "programs read that too");
    assert_eq!(kernkas(&desk, &["--help"], b"").exit, Exit::Done);
}

#[test]
fn a_backup_is_put_back_in_an_empty_folder_only_and_says_what_is_waited_for() {
    let desk = founded(DAY);
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("kas.kopie");
    let file = file.to_str().unwrap();
    assert_eq!(
        kernkas(&desk, &["--seat", "Sanne", "backup", file], b"").exit,
        Exit::Done
    );
    let refused = kernkas(&desk, &["--seat", "Sanne", "restore", file], b"");
    assert_eq!(refused.exit, Exit::Refused);
    assert!(refused.err.contains("een andere naam"), "{}", refused.err);

    let empty = TestDesk::empty(DAY);
    let whose = kernkas(&empty, &["restore", file], b"");
    assert_eq!(whose.exit, Exit::Refused);
    assert!(whose.err.contains("Marijke"), "{}", whose.err);
    let done = kernkas(&empty, &["--seat", "marijke", "restore", file], b"");
    assert_eq!(done.exit, Exit::Done, "{}", done.err);
    assert!(
        done.out.contains("een beheerder deze plek vrijgeeft"),
        "{}",
        done.out
    );
    let shown = kernkas(&empty, &["--seat", "Marijke", "call", "desk"], b"").json();
    assert_eq!(shown["exchange"]["catching_up"], true);

    let other = TestDesk::empty(DAY);
    let json = kernkas(
        &other,
        &["--json", "restore", elsewhere.path().to_str().unwrap()],
        b"",
    );
    assert_eq!(json.refusal()["text"]["id"], "fault-restore-no-keys");
}
