//! For each call a body that holds up, and bodies that do not.

use kernkas_tests::desk::{self, PASSPHRASE};
use office::wire::CallFailure;
use rules::role::Role;
use serde_json::{Value, json};
use std::path::Path;

/// What there is in the office.
pub struct Known {
    /// A case of Ingen.
    pub case: Value,
    /// Its version.
    pub version: Value,
    /// A paper of it.
    pub paper: Value,
    /// A person.
    pub person: Value,
    /// A scheme year with its hash.
    pub scheme: Value,
    /// What unlocks a seat.
    pub seat: Value,
    /// The seat of a budget officer who holds no pot.
    pub officer: Value,
}

/// The calls that need nothing.
const EMPTY: [&str; 20] = [
    "start",
    "open-sample",
    "lock",
    "stop-joining",
    "progress",
    "cancel",
    "desk",
    "today",
    "people",
    "verify",
    "applications",
    "seats",
    "exchange",
    "disputes",
    "registers",
    "years",
    "allotments",
    "mandates",
    "remedy-rules",
    "retention",
];

fn whole() -> Value {
    let mut application = desk::jeu_de_boules();
    application["ask"]["signed_copy_seen"] = json!(true);
    application["ask"]["area"] = json!("Kerkstraat");
    application
}

/// A body for the call of this name that can be carried out, wherever the state of the office allows it.
#[expect(clippy::too_many_lines, reason = "a table of calls")]
pub fn body(name: &str, known: &Known, draft: &Value, folder: &Path) -> Value {
    let reader = json!([{ "role": "reader", "kernen": [] }]);
    match name {
        name if EMPTY.contains(&name) => json!({}),
        "found" => {
            json!({ "preset": "buren", "name": "Piet", "roles": ["administrator"], "passphrase": PASSPHRASE })
        }
        "unlock" => known.seat.clone(),
        "recover" => {
            json!({ "seat": known.seat["seat"], "recovery_key": "ABCD", "passphrase": PASSPHRASE })
        }
        "lists" | "budget" | "schemes" | "claims" | "contributions" => json!({ "year": 2026 }),
        "check" => json!({ "application": whole() }),
        "save-draft" => json!({ "draft": draft, "application": whole() }),
        "open-draft" | "discard-draft" => json!({ "draft": draft }),
        "submit" => json!({ "draft": draft, "application": whole() }),
        "act" => json!({ "case": known.case, "version": known.version, "command": desk::advice("850.00") }),
        "handle" | "preview-handle" => json!({
            "case": known.case, "version": known.version, "command": { "do": "approve-payment", "amount": "100.00" }
        }),
        "remedy" => json!({ "case": known.case, "version": known.version, "command": {
            "do": "note-default", "objection": null, "received_on": "2026-05-12", "who": "Gerda"
        } }),
        "decide-anew" => json!({
            "case": known.case, "version": known.version, "objection": "00".repeat(32), "amount": "100.00",
            "reason": "Gegrond."
        }),
        "application" => json!({ "case": known.case }),
        "preview" => json!({ "case": known.case, "amount": "100.00" }),
        "shortage" => json!({ "case": known.case }),
        "pots" => json!({ "pots": [{
            "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026
        }] }),
        "course" => json!({ "year": 2026, "scheme": "leefbaarheidsbudget" }),
        "years-beside" => json!({ "year": 2026, "count": 5 }),
        "plan-erasure" => json!({ "ground": "expired", "cases": [known.case] }),
        "propose-erasure" => {
            json!({ "ground": "request", "cases": [known.case], "reason": "Verkeerde persoon." })
        }
        "confirm-erasure" | "drop-erasure" | "certificate" => {
            json!({ "erasure": "019a0000-0000-7000-8000-000000000000" })
        }
        "find-person" => json!({ "words": "van Zetten" }),
        "person" => json!({ "files": [known.case] }),
        "rectify" => json!({
            "cases": [{ "case": known.case, "version": known.version }], "changes": { "place": "Maurik" },
            "reason": "Verkeerd getypt.",
        }),
        "what-if" => json!({ "pot": {
            "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026
        } }),
        "weigh-many" => json!({ "cases": [known.case] }),
        "decide-many" => json!({
            "decisions": [{ "case": known.case, "version": known.version, "amount": "100.00" }],
            "basis": { "by": "mandate", "reference": "M 12" }, "form": "verlening", "reason": "Een deel."
        }),
        "attach" => json!({ "draft": draft, "name": "offerte.pdf", "content": "JVBERi0xLjQK" }),
        "paper" => json!({ "paper": known.paper }),
        "palette" => json!({ "words": "ing", "year": 2026 }),
        "add-person" => json!({ "name": "Piet", "roles": reader, "passphrase": PASSPHRASE }),
        "give-roles" => {
            json!({ "person": known.person, "roles": [{ "role": "budget-officer", "kernen": [] }] })
        }
        "set-role-title" => {
            json!({ "title": { "role": "reader", "title": { "nl": "lezer", "en": "reader" }, "from": "2026-06-01" } })
        }
        "change-passphrase" => json!({ "old": PASSPHRASE, "new": "een andere lange zin" }),
        "change-scheme-year" => {
            let mut document = known.scheme["document"].clone();
            document["predecessor"] = known.scheme["hash"].clone();
            document["ceiling"]["amount"] = json!("2500.00");
            json!({ "document": document })
        }
        "propose-contributions" => json!({
            "year": 2026,
            "contributions": [{ "scheme": "dorpsbelangenorganisatie", "holder": "dorpsbelang-maurik" }]
        }),
        "award-contributions" => json!({
            "cases": [{ "case": known.case, "version": known.version }],
            "basis": { "by": "mandate", "reference": "mandaatregister 12" }
        }),
        "set-entry" => json!({
            "entry": { "register": "group", "id": "", "name": "Signaleringsgroep Zoelen", "kernen": ["zoelen"] }
        }),
        "plan-year" => json!({ "deed": { "do": "open", "year": 2028 } }),
        "do-year" => json!({ "deed": { "do": "open", "year": 2028 }, "seen": "not looked at" }),
        "scheme-versions" => json!({ "scheme": "leefbaarheidsbudget" }),
        "give-allotment" => json!({
            "pot": { "scheme": "leefbaarheidsbudget", "holder": { "is": "kern", "id": "ingen" }, "year": 2026 },
            "seat": known.seat["seat"], "amount": "100.00"
        }),
        "return-allotment" => json!({ "allotment": known.case }),
        "take-over-allotment" => json!({ "allotment": known.case, "reason": "Zij is ziek." }),
        "set-mandate" => json!({ "person": known.person, "reference": "M-1", "from": "2026-01-01" }),
        "set-remedy-rules" => {
            let source = json!({ "kind": "decision", "place": { "nl": "Verordening", "en": "" } });
            json!({ "rules": {
                "weeks": 12, "weeks_source": source, "rates": [{ "days": 42, "per_day": "23.00" }], "rates_source": source
            } })
        }
        "backup" => json!({ "file": folder.join("kopie.db") }),
        other => across_laptops(other, known, folder),
    }
}

