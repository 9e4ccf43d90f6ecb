//! The end line.

#![expect(clippy::too_many_lines, reason = "tables, read by eye")]

use crate::{Vector, changed, craft::quoted};

pub fn vectors() -> Vec<Vector> {
    [totals(), form()].into_iter().flatten().collect()
}

fn totals() -> Vec<Vector> {
    let lines = |name, count: &'static str| {
        changed(
            name,
            "end-lines",
            "the end counts the lines before it",
            move |bundle| {
                bundle.totals.set("lines", count);
            },
        )
    };
    vec![
        lines("end-lines-one-more", "7"),
        lines("end-lines-one-less", "5"),
        lines("end-lines-0", "0"),
        changed("end-hash-other", "end-hash", "and hashes them", |bundle| {
            bundle.totals.set("sha256", quoted(&"ab".repeat(32)));
        }),
        changed(
            "header-changed-after",
            "end-hash",
            "from the first line",
            |bundle| {
                bundle.edit_bytes = Some(Box::new(|bytes| {
                    String::from_utf8(bytes)
                        .unwrap()
                        .replacen("\"number\":1", "\"number\":2", 1)
                        .into_bytes()
                }));
            },
        ),
        changed("stripped", "count", "a commit that was taken out", |bundle| {
            bundle.edit_bytes = Some(Box::new(|bytes| {
                let text = String::from_utf8(bytes).unwrap();
                let keep = |(number, _): &(usize, &str)| !(3..6).contains(number);
                let kept: String = text
                    .split_inclusive('\n')
                    .enumerate()
                    .filter(keep)
                    .map(|(_, line)| line)
                    .collect();
                kept.into_bytes()
            }));
        }),
        changed(
            "stripped-and-recounted",
            "end-lines",
            "and counted again",
            |bundle| {
                bundle.edit_bytes = Some(Box::new(|bytes| {
                    let text = String::from_utf8(bytes).unwrap();
                    let keep = |(number, _): &(usize, &str)| !(3..6).contains(number);
                    let kept: String = text
                        .split_inclusive('\n')
                        .enumerate()
                        .filter(keep)
                        .map(|(_, line)| line)
                        .collect();
                    let told = kept.replacen("\"commits\":2,\"events\":3", "\"commits\":1,\"events\":1", 1);
                    told.into_bytes()
                }));
            },
        ),
    ]
}

fn form() -> Vec<Vector> {
    let end = |name, note, find: &'static str, put: &'static str| {
        changed(name, "line-form", note, move |bundle| {
            bundle.edit_bytes = Some(Box::new(move |bytes| {
                let text = String::from_utf8(bytes).unwrap();
                let (before, line) = text.split_at(text.rfind("{\"end\"").unwrap());
                [before, &line.replacen(find, put, 1)].concat().into_bytes()
            }));
        })
    };
    vec![
        end("end-space", "no white space", "\"lines\":", "\"lines\": "),
        end(
            "end-key-more",
            "no other key",
            "\"signature\"",
            "\"more\":1,\"signature\"",
        ),
        end(
            "end-total-more",
            "nor in the total",
            "\"sha256\"",
            "\"more\":1,\"sha256\"",
        ),
        end(
            "end-lines-text",
            "a number of lines",
            "\"lines\":6",
            "\"lines\":\"6\"",
        ),
        end("end-return", "one line end", "\n", "\r\n"),
        end(
            "end-without-signature",
            "a signature",
            ",\"signature\"",
            ",\"signed\"",
        ),
    ]
}
