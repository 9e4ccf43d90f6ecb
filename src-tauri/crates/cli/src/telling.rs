//! What went and came between laptops, for people.

use crate::{
    naming::beginning,
    table::{Side, align},
    words::{Words, printable},
};
use office::wire::{
    CaseChange, ChangeRow, Direction, ExchangeView, ExportPreview, HistoryRow, InspectView, JoinView,
    PeerRow, SeatStanding, Seats, TakenIn,
};
use rules::text::Text;

/// Puts a count into a sentence.
pub(crate) fn count(text: Text, name: &str, number: u32) -> Text {
    text.number(name, i32::try_from(number).unwrap_or(i32::MAX))
}

/// The day and the minute of a moment.
pub(crate) fn moment(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

/// Who asks to join. Nothing was done.
pub(crate) fn who_asks(view: &JoinView, words: Words) -> Vec<String> {
    let who = Text::new("cli-join-who").name("name", &printable(&view.name));
    let who = who.name("laptop", &printable(&view.laptop));
    let mut lines = vec![
        words.say(&who.name("at", &moment(&view.made_at))),
        words.say(&Text::new("cli-compare").name("fingerprint", &view.fingerprint)),
    ];
    if view.known {
        lines.push(words.plain("cli-join-known"));
    } else if view.person.is_some() {
        lines.push(words.plain("cli-join-same-name"));
    }
    lines
}

/// What would be in a bundle.
pub(crate) fn preview(view: &ExportPreview, words: Words) -> Vec<String> {
    let told = Text::new("cli-would-export").name("file", &view.file_name);
    let told = count(told.name("who", &for_whom(&view.who)), "actions", view.actions);
    let told = count(count(told, "cases", view.cases), "papers", view.papers);
    let mut lines = vec![words.say(&told)];
    lines.extend(view.without.iter().map(|text| words.say(text)));
    lines
}

/// What is in a bundle and what it would change. Nothing was written.
pub(crate) fn inspected(view: &InspectView, words: Words) -> Vec<String> {
    let from = Text::new("cli-inspected").name("from", &printable(&view.from));
    let from = from
        .name("laptop", &printable(&view.laptop))
        .name("at", &moment(&view.made_at));
    let from = count(count(from, "number", view.number), "actions", view.actions);
    let mut lines = vec![words.say(&count(from, "fresh", view.fresh))];
    section(&mut lines, words, "cli-in-it", &view.contents);
    section(&mut lines, words, "cli-missing-files", &view.missing);
    if !view.changes.is_empty() {
        lines.push(words.plain("cli-pots-change"));
        lines.extend(view.changes.iter().map(|row| change(row, words)));
    }
    if !view.cases.is_empty() {
        lines.push(words.plain("cli-cases-change"));
        lines.extend(view.cases.iter().map(|row| case(row, words)));
    }
    section(&mut lines, words, "cli-would-dispute", &view.disputes);
    section(&mut lines, words, "cli-to-know", &view.notes);
    lines.push(words.say(&Text::new("cli-nothing-written").name("sha256", &view.sha256)));
    lines
}

fn section(lines: &mut Vec<String>, words: Words, head: &str, texts: &[Text]) {
    if !texts.is_empty() {
        lines.push(words.plain(head));
        lines.extend(
            texts
                .iter()
                .map(|text| format!("    {}", printable(&words.say(text)))),
        );
    }
}

fn change(row: &ChangeRow, words: Words) -> String {
    let amount = |amount: Option<_>| {
        amount.map_or_else(|| words.plain("cli-no-ceiling"), |amount| words.amount(amount))
    };
    let kern = row.kern.as_ref().map_or("-", |kern| kern.0.as_str());
    let (before, after) = (amount(row.before), amount(row.after));
    format!(
        "    {kern}, {}: {} ({before} -> {after})",
        row.scheme.0,
        words.say(&row.what)
    )
}

fn case(row: &CaseChange, words: Words) -> String {
    let what: Vec<String> = row.what.iter().map(|text| words.say(text)).collect();
    format!(
        "    {} {}: {}",
        row.number,
        printable(&row.idea),
        printable(&what.join("; "))
    )
}

/// What taking in did.
pub(crate) fn taken_in(view: &TakenIn, words: Words) -> Vec<String> {
    let told = Text::new("cli-taken-in").name("from", &printable(&view.from));
    let told = count(count(told, "actions", view.actions), "fresh", view.fresh);
    let mut lines = vec![words.say(&told)];
    lines.extend(
        view.report
            .iter()
            .map(|text| format!("    {}", printable(&words.say(text)))),
    );
    lines
}

/// Who is how far, and which bundles went and came.
pub(crate) fn how_far(view: &ExchangeView, words: Words) -> Vec<String> {
    let head = [
        "cli-person",
        "cli-laptop",
        "cli-heard",
        "cli-lacks",
        "cli-standing",
    ]
    .map(|id| words.plain(id));
    let peers = std::iter::once(&view.me).chain(&view.peers).map(|peer| {
        vec![
            printable(&peer.name),
            printable(&peer.laptop),
            peer.heard_at.as_deref().map(moment).unwrap_or_default(),
            peer.behind.to_string(),
            stands(peer, words),
        ]
    });
    let rows: Vec<Vec<String>> = std::iter::once(head.to_vec()).chain(peers).collect();
    let sides = [Side::Left, Side::Left, Side::Left, Side::Right, Side::Left];
    let mut lines = align(&rows, &sides);
    lines.extend(view.held.iter().map(|text| words.say(text)));
    lines.extend(view.history.iter().map(|row| went(row, words)));
    lines
}

fn stands(peer: &PeerRow, words: Words) -> String {
    let standing = words.plain(standing(peer.standing));
    if peer.here {
        format!("{standing}, {}", words.plain("cli-here"))
    } else {
        standing
    }
}

fn standing(standing: SeatStanding) -> &'static str {
    match standing {
        SeatStanding::Working => "cli-working",
        SeatStanding::Barred => "cli-is-barred",
        SeatStanding::Frozen => "cli-frozen",
        SeatStanding::CatchingUp => "cli-catching-up",
    }
}

