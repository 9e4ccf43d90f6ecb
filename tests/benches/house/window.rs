//! The window: from its start to a page one can work with, beside a bare window of the same version; and a long list.
//!
//! Both are built for speed and driven in the same way, turn by turn, so that what driving costs counts for both.
//! `KERNKAS_DESKTOP` and `KERNKAS_BARE_WINDOW` name the programs; `cargo xtask bench` builds them.

mod driven;
mod list;

use crate::{
    figures::Figures,
    made::Made,
    memory::Memory,
    table::{Aim, Table},
};
use driven::Driven;
use kernkas_tests::desk::PASSPHRASE;
use office::vault::{Passphrase, Vault};
use serde_json::{Value, json};
use std::{path::Path, time::Duration};

const ROUNDS: usize = 20;
/// Says that one may begin to type a passphrase.
const AT_THE_DOOR: &str = "document.activeElement?.type === 'password'";
/// Says that Vandaag shows what waits.
const TODAY_SHOWN: &str = "document.querySelector('main h1') && document.querySelector('main li button')";
/// Types the passphrase and hands it in.
const UNLOCK: &str = "const field = document.querySelector('input[type=password]');
    field.value = arguments[0];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.form.requestSubmit();";

/// Measures all of it.
pub fn measure(office: &Made, table: &mut Table) {
    let folder = office.copy();
    let program = std::env::var("KERNKAS_DESKTOP").expect("`cargo xtask bench` names the program");
    let nothing = std::env::var("KERNKAS_BARE_WINDOW").expect("`cargo xtask bench` names the bare window");
    let words = ["--data".to_owned(), folder.path().display().to_string()];
    let (mut bare, mut door, mut first, mut today) = (
        Figures::default(),
        Figures::default(),
        Figures::default(),
        Figures::default(),
    );
    let keys = keys(folder.path());
    let (mut bare_holds, mut holds) = (Memory::default(), Memory::default());
    for round in 0..ROUNDS {
        let (window, took) = Driven::open(&nothing, &[], folder.path(), "document.querySelector('h1')");
        bare.note(took);
        bare_holds = window.memory();
        drop(window);
        let (window, at_the_door) = Driven::open(&program, &words, folder.path(), AT_THE_DOOR);
        door.note(at_the_door);
        let unlocked = window.until_after(UNLOCK, &[json!(PASSPHRASE)], TODAY_SHOWN);
        today.note(unlocked);
        first.note(at_the_door + unlocked.saturating_sub(keys.median()));
        holds = window.memory();
        if round + 1 == ROUNDS {
            list::measure(&window, table);
        }
    }
    let aim = Aim::More(Duration::from_millis(300));
    table.row("start to the passphrase", &door, Some(&bare), aim);
    table.row(
        "start to Vandaag, the key from the passphrase left out",
        &first,
        Some(&bare),
        aim,
    );
    table.row(
        "passphrase to Vandaag, the key from the passphrase among it",
        &today,
        Some(&keys),
        Aim::Told,
    );
    table.note(format!(
        "Memory of all processes of the window, at Vandaag: {holds}; of the bare one: {bare_holds}."
    ));
}

/// What the key from the passphrase costs.
fn keys(folder: &Path) -> Figures {
    let mut figures = Figures::default();
    for _ in 0..ROUNDS / 2 {
        let mut vault = Vault::open(folder).unwrap();
        let seat = vault.seats().remove(0).seat;
        figures.time(|| {
            vault
                .unlock(seat, &Passphrase::typed(PASSPHRASE).unwrap())
                .unwrap()
        });
    }
    figures
}

/// A number that a page answered with.
fn number(answer: &Value) -> f64 {
    answer.as_f64().unwrap_or_else(|| panic!("no number: {answer}"))
}
