//! Characters that have no place in what a person writes on a form: they hide, or turn the text around them.

use crate::application::MOST_TEXT;

/// How many lines a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    One,
    Several,
}

/// Finds what a text of several lines and [`MOST_TEXT`] characters at most cannot hold: the id of the message that says
/// why, or nothing.
#[must_use]
pub fn fault_in_text(text: &str) -> Option<&'static str> {
    fault(text, MOST_TEXT, Lines::Several)
}

/// Finds what a text of at most `most` characters cannot hold.
pub fn fault(text: &str, most: usize, lines: Lines) -> Option<&'static str> {
    // A character takes four bytes at most: a megabyte of text is not counted to its end.
    let long = text.len() > most * 4 || text.chars().count() > most;
    if long {
        return Some("why-too-long");
    }
    // A line may end as on Windows.
    let windows_end = (lines == Lines::One && text.contains("\r\n")).then_some("why-control-character");
    windows_end.or_else(|| {
        text.split("\r\n")
            .flat_map(str::chars)
            .find_map(|c| kind(c, lines))
    })
}

fn kind(c: char, lines: Lines) -> Option<&'static str> {
    match c {
        '\n' if lines == Lines::Several => None,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("why-bidi-character")
        }
        '\u{00ad}'
        | '\u{034f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{e0000}'..='\u{e0fff}' => Some("why-zero-width-character"),
        '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' => Some("why-control-character"),
        c if c.is_control() => Some("why-control-character"),
        _ => None,
    }
}
