//! Names that are hostile: of files, of people, of laptops. They are shown as they are or refused by their field, and what
//! is made from them is harmless.

use crate::DAY;
use kernkas_tests::{
    desk::TestDesk,
    laptops::{hall, on_a_stick},
};
use seal::{SeatKey, join::Join};
use serde_json::{Value, json};
use std::fs;

/// Names that some system gives a meaning of its own.
const FILES: [&str; 30] = [
    "CON",
    "con.kernkas",
    "NUL",
    "aux.txt",
    "COM1",
    "LPT9.kernkas",
    "..",
    "...",
    ". .",
    "~",
    "-rf",
    "--help",
    "*",
    "?",
    "$(reboot)",
    "`reboot`",
    "%TEMP%",
    "a;b",
    "a|b",
    "a&b",
    "a>b",
    "<b>",
    "\"",
    "'",
    "#",
    "a:b",
    "..\\..\\kernkas.db",
    "C:\\kas",
    "\\\\server\\map",
    "naam.kernkas.exe",
];

/// Names that a screen or another program could take for something else than text.
const INERT: [&str; 32] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}}",
    "${7*7}",
    "#{7*7}",
    "{ $name }",
    "{$kas}",
    "'; DROP TABLE cases; --",
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "%s%s%n",
    "#set text(red)",
    "$x^2$",
    "@label",
    "&lt;b&gt;",
    "&#x202e;",
    "\\u202e",
    "%00",
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "[object Object]",
    "../../etc/passwd",
    "C:\\Windows",
    "a/b",
];

/// Names that are true names somewhere.
const TRUE: [&str; 16] = [
    "Zoë",
    "Zoe\u{301}",
    "José",
    "Jose\u{301}",
    "Ĳsbrand",
    "Øyvind",
    "Łukasz",
    "Ştefan",
    "Ñuño",
    "Đorđe",
    "李",
    "محمد",
    "שרה",
    "Ελένη",
    "Наталья",
    "O'Brien-van 't Hof",
];

/// Characters that disguise a name, each with why it is refused.
const DISGUISED: [(char, &str); 32] = [
    ('\u{061c}', "why-bidi-character"),
    ('\u{200e}', "why-bidi-character"),
    ('\u{200f}', "why-bidi-character"),
    ('\u{202a}', "why-bidi-character"),
    ('\u{202b}', "why-bidi-character"),
    ('\u{202c}', "why-bidi-character"),
    ('\u{202d}', "why-bidi-character"),
    ('\u{202e}', "why-bidi-character"),
    ('\u{2066}', "why-bidi-character"),
    ('\u{2067}', "why-bidi-character"),
    ('\u{2068}', "why-bidi-character"),
    ('\u{2069}', "why-bidi-character"),
    ('\u{00ad}', "why-zero-width-character"),
    ('\u{034f}', "why-zero-width-character"),
    ('\u{115f}', "why-zero-width-character"),
    ('\u{1160}', "why-zero-width-character"),
    ('\u{17b4}', "why-zero-width-character"),
    ('\u{180e}', "why-zero-width-character"),
    ('\u{200b}', "why-zero-width-character"),
    ('\u{200c}', "why-zero-width-character"),
    ('\u{200d}', "why-zero-width-character"),
    ('\u{2060}', "why-zero-width-character"),
    ('\u{2061}', "why-zero-width-character"),
    ('\u{2064}', "why-zero-width-character"),
    ('\u{206f}', "why-zero-width-character"),
    ('\u{3164}', "why-zero-width-character"),
    ('\u{feff}', "why-zero-width-character"),
    ('\u{ffa0}', "why-zero-width-character"),
    ('\u{e0041}', "why-zero-width-character"),
    ('\u{2028}', "why-control-character"),
    ('\u{2029}', "why-control-character"),
    ('\u{fffb}', "why-control-character"),
];

/// What is said when somebody of this name, on a laptop of that name, is let in.
fn let_in(hall: &TestDesk, number: u8, name: &str, laptop: &str) -> Result<Value, office::wire::CallFailure> {
    let key = SeatKey::from_secret(&[number; 32]);
    let join = Join::ask(&key, name, laptop, "2026-05-12T10:00:00Z".parse().unwrap()).unwrap();
    let file = on_a_stick(hall, "kernkas-join");
    fs::write(&file, join.to_bytes(&key)).unwrap();
    let shown = hall.call("inspect-join", json!({ "file": file }));
    assert_eq!((&shown["name"], &shown["laptop"]), (&json!(name), &json!(laptop)));
    let roles = json!([{ "role": "reader", "kernen": [] }]);
    let body = json!({ "file": file, "fingerprint": join.fingerprint(), "person": null, "roles": roles });
    hall.ask("enrol", body)
}

/// The row of a seat.
fn row(hall: &TestDesk, seat: &Value) -> Value {
    let seats = hall.call("seats", json!({}))["seats"].clone();
    let rows = seats.as_array().unwrap();
    rows.iter().find(|row| row["seat"] == *seat).unwrap().clone()
}

