//! Lines, whatever they hold: their form and their order.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{BODY, Bundle, body_line, paper_line},
};

/// Changes one line, before the end is counted and signed.
fn line(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    number: usize,
    edit: fn(&str) -> String,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.edit_lines = Some(Box::new(move |lines| {
            lines[number - 1] = edit(&lines[number - 1])
        }));
    })
}

fn lines(name: &'static str, expect: &'static str, note: &'static str, edit: fn(&mut Vec<String>)) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.more = vec![body_line(&"ab".repeat(32), BODY), paper_line(1, &[])];
        bundle.edit_lines = Some(Box::new(edit));
    })
}

fn bytes(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    edit: fn(Vec<u8>) -> Vec<u8>,
) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.edit_bytes = Some(Box::new(edit))
    })
}

pub fn vectors() -> Vec<Vector> {
    [form(), order(), cut()].into_iter().flatten().collect()
}

fn form() -> Vec<Vector> {
    vec![
        line("line-empty", "line-unknown", "no empty lines", 2, |_| {
            String::new()
        }),
        line("line-of-text", "line-unknown", "nor any text", 2, |_| {
            "hello".to_owned()
        }),
        line(
            "line-of-another-kind",
            "line-unknown",
            "nor kinds of line that are not known",
            2,
            |line| line.replacen("event", "remark", 1),
        ),
        line(
            "line-space-before",
            "line-unknown",
            "no white space before",
            2,
            |line| format!(" {line}"),
        ),
        line("line-space-after", "line-form", "nor after", 2, |line| {
            format!("{line} ")
        }),
        line("line-return", "line-form", "a line ends in one byte", 2, |line| {
            format!("{line}\r")
        }),
        line("line-space-within", "line-form", "nor within", 2, |line| {
            line.replacen("\"is\":", "\"is\": ", 1)
        }),
        line(
            "line-keys-turned",
            "line-form",
            "keys in their order",
            2,
            |line| {
                line.replacen(",\"is\":\"present\"}", "}", 1).replacen(
                    "\"body\":",
                    "\"is\":\"present\",\"body\":",
                    1,
                )
            },
        ),
        line("line-key-missing", "line-form", "each key", 2, |line| {
            line.replacen(",\"is\":\"present\"", "", 1)
        }),
        line("line-key-more", "line-form", "no other", 2, |line| {
            line.replacen("\"is\":", "\"as\":1,\"is\":", 1)
        }),
        line("line-key-twice", "line-form", "once", 2, |line| {
            line.replacen("\"is\":", "\"is\":\"present\",\"is\":", 1)
        }),
        line(
            "line-escaped-otherwise",
            "line-form",
            "one way to escape",
            2,
            |line| line.replacen("thing", "\\u0074hing", 1),
        ),
        line(
            "line-solidus",
            "line-form",
            "a solidus is not escaped",
            2,
            |line| line.replacen("thing", "th\\/ing", 1),
        ),
        line(
            "line-lone-surrogate",
            "line-form",
            "no half characters",
            2,
            |line| line.replacen("thing", "\\ud800", 1),
        ),
        line("line-cut-within", "line-form", "whole", 2, |line| {
            line[..line.len() - 2].to_owned()
        }),
        line(
            "line-number-for-text",
            "line-form",
            "a text where a text is due",
            2,
            |_| r#"{"event":1,"body":null,"is":"erased"}"#.to_owned(),
        ),
        line(
            "presence-unknown",
            "line-form",
            "present, withheld or erased",
            2,
            |line| line.replacen("\"present\"", "\"lost\"", 1),
        ),
        line(
            "present-without-body",
            "line-form",
            "what is present is there",
            2,
            |line| {
                let begin = line.find("\"body\":").unwrap();
                format!("{}\"body\":null,\"is\":\"present\"}}", &line[..begin])
            },
        ),
        line(
            "withheld-with-body",
            "line-form",
            "what is withheld is not",
            2,
            |line| line.replacen("\"present\"", "\"withheld\"", 1),
        ),
        line("erased-with-body", "line-form", "nor what is erased", 2, |line| {
            line.replacen("\"present\"", "\"erased\"", 1)
        }),
        line("signature-short", "line-form", "64 bytes", 3, |line| {
            line.replacen("\"}", "", 1)[..line.len() - 4].to_owned() + "\"}"
        }),
        line("signature-upper-case", "line-form", "lower case", 3, |line| {
            let (text, signature) = line.split_at(line.len() - 130);
            text.to_owned() + &signature.to_uppercase()
        }),
        bytes("line-not-utf-8", "line-form", "UTF-8", |mut bytes| {
            let place = bytes.windows(5).position(|some| some == b"thing").unwrap();
            bytes[place] = 0xff;
            bytes
        }),
        bytes("line-with-nul", "line-form", "no NUL", |mut bytes| {
            let place = bytes.windows(5).position(|some| some == b"thing").unwrap();
            bytes[place] = 0;
            bytes
        }),
    ]
}

