//! The first line.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{Bundle, hex, key, quoted, seat},
};

fn header(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    key: &str,
    token: impl Into<String>,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.header.set(key, token);
    })
}

fn head(seat: &str, incarnation: u32, seq: u64) -> String {
    format!(
        r#"{{"seat":"{seat}","incarnation":{incarnation},"seq":{seq},"hash":"{}"}}"#,
        "ef".repeat(32)
    )
}

pub fn vectors() -> Vec<Vector> {
    [form(), lists()].into_iter().flatten().collect()
}

fn form() -> Vec<Vector> {
    vec![
        header(
            "other-format",
            "not-a-bundle",
            "some other file of this program",
            "kernkas",
            "\"join\"",
        ),
        changed(
            "other-file",
            "not-a-bundle",
            "no file of this program",
            |bundle| {
                bundle.edit_bytes = Some(Box::new(|_| {
                    b"PK\x03\x04 and so on, for more than twenty-two bytes\n".to_vec()
                }));
            },
        ),
        changed("empty-file", "not-a-bundle", "nothing at all", |bundle| {
            bundle.edit_bytes = Some(Box::new(|_| Vec::new()));
        }),
        header("version-2", "newer-version", "the next version", "v", "2"),
        changed(
            "version-2-and-more",
            "newer-version",
            "whatever else it says",
            |bundle| {
                bundle.header.set("v", "2").set("number", "1.5").add("more", "{}");
            },
        ),
        header("version-0", "line-form", "no version was 0", "v", "0"),
        header("version-01", "line-form", "a leading zero", "v", "01"),
        header("version-02", "line-form", "nor is it told from one", "v", "02"),
        header("version-text", "line-form", "a text is no version", "v", "\"1\""),
        changed(
            "header-key-missing",
            "line-form",
            "every key is there",
            |bundle| bundle.header.drop("wants"),
        ),
        changed("header-key-more", "line-form", "and no other", |bundle| {
            bundle.header.add("more", "1")
        }),
        changed("header-key-twice", "line-form", "once", |bundle| {
            bundle.header.add("number", "1")
        }),
        changed("header-spaces", "line-form", "without white space", |bundle| {
            bundle.edit_lines = Some(Box::new(|lines| {
                lines[0] = lines[0].replace(",\"for\"", ", \"for\"")
            }));
        }),
        header(
            "header-number-text",
            "line-form",
            "a number is no text",
            "number",
            "\"1\"",
        ),
        header(
            "header-number-negative",
            "line-form",
            "nor negative",
            "number",
            "-1",
        ),
        header(
            "header-number-too-large",
            "line-form",
            "2 to the 64th is one too many",
            "number",
            "18446744073709551616",
        ),
        header(
            "header-incarnation-too-large",
            "line-form",
            "32 bits",
            "incarnation",
            "4294967296",
        ),
        header(
            "header-tenant-short",
            "line-form",
            "32 bytes",
            "tenant",
            quoted(&"ab".repeat(31)),
        ),
        changed("header-seat-upper-case", "line-form", "lower case", |bundle| {
            bundle.header.set("seat", quoted(&seat(1).to_uppercase()));
        }),
        header("header-time", "line-form", "RFC 3339", "time", "\"1 maart 2026\""),
        header(
            "header-list-null",
            "line-form",
            "an empty list is []",
            "for",
            "null",
        ),
    ]
}

