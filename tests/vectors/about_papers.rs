//! Papers and their parts.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{
    Vector, changed,
    craft::{Bundle, paper_line, quoted},
};
use base64::{Engine, prelude::BASE64_STANDARD};

fn paper(name: &'static str, expect: &'static str, note: &'static str, fields: &[(&str, &str)]) -> Vector {
    changed(name, expect, note, |bundle| {
        bundle.more.push(paper_line(1, fields))
    })
}

pub fn vectors() -> Vec<Vector> {
    let long = quoted(&"m".repeat(128));
    vec![
        paper(
            "paper-size-0",
            "paper",
            "a paper has bytes",
            &[("size", "0"), ("of", "0"), ("bytes", "\"\"")],
        ),
        paper("paper-part-empty", "paper", "a part too", &[("bytes", "\"\"")]),
        paper(
            "paper-size-too-large",
            "paper",
            "ten mebibytes",
            &[("size", "10485761"), ("of", "21")],
        ),
        paper(
            "paper-size-lies-up",
            "paper",
            "the size is that of the bytes",
            &[("size", "6")],
        ),
        paper(
            "paper-size-lies-down",
            "paper",
            "the size is that of the bytes",
            &[("size", "4")],
        ),
        paper(
            "paper-part-0",
            "paper",
            "parts are counted from 1",
            &[("part", "0")],
        ),
        paper("paper-part-beyond", "paper", "to their number", &[("part", "2")]),
        paper(
            "paper-of-2",
            "paper",
            "which follows from the size",
            &[("of", "2")],
        ),
        paper(
            "paper-part-not-full",
            "paper",
            "each part but the last is full",
            &[("size", "524289"), ("of", "2")],
        ),
        paper(
            "paper-base64-no-padding",
            "paper",
            "base64 with its padding",
            &[("bytes", "\"aGVsbG8\"")],
        ),
        paper(
            "paper-base64-loose-bits",
            "paper",
            "and no loose bits",
            &[("bytes", "\"aGVsbG9=\"")],
        ),
        paper(
            "paper-base64-url",
            "paper",
            "in the standard alphabet",
            &[("bytes", "\"-_-_-_8=\"")],
        ),
        paper(
            "paper-base64-line",
            "paper",
            "on one line",
            &[("bytes", "\"aGVs\\nbG8=\"")],
        ),
        paper("paper-media-empty", "paper", "a media type", &[("media", "\"\"")]),
        paper(
            "paper-media-of-128",
            "paper",
            "of 127 characters at most",
            &[("media", &long)],
        ),
        paper(
            "paper-media-upper-case",
            "paper",
            "in lower case",
            &[("media", "\"Image/PNG\"")],
        ),
        paper(
            "paper-media-line",
            "paper",
            "and nothing hidden in it",
            &[("media", "\"image/png\\r\\nx\"")],
        ),
        paper(
            "paper-id-upper-case",
            "line-form",
            "a UUID in lower case",
            &[("paper", "\"01920000-0000-7000-8000-0000000000AB\"")],
        ),
        paper("paper-case-null", "line-form", "of a case", &[("case", "null")]),
        paper(
            "paper-size-text",
            "line-form",
            "a size is a number",
            &[("size", "\"5\"")],
        ),
        paper(
            "paper-size-fraction",
            "line-form",
            "an integer",
            &[("size", "5.0")],
        ),
    ]
}

/// A paper of 524,293 bytes.
pub fn in_two_parts() -> Bundle {
    let mut bundle = Bundle::founded();
    let full = quoted(&BASE64_STANDARD.encode(vec![7; 512 * 1024]));
    let size = ("size", "524293");
    bundle.more = vec![
        paper_line(1, &[size, ("of", "2"), ("bytes", &full)]),
        paper_line(1, &[size, ("of", "2"), ("part", "2")]),
    ];
    bundle
}

/// The second part first.
pub fn parts_swapped() -> Bundle {
    let mut bundle = in_two_parts();
    bundle.more.swap(0, 1);
    bundle
}

/// The end after the first part.
pub fn second_part_missing() -> Bundle {
    let mut bundle = in_two_parts();
    bundle.more.pop();
    bundle
}
