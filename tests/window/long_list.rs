//! A long list draws what is in view, and little more.

use kernkas_tests::window::{Window, municipality, sight::Role};

/// How many rows of the list are in the document, headings included.
fn rows(window: &Window) -> u64 {
    let counted = "return document.querySelectorAll('main tbody tr, main [role=row]').length;";
    window.ask(counted, &[]).as_u64().unwrap()
}

#[test]
fn a_long_list_keeps_at_most_a_hundred_rows_in_the_document() {
    let folder = municipality::sample();
    let mut window = municipality::sample_window(&folder);
    window.resize(1920, 1080);
    window.click(Role::Link, "Aanvragen");
    window.is_at(Role::Heading, "Aanvragen");
    let year = window.sees_like(Role::Button, "Filter weghalen: Jaar");
    window.click(Role::Button, &year);
    window.reads_no_longer(year.trim_start_matches("Filter weghalen: "));
    // Of one year there are fewer; only a list that is longer than what may be drawn proves anything.
    let told = window.until("how many there are in all years", |window| {
        let text = window.text();
        let (before, _) = text.split_once(" aanvragen ")?;
        let told = before.rsplit(' ').next()?.parse::<u64>().ok()?;
        (told > 100).then_some(told)
    });
    assert!(rows(&window) <= 100, "{} rows at the top", rows(&window));

    let first = window.all(Role::Row).swap_remove(1);
    window.tab_to(Role::Row, &first);
    window.press("End");
    window.until("the last row", |window| {
        let index = window.ask("return Math.max(...[...document.querySelectorAll('main [aria-rowindex]')].map((row) => Number(row.ariaRowIndex)));", &[]);
        index.as_u64().filter(|last| *last >= told)
    });
    assert!(rows(&window) <= 100, "{} rows at the end", rows(&window));
}