fn lists() -> Vec<Vector> {
    let (one, two) = {
        let mut seats = [seat(2), seat(3)];
        seats.sort();
        let [one, two] = seats;
        (one, two)
    };
    let of = |items: &[String]| format!("[{}]", items.join(","));
    let files = |numbers: std::ops::RangeInclusive<u64>| {
        let items: Vec<_> = numbers
            .map(|number| format!(r#"{{"number":{number},"to":1}}"#))
            .collect();
        of(&items)
    };
    let many = changed("files-65", "bundle-header", "at most 64 files", |bundle| {
        bundle.header.set("number", "99").set("files", files(1..=65));
    });
    let wants = |n: u8| quoted(&hex(&[n; 32]));
    let receivers: Vec<_> = (0..=1024_u32).map(|n| quoted(&format!("{n:064x}"))).collect();
    vec![
        header(
            "number-0",
            "bundle-header",
            "files are numbered from 1",
            "number",
            "0",
        ),
        header(
            "for-twice",
            "bundle-header",
            "a seat once",
            "for",
            of(&[quoted(&one), quoted(&one)]),
        ),
        header(
            "for-descending",
            "bundle-header",
            "in ascending order",
            "for",
            of(&[quoted(&two), quoted(&one)]),
        ),
        header(
            "for-1025",
            "bundle-header",
            "at most 1024 seats",
            "for",
            of(&receivers),
        ),
        header(
            "heads-one-chain-twice",
            "bundle-header",
            "a chain once",
            "heads",
            of(&[head(&one, 1, 1), head(&one, 1, 2)]),
        ),
        header(
            "heads-descending",
            "bundle-header",
            "in ascending order",
            "heads",
            of(&[head(&two, 1, 1), head(&one, 1, 1)]),
        ),
        header(
            "heads-incarnations-descending",
            "bundle-header",
            "and of incarnation",
            "heads",
            of(&[head(&one, 2, 1), head(&one, 1, 1)]),
        ),
        header(
            "heads-seq-0",
            "bundle-header",
            "a head is an event",
            "heads",
            of(&[head(&one, 1, 0)]),
        ),
        header(
            "after-descending",
            "bundle-header",
            "the same for after",
            "after",
            of(&[head(&two, 1, 1), head(&one, 1, 1)]),
        ),
        header(
            "after-seq-0",
            "bundle-header",
            "the same for after",
            "after",
            of(&[head(&one, 1, 0)]),
        ),
        header(
            "heads-more-keys",
            "line-form",
            "a head has four keys",
            "heads",
            of(&[head(&one, 1, 1).replace('{', "{\"a\":1,")]),
        ),
        changed("files-descending", "bundle-header", "files in order", |bundle| {
            bundle
                .header
                .set("number", "9")
                .set("files", r#"[{"number":2,"to":1},{"number":1,"to":1}]"#);
        }),
        header(
            "files-itself",
            "bundle-header",
            "files before this one",
            "files",
            files(1..=1),
        ),
        header(
            "files-0",
            "bundle-header",
            "files are numbered from 1",
            "files",
            files(0..=0),
        ),
        many,
        header(
            "wants-twice",
            "bundle-header",
            "an event once",
            "wants",
            of(&[wants(1), wants(1)]),
        ),
        header(
            "wants-descending",
            "bundle-header",
            "in ascending order",
            "wants",
            of(&[wants(2), wants(1)]),
        ),
        changed(
            "tenant-of-others",
            "other-tenant",
            "every commit is of the bundle's municipality",
            |bundle| {
                bundle.header.set("tenant", quoted(&"ab".repeat(32)));
            },
        ),
        changed(
            "sender-changed",
            "bundle-signature",
            "the sender signs",
            |bundle| {
                bundle
                    .header
                    .set("seat", quoted(&hex(key(2).verifying_key().as_bytes())));
            },
        ),
    ]
    .into_iter()
    .chain(counts())
    .collect()
}

fn counts() -> Vec<Vector> {
    let wrong = |name, key: &'static str, count: &'static str| {
        changed(
            name,
            "count",
            "the header counts what there is",
            move |bundle: &mut Bundle| {
                bundle.header.set(key, count);
            },
        )
    };
    vec![
        wrong("commits-one-more", "commits", "3"),
        wrong("commits-one-less", "commits", "1"),
        wrong("events-one-more", "events", "4"),
        wrong("events-none", "events", "0"),
        wrong("papers-one-more", "papers", "1"),
        wrong("bodies-one-more", "bodies", "1"),
        wrong("commits-untold", "commits", "18446744073709551615"),
    ]
}