#[test]
fn a_name_is_shown_as_it_was_typed_and_the_file_for_it_is_harmless_everywhere() {
    let hall = hall(DAY);
    let names = FILES.iter().chain(&INERT).chain(&TRUE);
    for (number, name) in (50..).zip(names) {
        let let_in =
            let_in(&hall, number, name, name).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        assert_eq!(let_in["name"], json!(name));
        let row = row(&hall, &let_in["seat"]);
        assert_eq!(row["name"], json!(name));
        // A laptop whose name looks like another's is told apart by a number behind it.
        let laptop = row["laptop"].as_str().unwrap();
        let behind = laptop
            .strip_prefix(name)
            .unwrap_or_else(|| panic!("{name}: {laptop}"));
        assert!(["", " (2)", " (3)"].contains(&behind), "{name}: {laptop}");
        let file = let_in["file_name"].as_str().unwrap();
        let inside = file
            .strip_prefix("kernkas-voor-")
            .and_then(|rest| rest.strip_suffix(".kernkas"));
        let inside = inside.unwrap_or_else(|| panic!("{name}: {file}"));
        let harmless = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(
            !inside.is_empty() && inside.len() <= 40 && inside.chars().all(harmless),
            "{name}: {file}"
        );
    }
    println!("tried: {} names", FILES.len() + INERT.len() + TRUE.len());
    let verified = hall.call("verify", json!({}));
    assert_eq!(
        (&verified["broken"], &verified["tables_agree"]),
        (&json!([]), &json!(true))
    );
}

#[test]
fn a_name_in_disguise_is_refused_by_its_field_and_lets_nobody_in() {
    let hall = hall(DAY);
    let before = hall.bytes();
    for (number, (c, why)) in (50..).zip(DISGUISED) {
        for (name, laptop) in [
            (format!("San{c}ne"), "laptop".to_owned()),
            (format!("Sanne{c}x"), "laptop".to_owned()),
            ("Fenna".to_owned(), format!("lap{c}top")),
        ] {
            let failure = let_in(&hall, number, &name, &laptop).unwrap_err();
            assert_eq!(
                (failure.text.id.as_str(), failure.field.as_deref()),
                (why, Some("name")),
                "{name:?} {laptop:?}"
            );
        }
        let failure = hall.refused("name-laptop", json!({ "laptop": format!("raad{c}huis") }));
        assert_eq!(failure.text.id, why);
    }
    println!("tried: {} names in disguise", DISGUISED.len() * 4);
    for long in ["a".repeat(150), "ë".repeat(200)] {
        let failure = let_in(&hall, 99, &long, "laptop").unwrap_err();
        assert_eq!(
            (failure.text.id.as_str(), failure.field.as_deref()),
            ("why-too-long", Some("name"))
        );
    }
    assert!(hall.bytes() == before);
}

#[test]
fn a_laptop_may_be_called_anything_that_is_text_and_is_shown_so() {
    let hall = hall(DAY);
    let seat = hall.call("desk", json!({}))["seat"].clone();
    for name in FILES.iter().chain(&INERT).chain(&TRUE) {
        hall.call("name-laptop", json!({ "laptop": name }));
        assert_eq!(row(&hall, &seat)["laptop"], json!(name));
    }
    for name in ["", " ", "a\nb", "a\u{0}b", "a\tb", &"a".repeat(10_000)] {
        let before = hall.bytes();
        let failure = hall.refused("name-laptop", json!({ "laptop": name }));
        assert_eq!(failure.field.as_deref(), Some("name"), "{name:?}: {failure:?}");
        assert!(hall.bytes() == before);
    }
}

#[cfg(unix)]
#[test]
fn a_file_may_be_called_anything_and_is_named_so_in_the_history() {
    let hall = hall(DAY);
    let folder = on_a_stick(&hall, "map");
    fs::create_dir(&folder).unwrap();
    let wish = json!({ "for": [], "everything": true });
    let odd = [
        "\u{202e}gpj.sanrek",
        "a\nb.kernkas",
        "a\u{200b}b",
        "=1+1.kernkas",
        "<b>.kernkas",
        "\u{feff}x",
    ];
    let sound = |name: &&&str| !["..", "a/b", "../../etc/passwd"].contains(*name) && !name.contains('/');
    for name in FILES.iter().chain(&INERT).chain(&TRUE).chain(&odd).filter(sound) {
        let file = folder.join(name);
        let saved = hall.call("export", json!({ "file": file, "wish": wish }));
        assert_eq!(saved["file"], json!(name));
        let looked = hall.call("inspect", json!({ "file": file }));
        assert_eq!(looked["file"], json!(name));
        let history = hall.call("exchange", json!({}))["history"][0].clone();
        assert_eq!(history["file"], json!(name));
        fs::remove_file(&file).unwrap();
    }
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        0,
        "nothing was made beside them"
    );
    for name in ["a\u{0}b", &"a".repeat(300), &"ë".repeat(200)] {
        let before = hall.bytes();
        let file = format!("{}/{name}", folder.display());
        for (call, body) in [
            ("export", json!({ "file": file, "wish": wish })),
            ("import", json!({ "file": file, "sha256": null })),
            ("inspect", json!({ "file": file })),
            ("backup", json!({ "file": file })),
        ] {
            let failure = hall.refused(call, body);
            assert!(
                failure.text.id.starts_with("fault-"),
                "{call} {name:?}: {failure:?}"
            );
        }
        assert!(hall.bytes() == before);
    }
}