/// The same, for what has to do with other laptops.
fn across_laptops(name: &str, known: &Known, folder: &Path) -> Value {
    let reader = json!([{ "role": "reader", "kernen": [] }]);
    match name {
        "join" => json!({ "name": "Piet", "laptop": "laptop zuid", "passphrase": PASSPHRASE }),
        "restore" => json!({
            "file": folder.join("er-is-geen.bestand"), "seat": known.seat["seat"], "passphrase": PASSPHRASE
        }),
        "join-file" | "inspect-join" | "inspect" | "inspect-backup" => {
            json!({ "file": folder.join("er-is-geen.bestand") })
        }
        "arrive" => json!({ "file": folder.join("er-is-geen.bestand"), "passphrase": PASSPHRASE }),
        "revive" => json!({
            "file": folder.join("er-is-geen.bestand"), "recovery_key": "ABCD", "root_key": "ABCD", "name": "Piet",
            "laptop": "laptop zuid", "passphrase": PASSPHRASE
        }),
        "name-laptop" => json!({ "laptop": "raadhuis" }),
        "enrol" => json!({
            "file": folder.join("er-is-geen.bestand"), "fingerprint": "2345", "person": null, "roles": reader
        }),
        "bar" => json!({ "seat": known.seat["seat"], "reason": "De laptop is gestolen." }),
        "appoint" => json!({ "person": known.person, "root_key": "ABCD" }),
        "resume" => json!({ "seat": known.seat["seat"] }),
        "give-pots" => {
            json!({ "scheme": null, "year": null, "seat": known.officer, "reason": "Zij is ziek." })
        }
        "reading-key" => json!({ "passphrase": PASSPHRASE }),
        "preview-export" => json!({ "for": [], "everything": true }),
        "export" => {
            json!({ "file": folder.join("bestand.kernkas"), "wish": { "for": [], "everything": true } })
        }
        "import" => json!({ "file": folder.join("er-is-geen.bestand"), "sha256": null }),
        "settle" => json!({ "key": "decided-twice:geen", "choice": "geen", "reason": "Zo is het." }),
        other => panic!("no body for the call {other}: add one here"),
    }
}