fn went(row: &HistoryRow, words: Words) -> String {
    let told = Text::new(match row.direction {
        Direction::Out => "cli-went",
        Direction::In => "cli-came",
    });
    let told = told
        .name("at", &moment(&row.at))
        .name("file", &printable(&row.file));
    let told = told.name("who", &printable(&row.who.join(", ")));
    words.say(&count(count(told, "actions", row.actions), "fresh", row.fresh))
}

/// For whom a bundle is; the catalogues say it when that is nobody else.
pub(crate) fn for_whom(who: &[String]) -> String {
    if who.is_empty() {
        "nobody".to_owned()
    } else {
        who.join(", ")
    }
}

/// All seats, who holds which pots, and what was kept without effect.
pub(crate) fn seats(view: &Seats, words: Words) -> Vec<String> {
    let head = ["cli-person", "cli-laptop", "cli-tag", "cli-standing", "cli-seat"].map(|id| words.plain(id));
    let rows = view.seats.iter().map(|row| {
        vec![
            printable(&row.name),
            printable(&row.laptop),
            row.tag.clone(),
            words.plain(standing(row.standing)),
            beginning(&row.seat).to_owned(),
        ]
    });
    let rows: Vec<Vec<String>> = std::iter::once(head.to_vec()).chain(rows).collect();
    let mut lines = align(&rows, &[Side::Left; 5]);
    lines.extend(view.pots.iter().map(|held| {
        let year = held.year.map(|year| format!(" {year}")).unwrap_or_default();
        let holder = if held.seat.is_some() {
            printable(&held.name)
        } else {
            words.plain("cli-nobody")
        };
        format!("{}{year}: {holder}", held.scheme.0)
    }));
    section(&mut lines, words, "cli-set-aside", &view.set_aside);
    lines
}
