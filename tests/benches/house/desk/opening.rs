//! Opening the office: the passphrase is dear on purpose, what comes after must not grow with the file.

use crate::{
    figures::Figures,
    made::{Made, TODAY},
    table::{Aim, Table},
};
use kernkas_tests::desk::{PASSPHRASE, TestDesk};
use office::vault::{Passphrase, Vault};
use serde_json::json;

const ROUNDS: usize = 10;

/// The key from the passphrase, and all that follows until the first page can be asked for.
pub fn measure(office: &Made, table: &mut Table) {
    let folder = office.copy();
    let test = TestDesk::in_folder(folder.path().to_path_buf(), TODAY);
    let passphrase = Passphrase::typed(PASSPHRASE).unwrap();
    let unlocking = test.marijke();
    let (mut keys, mut opening, mut first) = (Figures::default(), Figures::default(), Figures::default());
    for _ in 0..ROUNDS {
        let mut vault = Vault::open(folder.path()).unwrap();
        let seat = vault.seats().remove(0).seat;
        keys.time(|| vault.unlock(seat, &passphrase).unwrap());
        opening.time(|| test.call("unlock", unlocking.clone()));
        first.time(|| test.call("today", json!({})));
        test.leave();
    }
    table.row(
        "unlocking: the key from the passphrase (Argon2id), apart",
        &keys,
        None,
        Aim::Told,
    );
    table.row(
        "unlocking: key, database and who is at the desk",
        &opening,
        Some(&keys),
        Aim::Told,
    );
    table.row("Vandaag, the first time after that", &first, None, Aim::Told);
}
