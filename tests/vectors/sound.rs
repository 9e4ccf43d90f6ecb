//! What must be taken.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{BODY, Bundle, Commit, Event, body_line, hex, paper_line, quoted, seat},
};
use sha2::{Digest, Sha256};

pub fn vectors() -> Vec<Vector> {
    [small(), words(), edges(), many()]
        .into_iter()
        .flatten()
        .collect()
}

fn made(name: &'static str, note: &'static str, bundle: Bundle) -> Vector {
    Vector {
        name,
        expect: "ok",
        note,
        bytes: bundle.write(),
    }
}

fn ok(name: &'static str, note: &'static str, change: impl FnOnce(&mut Bundle)) -> Vector {
    changed(name, "ok", note, change)
}

/// The founded bundle with one more commit: of seat 1, one event with this body.
fn saying(name: &'static str, note: &'static str, data: &str) -> Vector {
    let body = format!(r#"{{"salt":"00112233445566778899aabbccddeeff","data":{data}}}"#);
    ok(name, note, |bundle| *bundle.event() = Event::saying(body))
}

fn small() -> Vec<Vector> {
    vec![
        made(
            "founding",
            "one commit, which founds",
            Bundle::with(vec![Commit::of(1, vec![Event::new()])]),
        ),
        made(
            "founding-of-three",
            "later events of the founding commit carry its hash",
            {
                Bundle::with(vec![Commit::of(
                    1,
                    vec![Event::new(), Event::new(), Event::new()],
                )])
            },
        ),
        ok("two-commits", "the second continues the first", |_| {}),
        ok(
            "nothing-new",
            "a bundle without commits says who knows what",
            |bundle| {
                bundle.commits.clear();
                bundle.tenant = Some(hex(&Sha256::digest(b"a municipality")));
            },
        ),
        ok("withheld", "a body that this reader may not have", |bundle| {
            bundle.event().is = "withheld";
            bundle.event().line_body = "null".to_owned();
        }),
        ok("erased", "a body that is gone for good", |bundle| {
            bundle.event().is = "erased";
            bundle.event().line_body = "null".to_owned();
        }),
        ok("withheld-founding", "even the founding event's", |bundle| {
            bundle.commits[0].events[0].is = "withheld";
            bundle.commits[0].events[0].line_body = "null".to_owned();
        }),
        ok(
            "unknown-kind",
            "a kind of a newer program is kept and passed on",
            |bundle| {
                bundle.event().fields.set("kind", "\"moon-landed-v2\"");
            },
        ),
        ok("case-and-private", "about a case, with personal data", |bundle| {
            let fields = &mut bundle.event().fields;
            fields
                .set("case", "\"0192f0a1-b2c3-7d4e-8f90-a1b2c3d4e5f6\"")
                .set("private", "true");
        }),
        ok(
            "body-by-itself",
            "the body of an event that came before",
            |bundle| {
                bundle.more.push(body_line(&"ab".repeat(32), BODY));
            },
        ),
        ok("paper", "a paper of five bytes", |bundle| {
            bundle.more.push(paper_line(1, &[]))
        }),
        ok("two-papers-and-bodies", "each in its order", |bundle| {
            bundle.more.push(body_line(&"01".repeat(32), BODY));
            bundle.more.push(body_line(&"02".repeat(32), BODY));
            bundle.more.push(paper_line(1, &[]));
            bundle.more.push(paper_line(
                2,
                &[
                    ("size", "1"),
                    ("bytes", "\"AA==\""),
                    ("media", "\"application/pdf\""),
                ],
            ));
        }),
    ]
}

/// Data that says one thing.
fn text(words: &str) -> String {
    format!(r#"{{"text":{}}}"#, quoted(words))
}

fn words() -> Vec<Vector> {
    let controls: String = (0..0x20_u8).map(char::from).collect();
    vec![
        saying(
            "text-bidi",
            "bidirectional marks are text",
            &text("a\u{202e}b\u{2066}c\u{200f}"),
        ),
        saying(
            "text-zero-width",
            "so is what is not seen",
            &text("a\u{200b}\u{feff}\u{ad}b"),
        ),
        saying(
            "text-composed",
            "NFC and NFD are different bytes, both kept",
            &text("\u{e9} e\u{301}"),
        ),
        saying(
            "text-astral",
            "beyond 16 bits, in UTF-8",
            &text("\u{1f3e1}\u{10ffff}"),
        ),
        saying(
            "text-line-separators",
            "U+2028 and U+0085 end no line here",
            &text("a\u{2028}b\u{85}c"),
        ),
        saying("text-delete", "U+007F is not escaped", &text("a\u{7f}b")),
        saying(
            "text-controls",
            "each control character in its one escape",
            &text(&controls),
        ),
        saying("text-quotes", "and quotes and backslashes", &text("\"\\/\"")),
    ]
}

fn edges() -> Vec<Vector> {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(15), "]".repeat(15));
    vec![
        saying("data-empty", "data may be empty", "{}"),
        saying(
            "data-integers",
            "53 bits either way",
            r#"{"a":9007199254740991,"b":-9007199254740991,"c":0}"#,
        ),
        saying("data-deep", "sixteen levels", &deep),
        saying(
            "data-any-order",
            "keys in any order",
            r#"{"z":1,"a":[true,false,null],"":{}}"#,
        ),
        ok("time-fraction", "nine digits, west of Greenwich", |bundle| {
            let time = "\"2026-12-31T23:59:60.123456789-11:30\"";
            for event in &mut bundle.commit().events {
                event.fields.set("time", time);
            }
            bundle.commit().fields.set("time", time);
        }),
        ok(
            "time-no-day",
            "a clock may say the thirty-first of February",
            |bundle| {
                for event in &mut bundle.commit().events {
                    event.fields.set("time", "\"2026-02-31T00:00:00Z\"");
                }
                bundle.commit().fields.set("time", "\"2026-02-31T00:00:00Z\"");
            },
        ),
        ok("kind-of-64", "the longest kind", |bundle| {
            bundle.event().fields.set("kind", quoted(&"k".repeat(64)));
        }),
        ok("incarnation-0", "the least incarnation", |bundle| {
            bundle.commit().incarnation = 0
        }),
        ok("incarnation-most", "the greatest", |bundle| {
            bundle.commit().incarnation = u32::MAX
        }),
        ok(
            "after-an-unseen-one",
            "that it connects is for the receiver",
            |bundle| {
                bundle.commit().after = Some((41, "cd".repeat(32)));
            },
        ),
        ok("last-number", "the last number of a chain", |bundle| {
            bundle.commit().after = Some((u64::MAX - 2, "cd".repeat(32)));
        }),
        ok("number-most", "the greatest file number", |bundle| {
            bundle.header.set("number", u64::MAX.to_string());
        }),
        ok("media-of-127", "the longest media type", |bundle| {
            bundle
                .more
                .push(paper_line(1, &[("media", &quoted(&"m".repeat(127)))]));
        }),
    ]
}

fn head(number: u8, incarnation: u32, seq: u64) -> String {
    format!(
        r#"{{"seat":"{}","incarnation":{incarnation},"seq":{seq},"hash":"{}"}}"#,
        seat(number),
        "ef".repeat(32)
    )
}

fn many() -> Vec<Vector> {
    let mut seats = [2, 3, 4];
    seats.sort_by_key(|number| seat(*number));
    let heads = format!(
        "[{},{},{}]",
        head(seats[0], 1, 7),
        head(seats[1], 1, 2),
        head(seats[1], 2, 1)
    );
    let receivers = seats.map(|number| quoted(&seat(number))).join(",");
    vec![
        ok("two-seats", "the second begins its own chain", |bundle| {
            bundle.commits.push(Commit::of(2, vec![Event::new()]));
        }),
        ok("restored", "a new incarnation of the first", |bundle| {
            let mut commit = Commit::of(1, vec![Event::new()]);
            commit.incarnation = 2;
            bundle.commits.push(commit);
        }),
        ok("seen", "heads of other chains, in order", {
            let heads = heads.clone();
            |bundle| {
                bundle.commit().fields.set("seen", heads);
            }
        }),
        ok("full-header", "every list of the header in use", |bundle| {
            let header = &mut bundle.header;
            header.set("number", "9").set("for", format!("[{receivers}]"));
            header.set("heads", heads.clone()).set("after", heads);
            header.set("files", r#"[{"number":3,"to":0},{"number":8,"to":12}]"#);
            header.set(
                "wants",
                format!(r#"["{}","{}"]"#, "01".repeat(32), "02".repeat(32)),
            );
        }),
        ok(
            "fork",
            "two events at one place: the proof that a laptop was copied",
            |bundle| {
                let mut copy = Commit::of(1, vec![Event::saying(BODY.replace('1', "2"))]);
                // After the founding event, where the second commit stands too.
                let founding = Bundle::with(vec![Commit::of(1, vec![Event::new()])]).write();
                let text = String::from_utf8(founding).unwrap();
                let commit: serde_json::Value = serde_json::from_str(text.lines().nth(2).unwrap()).unwrap();
                let commit: serde_json::Value =
                    serde_json::from_str(commit["commit"].as_str().unwrap()).unwrap();
                copy.after = Some((1, commit["head"].as_str().unwrap().to_owned()));
                bundle.commits.push(copy);
            },
        ),
        ok("a-commit-twice", "once is as good as twice", |bundle| {
            bundle.header.set("commits", "3").set("events", "4");
            bundle.edit_lines = Some(Box::new(|lines| {
                lines.insert(3, lines[1].clone());
                lines.insert(4, lines[2].clone());
            }));
        }),
        ok("sixty-four-events", "a larger commit", |bundle| {
            bundle
                .commits
                .push(Commit::of(1, (0..64).map(|_| Event::new()).collect()));
        }),
        ok("passed-on", "one seat sends what another signed", |bundle| {
            bundle.sender = 2
        }),
    ]
}
