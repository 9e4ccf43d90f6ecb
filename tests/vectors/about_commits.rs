//! Commits: their form, and that they speak of their events.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{Bundle, Commit, Event, TIME, ZEROS, quoted, seat},
};

/// Sets a field of the last commit; it is signed as it then stands.
fn field(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    key: &str,
    token: impl Into<String>,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.commit().fields.set(key, token);
    })
}

fn text(name: &'static str, note: &'static str, edit: fn(String) -> String) -> Vector {
    changed(name, "commit-form", note, |bundle| {
        bundle.commit().edit = Some(Box::new(edit))
    })
}

pub fn vectors() -> Vec<Vector> {
    [form(), seen(), covers()].into_iter().flatten().collect()
}

fn form() -> Vec<Vector> {
    vec![
        changed("commit-key-missing", "commit-form", "each key", |bundle| {
            bundle.commit().fields.drop("seen")
        }),
        changed("commit-key-more", "commit-form", "no other", |bundle| {
            bundle.commit().fields.add("role", "1")
        }),
        changed("commit-key-twice", "commit-form", "once", |bundle| {
            bundle.commit().fields.add("last", "3")
        }),
        changed("commit-keys-turned", "commit-form", "in their order", |bundle| {
            bundle.commit().fields.turn()
        }),
        text("commit-space", "no white space", |text| {
            text.replacen(",\"seen\"", ", \"seen\"", 1)
        }),
        text("commit-empty", "not nothing", |_| String::new()),
        text("commit-twice-in-one", "one commit", |text| {
            format!("{text}{text}")
        }),
        field(
            "commit-version-2",
            "commit-version",
            "of a newer program",
            "v",
            "2",
        ),
        field("commit-version-null", "commit-form", "a number", "v", "null"),
        field(
            "commit-tenant-null",
            "commit-form",
            "a municipality",
            "tenant",
            "null",
        ),
        field("commit-first-text", "commit-form", "a number", "first", "\"2\""),
        field("commit-time", "commit-form", "a time", "time", "\"yesterday\""),
        field("commit-first-0", "commit-numbering", "from 1", "first", "0"),
        field(
            "commit-last-before-first",
            "commit-numbering",
            "upwards",
            "last",
            "1",
        ),
        field(
            "commit-span-4097",
            "commit-numbering",
            "at most 4096",
            "last",
            "4098",
        ),
        changed("commit-alone", "commit-count", "a commit has events", |bundle| {
            bundle.commit().events.clear()
        }),
        changed(
            "commit-of-founding-without-events",
            "commit-count",
            "the first too",
            |bundle| {
                bundle.commits[0].events.clear();
            },
        ),
    ]
}

fn head(seat: &str, incarnation: u32, seq: u64) -> String {
    format!(
        r#"{{"seat":"{seat}","incarnation":{incarnation},"seq":{seq},"hash":"{}"}}"#,
        "ef".repeat(32)
    )
}

fn seen() -> Vec<Vector> {
    let (one, two) = if seat(2) < seat(3) {
        (seat(2), seat(3))
    } else {
        (seat(3), seat(2))
    };
    let of = |items: &[String]| format!("[{}]", items.join(","));
    vec![
        field(
            "seen-chain-twice",
            "commit-seen",
            "a chain once",
            "seen",
            of(&[head(&one, 1, 1), head(&one, 1, 2)]),
        ),
        field(
            "seen-descending",
            "commit-seen",
            "in ascending order",
            "seen",
            of(&[head(&two, 1, 1), head(&one, 1, 1)]),
        ),
        field(
            "seen-itself",
            "commit-seen",
            "not its own chain",
            "seen",
            of(&[head(&seat(1), 1, 1)]),
        ),
        field(
            "seen-seq-0",
            "commit-seen",
            "a head is an event",
            "seen",
            of(&[head(&one, 1, 0)]),
        ),
        field(
            "seen-more-keys",
            "commit-form",
            "four keys",
            "seen",
            of(&[head(&one, 1, 1).replace('{', "{\"a\":1,")]),
        ),
        field("seen-keys-missing", "commit-form", "each of them", "seen", "[{}]"),
        field("seen-null", "commit-form", "an empty list is []", "seen", "null"),
    ]
}

fn covers() -> Vec<Vector> {
    vec![
        field(
            "commit-of-others",
            "commit-tenant",
            "of the municipality of its events",
            "tenant",
            quoted(&"ab".repeat(32)),
        ),
        changed(
            "commit-founding-zeros",
            "commit-tenant",
            "a founding commit names what it founds",
            |bundle| {
                bundle.commits.truncate(1);
                bundle.commit().fields.set("tenant", quoted(ZEROS));
            },
        ),
        field(
            "commit-of-another-seat",
            "commit-seat",
            "of their seat",
            "seat",
            quoted(&seat(2)),
        ),
        field(
            "commit-of-another-incarnation",
            "commit-incarnation",
            "of their incarnation",
            "incarnation",
            "2",
        ),
        field(
            "commit-first-later",
            "commit-range",
            "from the first of them",
            "first",
            "3",
        ),
        field(
            "commit-first-earlier",
            "commit-range",
            "not from before",
            "first",
            "1",
        ),
        field("commit-last-later", "commit-range", "to the last", "last", "4"),
        field(
            "commit-of-another-head",
            "commit-head",
            "ending in the hash of the last",
            "head",
            quoted(&"ab".repeat(32)),
        ),
        changed(
            "commit-at-another-time",
            "event-time",
            "at their time",
            |bundle| {
                bundle.commit().fields.set("time", TIME.replace("2026", "2027"));
            },
        ),
        changed(
            "commits-bodies-exchanged",
            "commit-range",
            "a commit is not for other events",
            |bundle| {
                // The second commit line under the first commit's event, and the reverse.
                bundle.edit_lines = Some(Box::new(|lines| lines.swap(2, 5)));
            },
        ),
        changed(
            "commit-of-the-future-seen",
            "ok",
            "what it saw need not be in the file",
            |bundle| {
                bundle
                    .commit()
                    .fields
                    .set("seen", format!("[{}]", head(&seat(2), 1, 9)));
            },
        ),
    ]
}

/// A commit of 4,097 events.
pub fn too_many_events() -> Bundle {
    let mut bundle = Bundle::founded();
    bundle
        .commits
        .push(Commit::of(1, (0..4097).map(|_| Event::new()).collect()));
    bundle
}

/// A commit that names 2,049 heads.
pub fn too_many_seen() -> Bundle {
    let mut bundle = Bundle::founded();
    let other = seat(2);
    let heads: Vec<_> = (0..2049_u32).map(|n| head(&other, n, 1)).collect();
    bundle
        .commit()
        .fields
        .set("seen", format!("[{}]", heads.join(",")));
    bundle
}
