//! Bodies: the hash that holds them, and the one way to write them.

use crate::{
    Vector, changed,
    craft::{BODY, Bundle, Event, body_line, quoted},
};

/// An event with this body, whose header has the hash of just that body.
fn body(name: &'static str, note: &'static str, text: impl Into<String>) -> Vector {
    changed(name, "body-form", note, |bundle| {
        *bundle.event() = Event::saying(text)
    })
}

fn data(name: &'static str, note: &'static str, data: &str) -> Vector {
    body(name, note, BODY.replace(r#"{"n":1}"#, data))
}

pub fn vectors() -> Vec<Vector> {
    [form(), contents(), hashes()].into_iter().flatten().collect()
}

fn form() -> Vec<Vector> {
    vec![
        body("body-empty", "not nothing", ""),
        body("body-null", "an object", "null"),
        body(
            "body-an-array",
            "not an array",
            r#"["00112233445566778899aabbccddeeff",{}]"#,
        ),
        body("body-without-salt", "a salt", r#"{"data":{}}"#),
        body(
            "body-without-data",
            "and data",
            r#"{"salt":"00112233445566778899aabbccddeeff"}"#,
        ),
        body(
            "body-data-first",
            "the salt first",
            r#"{"data":{},"salt":"00112233445566778899aabbccddeeff"}"#,
        ),
        body(
            "body-key-more",
            "nothing else",
            r#"{"salt":"00112233445566778899aabbccddeeff","data":{},"more":1}"#,
        ),
        body(
            "body-salt-short",
            "16 bytes",
            r#"{"salt":"00112233445566778899aabbccddee","data":{}}"#,
        ),
        body(
            "body-salt-upper-case",
            "lower case",
            r#"{"salt":"00112233445566778899AABBCCDDEEFF","data":{}}"#,
        ),
        body("body-salt-number", "a text", r#"{"salt":1,"data":{}}"#),
        data("body-data-text", "data is an object", "\"text\""),
        data("body-data-array", "and no array", "[]"),
        data("body-space", "no white space", r#"{"n": 1}"#),
        body("body-line-end", "nor after it", format!("{BODY}\n")),
        body("body-something-after", "nothing after it", format!("{BODY}{{}}")),
        body(
            "body-byte-order-mark",
            "nothing before it",
            format!("\u{feff}{BODY}"),
        ),
    ]
}

fn contents() -> Vec<Vector> {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(16), "]".repeat(16));
    vec![
        data("data-key-twice", "no key twice", r#"{"n":1,"n":1}"#),
        data(
            "data-key-twice-deep",
            "anywhere",
            r#"{"a":[{"n":1,"m":2,"n":3}]}"#,
        ),
        data(
            "data-key-twice-escaped",
            "however it is written",
            r#"{"n":1,"\u006e":1}"#,
        ),
        data("data-fraction", "integers only", r#"{"n":1.5}"#),
        data("data-fraction-whole", "not even a whole fraction", r#"{"n":1.0}"#),
        data("data-exponent", "no exponent", r#"{"n":1e3}"#),
        data("data-minus-zero", "no minus zero", r#"{"n":-0}"#),
        data("data-leading-zero", "no leading zero", r#"{"n":01}"#),
        data("data-plus", "no plus", r#"{"n":+1}"#),
        data("data-54-bits", "53 bits", r#"{"n":9007199254740992}"#),
        data(
            "data-54-bits-negative",
            "either way",
            r#"{"n":-9007199254740992}"#,
        ),
        data("data-not-a-number", "no NaN", r#"{"n":NaN}"#),
        data("data-too-deep", "sixteen levels", &deep),
        data("data-escaped-letter", "one way to escape", r#"{"n":"\u0041"}"#),
        data("data-escaped-solidus", "a solidus is itself", r#"{"n":"a\/b"}"#),
        data("data-escaped-accent", "so is an accent", r#"{"n":"\u00e9"}"#),
        data("data-escape-upper-case", "lower-case digits", r#"{"n":"\u001F"}"#),
        data(
            "data-escape-long",
            "the short escape where there is one",
            r#"{"n":"\u000a"}"#,
        ),
        data("data-delete-escaped", "U+007F is itself", r#"{"n":"\u007f"}"#),
        data(
            "data-surrogates-escaped",
            "an emoji is itself",
            r#"{"n":"\ud83c\udfe1"}"#,
        ),
        data("data-surrogate-alone", "no half characters", r#"{"n":"\ud83c"}"#),
        data("data-comma-too-many", "no comma at the end", r#"{"n":[1,]}"#),
        data("data-single-quotes", "double quotes", "{'n':1}"),
        data("data-comment", "no remarks", "{\"n\":1/*one*/}"),
    ]
}

fn hashes() -> Vec<Vector> {
    let other = BODY.replace(":1}", ":9}");
    vec![
        changed(
            "body-changed",
            "body-hash",
            "an amount that was changed on the way",
            |bundle| {
                bundle.event().line_body = quoted(&other);
            },
        ),
        changed("body-salt-changed", "body-hash", "or only its salt", |bundle| {
            bundle.event().line_body = quoted(&BODY.replace("0011", "0012"));
        }),
        changed(
            "body-changed-and-broken",
            "body-hash",
            "the hash is looked at before the form",
            |bundle| {
                bundle.event().line_body = quoted("{}");
            },
        ),
        changed(
            "body-of-another-event",
            "body-hash",
            "a body moved to another event",
            |bundle| {
                *bundle.event() = Event::saying(other.clone());
                bundle.event().line_body = quoted(BODY);
            },
        ),
        changed(
            "bodyof-not-a-hash",
            "line-form",
            "a body by itself names its event",
            |bundle| {
                bundle.more.push(body_line("ab", BODY));
            },
        ),
        changed(
            "bodyof-broken",
            "body-form",
            "and has the form of a body",
            |bundle| {
                bundle.more.push(body_line(&"ab".repeat(32), "{}"));
            },
        ),
        changed("bodyof-null", "line-form", "and is there", |bundle| {
            bundle
                .more
                .push(format!(r#"{{"bodyof":"{}","body":null}}"#, "ab".repeat(32)));
        }),
    ]
}

/// A body of a mebibyte and a little.
pub fn too_long() -> Bundle {
    let mut bundle = Bundle::founded();
    let long = BODY.replace(r#"{"n":1}"#, &format!(r#"{{"n":"{}"}}"#, "x".repeat(1024 * 1024)));
    *bundle.event() = Event::saying(long);
    bundle
}
