//! Headers of events: their form, and their place in the chain.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{Bundle, Commit, Event, TIME, ZEROS, quoted, seat},
};

/// Sets a field of the last event; hash and signature are made over what then stands there.
fn field(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    key: &str,
    token: impl Into<String>,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.event().fields.set(key, token);
    })
}

fn text(name: &'static str, expect: &'static str, note: &'static str, edit: fn(String) -> String) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.event().edit = Some(Box::new(edit))
    })
}

pub fn vectors() -> Vec<Vector> {
    [form(), values(), places()].into_iter().flatten().collect()
}

fn form() -> Vec<Vector> {
    vec![
        changed("event-key-missing", "event-form", "each key", |bundle| {
            bundle.event().fields.drop("private")
        }),
        changed("event-key-more", "event-form", "no other", |bundle| {
            bundle.event().fields.add("role", "\"administrator\"")
        }),
        changed("event-key-twice", "event-form", "once", |bundle| {
            bundle.event().fields.add("private", "false")
        }),
        changed("event-keys-turned", "event-form", "in their order", |bundle| {
            bundle.event().fields.turn()
        }),
        text("event-space", "event-form", "no white space", |text| {
            text.replacen(",\"seq\"", ", \"seq\"", 1)
        }),
        text("event-line-end", "event-form", "nor at the end", |text| {
            text + "\n"
        }),
        text(
            "event-escaped-otherwise",
            "event-form",
            "one way to escape",
            |text| text.replacen("thing", "\\u0074hing", 1),
        ),
        text("event-an-array", "event-form", "an object", |text| {
            format!("[{text}]")
        }),
        text(
            "event-an-array-of-a-version",
            "event-form",
            "whatever is in it",
            |_| "[2]".to_owned(),
        ),
        text("event-empty", "event-form", "and not nothing", |_| String::new()),
        text("event-too-long", "event-form", "at most 1024 bytes", |text| {
            text.replacen("thing", &"thing-".repeat(200), 1)
        }),
        field("event-version-2", "event-version", "of a newer program", "v", "2"),
        field("event-version-0", "event-version", "or of none", "v", "0"),
        field("event-version-text", "event-form", "a number", "v", "\"1\""),
        field("event-version-fraction", "event-form", "an integer", "v", "1.0"),
    ]
}

fn values() -> Vec<Vector> {
    vec![
        field("event-seq-0", "event-numbering", "from 1", "seq", "0"),
        field(
            "event-first-with-prev",
            "event-numbering",
            "the first follows nothing",
            "seq",
            "1",
        ),
        field(
            "event-later-without-prev",
            "event-numbering",
            "and only the first",
            "prev",
            quoted(ZEROS),
        ),
        field("event-seq-negative", "event-form", "not negative", "seq", "-3"),
        field("event-seq-fraction", "event-form", "not broken", "seq", "3.0"),
        field("event-seq-exponent", "event-form", "no exponent", "seq", "3e0"),
        field("event-seq-zeros", "event-form", "no leading zero", "seq", "03"),
        field(
            "event-seq-too-large",
            "event-form",
            "64 bits",
            "seq",
            "18446744073709551616",
        ),
        field(
            "event-incarnation-too-large",
            "event-form",
            "32 bits",
            "incarnation",
            "4294967296",
        ),
        field(
            "event-prev-upper-case",
            "event-form",
            "lower case",
            "prev",
            quoted(&"AB".repeat(32)),
        ),
        field(
            "event-prev-short",
            "event-form",
            "32 bytes",
            "prev",
            quoted(&"ab".repeat(31)),
        ),
        field(
            "event-body-not-hex",
            "event-form",
            "hexadecimal",
            "body",
            quoted(&"xy".repeat(32)),
        ),
        field(
            "event-kind-upper-case",
            "event-form",
            "a kind is kebab-case",
            "kind",
            "\"Grant-awarded\"",
        ),
        field(
            "event-kind-empty",
            "event-form",
            "of one character or more",
            "kind",
            "\"\"",
        ),
        field(
            "event-kind-of-65",
            "event-form",
            "at most 64",
            "kind",
            quoted(&"k".repeat(65)),
        ),
        field(
            "event-kind-two-hyphens",
            "event-form",
            "single hyphens",
            "kind",
            "\"grant--awarded\"",
        ),
        field(
            "event-kind-digit-first",
            "event-form",
            "a letter first",
            "kind",
            "\"2-grants\"",
        ),
        field(
            "event-case-upper-case",
            "event-form",
            "a UUID in lower case",
            "case",
            "\"0192F0A1-B2C3-7D4E-8F90-A1B2C3D4E5F6\"",
        ),
        field(
            "event-case-without-hyphens",
            "event-form",
            "with hyphens",
            "case",
            "\"0192f0a1b2c37d4e8f90a1b2c3d4e5f6\"",
        ),
        field(
            "event-case-in-braces",
            "event-form",
            "without braces",
            "case",
            "\"{0192f0a1-b2c3-7d4e-8f90-a1b2c3d4e5f6}\"",
        ),
        field("event-case-empty", "event-form", "or null", "case", "\"\""),
        field(
            "event-private-number",
            "event-form",
            "true or false",
            "private",
            "0",
        ),
        field(
            "event-time-no-zone",
            "event-form",
            "with a zone",
            "time",
            "\"2026-03-01T09:30:00\"",
        ),
        field(
            "event-time-lower-case",
            "event-form",
            "capital T and Z",
            "time",
            "\"2026-03-01t09:30:00z\"",
        ),
        field(
            "event-time-month-13",
            "event-form",
            "twelve months",
            "time",
            "\"2026-13-01T09:30:00Z\"",
        ),
        field(
            "event-time-ten-digits",
            "event-form",
            "nine digits at most",
            "time",
            "\"2026-03-01T09:30:00.1234567890Z\"",
        ),
    ]
}

