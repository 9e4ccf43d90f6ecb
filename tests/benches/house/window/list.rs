//! A long list: how much of it is in the document while somebody scrolls through all of it.

use super::{driven::Driven, number};
use crate::{
    figures::Figures,
    table::{Aim, Table},
};
use std::time::Duration;

/// Goes to Aanvragen and takes every filter off.
const GO: &str = "document.querySelectorAll('nav.rail a')[ARGUMENT].click();";
const SHOWN: &str = "document.querySelector('[role=grid] [role=row][data-row]')?.textContent.trim()";
/// Takes the filters off, one after another.
const ALL_YEARS: &str = "const off = document.querySelector('.filters .chip button'); off?.click();";
/// Scrolls through the whole list in sixty steps; answers with the most rows there ever were, and how many there are.
const SCROLL: &str = "const done = arguments[arguments.length - 1];
    const grid = document.querySelector('[role=grid]');
    const frame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    (async () => {
      let most = 0; const took = [];
      for (let step = 0; step <= 60; step += 1) {
        const begun = performance.now();
        grid.scrollTop = (grid.scrollHeight * step) / 60;
        await frame();
        took.push(performance.now() - begun);
        most = Math.max(most, grid.querySelectorAll('[role=row]').length);
      }
      done({ most, total: Number(grid.getAttribute('aria-rowcount')) - 1, took });
    })();";

/// Scrolls, and counts.
pub fn measure(window: &Driven, table: &mut Table) {
    window.until_after(&GO.replace("ARGUMENT", "1"), &[], SHOWN);
    window.until_after(ALL_YEARS, &[], SHOWN);
    std::thread::sleep(Duration::from_millis(500));
    let answer = window.ask_and_wait(SCROLL);
    let mut frames = Figures::default();
    for took in answer["took"].as_array().unwrap() {
        frames.note(Duration::from_secs_f64(number(took) / 1_000.0));
    }
    table.row(
        "a jump of one sixtieth of the list, until it is drawn",
        &frames,
        None,
        Aim::Told,
    );
    table.note(format!(
        "A list of {} rows keeps at most {} rows in the document while it is scrolled from end to end (aim: 100).",
        answer["total"], answer["most"]
    ));
}