fn order() -> Vec<Vector> {
    vec![
        lines(
            "body-before-commit",
            "line-order",
            "commits before bodies",
            |lines| lines.swap(1, 6),
        ),
        lines(
            "paper-before-body",
            "line-order",
            "bodies before papers",
            |lines| lines.swap(6, 7),
        ),
        lines(
            "commit-line-twice",
            "commit-count",
            "a commit has events of its own",
            |lines| {
                lines.insert(6, lines[5].clone());
            },
        ),
        lines(
            "commit-line-missing",
            "line-order",
            "events end in their commit",
            |lines| {
                lines.remove(5);
            },
        ),
        lines(
            "commit-after-paper",
            "line-order",
            "nothing of a commit after papers",
            |lines| {
                let event = lines[1].clone();
                lines.push(event);
            },
        ),
        lines("header-twice", "line-unknown", "one header", |lines| {
            let header = lines[0].clone();
            lines.insert(1, header);
        }),
        lines("body-twice", "line-order", "a body once", |lines| {
            let body = lines[6].clone();
            lines.insert(6, body);
        }),
        changed(
            "bodies-descending",
            "line-order",
            "bodies by ascending hash",
            |bundle| {
                bundle.more = vec![
                    body_line(&"02".repeat(32), BODY),
                    body_line(&"01".repeat(32), BODY),
                ];
            },
        ),
        changed(
            "papers-descending",
            "line-order",
            "papers by ascending identity",
            |bundle| {
                bundle.more = vec![paper_line(2, &[]), paper_line(1, &[])];
            },
        ),
        changed("paper-twice", "line-order", "a paper once", |bundle| {
            bundle.more = vec![paper_line(1, &[]), paper_line(1, &[])];
        }),
    ]
}

fn cut() -> Vec<Vector> {
    vec![
        bytes(
            "cut-after-header",
            "cut-short",
            "the end line is missing",
            |bytes| {
                let end = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
                bytes[..end].to_vec()
            },
        ),
        bytes("cut-in-header", "cut-short", "so it is here", |bytes| {
            bytes[..100].to_vec()
        }),
        bytes("cut-in-first-bytes", "cut-short", "and here", |bytes| {
            bytes[..9].to_vec()
        }),
        bytes("cut-before-end", "cut-short", "and here", |bytes| {
            let text = String::from_utf8(bytes).unwrap();
            text.as_bytes()[..text.rfind("{\"end\"").unwrap()].to_vec()
        }),
        bytes(
            "cut-last-byte",
            "cut-short",
            "the end line has its line end",
            |mut bytes| {
                bytes.pop();
                bytes
            },
        ),
        bytes(
            "empty-line-after",
            "trailing",
            "nothing follows the end",
            |bytes| [&bytes[..], b"\n"].concat(),
        ),
        bytes("another-bundle-after", "trailing", "not even a bundle", |bytes| {
            [&bytes[..], &bytes].concat()
        }),
    ]
}

/// A line of three mebibytes and a little.
pub fn too_long() -> Bundle {
    let mut bundle = Bundle::founded();
    bundle.edit_lines = Some(Box::new(|lines| lines[1].push_str(&" ".repeat(3 * 1024 * 1024))));
    bundle
}