/// Checks that somebody whom the table lets in is served, or refused for another reason that is named here.
pub fn done_or_refused_by_the_rules(
    name: &str,
    role: Option<Role>,
    who: &str,
    done: &Result<Value, CallFailure>,
) {
    let reason = done.as_ref().err().map(|failure| failure.text.id.as_str());
    let expected = match name {
        // There is an office already.
        "found" if role.is_none() => Some("fault-already-there"),
        "found" | "open-sample" => Some("refusal-nothing-changes"),
        "recover" | "revive" | "appoint" => Some("fault-printed-key"),
        "join" => Some("fault-join-office-here"),
        "stop-joining" | "join-file" | "arrive" => Some("fault-join-not-waiting"),
        "inspect-backup" | "restore" => Some("fault-restore-no-keys"),
        "inspect-join" | "enrol" => Some("fault-disk"),
        "inspect" | "import" => Some("fault-bundle-unread"),
        // Nobody looked at what it would change.
        "do-year" => Some("refusal-changed-meanwhile"),
        // Nothing clashes here.
        "settle" => Some("refusal-nothing-to-settle"),
        // Nothing was awarded here.
        "handle" | "preview-handle" => Some("refusal-not-now"),
        "decide-anew" => Some("refusal-unknown"),
        // Only an administrator bars; the holder hands over, an administrator takes over.
        "bar" if who != "Sanne" => Some("refusal-needs-role"),
        "give-pots" if who == "Marijke" => None,
        "give-pots" if who != "Sanne" => Some("refusal-pot-held-elsewhere"),
        // Only who holds the pot gives a part of it; nothing was given yet.
        "give-allotment" if who != "Marijke" => Some("refusal-pot-held-elsewhere"),
        "return-allotment" | "take-over-allotment" => Some("refusal-unknown"),
        // It waits for a decision; nothing was proposed; nothing was erased.
        "propose-erasure" => Some("refusal-erasure-held"),
        "confirm-erasure" | "drop-erasure" => Some("refusal-erasure-not-proposed"),
        "certificate" => Some("refusal-unknown"),
        // The rules look at the kern and at the role.
        "act" | "remedy" if who != "Anouk" && who != "Marijke" => Some("refusal-needs-role"),
        "submit" if who == "Joost" => Some("refusal-needs-role"),
        _ => None,
    };
    assert_eq!(reason, expected, "{name} by {who}: {done:?}");
}

/// Bodies that no call takes.
pub fn malformed(name: &str) -> Vec<Value> {
    let mut deep = json!({});
    // As deep as JSON can still be read; deeper text is refused before it gets here.
    for _ in 0..60 {
        deep = json!({ "a": [deep] });
    }
    let mut bodies = vec![
        json!(true),
        json!(12),
        json!("start"),
        json!([[[1]]]),
        json!({ "no-such-field": 1 }),
        json!({ "application": 12, "case": [], "draft": {}, "year": "2026", "words": 1, "title": 1, "person": 1 }),
        json!({ "__proto__": {}, "constructor": {} }),
        deep,
    ];
    if !EMPTY.contains(&name) {
        bodies.push(json!({}));
    }
    if name != "applications" {
        bodies.push(json!({ "limit": 1 }));
    }
    bodies.push(Value::Null);
    bodies
}

/// Every act with the role that it needs, as a command on the case.
pub fn acts(known: &Known) -> Vec<(Value, Role)> {
    let basis = json!({ "by": "mandate", "reference": "mandaatregister 12" });
    let condition = "voor-meer-mensen";
    let (officer, kernverbinder) = (Role::BudgetOfficer, Role::Kernverbinder);
    assert!(known.case.is_string());
    vec![
        (json!({ "do": "submit", "application": whole() }), kernverbinder),
        (
            json!({ "do": "ask-to-complete", "until": "2026-05-26", "missing": "Een offerte." }),
            kernverbinder,
        ),
        (
            json!({ "do": "complete", "on": "2026-05-12", "application": whole() }),
            kernverbinder,
        ),
        (desk::advice("850.00"), kernverbinder),
        (desk::judgement(condition, "fails", "Toch niet."), officer),
        (
            json!({ "do": "depart", "condition": condition, "reason": "Bijzonder." }),
            officer,
        ),
        (desk::award("850.00"), officer),
        (
            json!({ "do": "reject", "basis": basis, "reason": "Het past niet." }),
            officer,
        ),
        (
            json!({ "do": "not-take", "basis": basis, "reason": "Te laat." }),
            officer,
        ),
        (
            json!({ "do": "withdraw", "reason": "Het gaat niet door." }),
            kernverbinder,
        ),
        (
            json!({ "do": "forward", "reason": "Naar het waterschap." }),
            kernverbinder,
        ),
        (
            json!({ "do": "help-otherwise", "reason": "De buitendienst doet het." }),
            kernverbinder,
        ),
        (json!({ "do": "announce", "sent_on": "2026-05-12" }), officer),
        (
            json!({ "do": "correct", "application": whole(), "reason": "Een typefout." }),
            kernverbinder,
        ),
        (
            json!({
                "do": "award-on-the-spot", "allotment": known.case, "amount": "100.00", "form": "verlening",
                "basis": basis, "views": {}, "reason": "Ter plekke."
            }),
            kernverbinder,
        ),
        (json!({ "do": "confirm" }), officer),
        (json!({ "do": "dispute", "reason": "Besloten feest." }), officer),
    ]
}