fn places() -> Vec<Vector> {
    vec![
        changed(
            "event-of-others",
            "event-tenant",
            "one municipality throughout",
            |bundle| {
                bundle.event().fields.set("tenant", quoted(&"ab".repeat(32)));
            },
        ),
        changed(
            "event-founds-again",
            "event-tenant",
            "only the first founds",
            |bundle| {
                bundle.event().fields.set("tenant", quoted(ZEROS));
            },
        ),
        changed(
            "founding-of-another-hash",
            "event-tenant",
            "what follows carries the hash of the founding event",
            |bundle| {
                bundle.commits = vec![Commit::of(1, vec![Event::new(), Event::new()])];
                bundle.event().fields.set("tenant", quoted(&"ab".repeat(32)));
            },
        ),
        field(
            "event-of-another-seat",
            "event-seat",
            "one seat",
            "seat",
            quoted(&seat(2)),
        ),
        field(
            "event-of-another-incarnation",
            "event-incarnation",
            "one incarnation",
            "incarnation",
            "2",
        ),
        field("event-skips", "event-seq", "no gap", "seq", "4"),
        field("event-repeats", "event-seq", "no number twice", "seq", "2"),
        field(
            "event-after-another",
            "event-prev",
            "each names the one before",
            "prev",
            quoted(&"ab".repeat(32)),
        ),
        changed("event-at-another-time", "event-time", "one time", |bundle| {
            bundle.event().fields.set("time", TIME.replace("09:30", "09:31"));
        }),
        changed("events-swapped", "event-seq", "in their order", |bundle| {
            swap(bundle, 3, 4)
        }),
        changed(
            "event-dropped",
            "commit-range",
            "none is left out at the end",
            |bundle| {
                bundle.header.set("events", "2");
                bundle.edit_lines = Some(Box::new(|lines| {
                    lines.remove(4);
                }));
            },
        ),
        changed(
            "event-dropped-at-the-beginning",
            "commit-range",
            "nor at the beginning",
            |bundle| {
                bundle.header.set("events", "2");
                bundle.edit_lines = Some(Box::new(|lines| {
                    lines.remove(3);
                }));
            },
        ),
        changed("event-twice", "event-seq", "none twice", |bundle| {
            bundle.header.set("events", "4");
            bundle.edit_lines = Some(Box::new(|lines| lines.insert(4, lines[3].clone())));
        }),
        changed(
            "chain-overfull",
            "event-seq",
            "after the last number comes none",
            |bundle| {
                bundle.commit().after = Some((u64::MAX - 1, "cd".repeat(32)));
                bundle.event().fields.set("seq", u64::MAX.to_string());
                bundle.commit().fields.set("last", u64::MAX.to_string());
            },
        ),
    ]
}

fn swap(bundle: &mut Bundle, one: usize, other: usize) {
    bundle.edit_lines = Some(Box::new(move |lines| lines.swap(one, other)));
}
