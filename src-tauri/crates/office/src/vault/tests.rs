use super::*;
use std::fs;
use tempfile::TempDir;

/// The least that Argon2id takes: tests need not wait.
const QUICK: Cost = Cost {
    memory_kib: 8,
    passes: 1,
    lanes: 1,
};

fn passphrase(text: &str) -> Passphrase {
    Passphrase::choose(text).unwrap()
}

fn first() -> Passphrase {
    passphrase("een goede wachtzin")
}

fn created() -> (TempDir, Created) {
    let folder = tempfile::tempdir().unwrap();
    let created = Vault::create_at_cost(folder.path(), " Anna Jansen ", &first(), QUICK).unwrap();
    (folder, created)
}

fn same(one: &Unlocked, other: &Unlocked) -> bool {
    one.database_key == other.database_key && one.seat_key.id() == other.seat_key.id()
}

#[test]
fn the_passphrase_opens_what_was_made() {
    let (folder, created) = created();
    let mut vault = Vault::open(folder.path()).unwrap();
    let seat = created.unlocked.seat_key.id();
    assert_eq!(
        vault.seats(),
        [SeatLabel {
            seat,
            label: "Anna Jansen".into()
        }]
    );
    assert!(same(&vault.unlock(seat, &first()).unwrap(), &created.unlocked));
    let wrong = vault.unlock(seat, &passphrase("een andere wachtzin"));
    assert!(matches!(wrong, Err(VaultFault::WrongPassphrase)));
}

#[test]
fn the_file_holds_no_secret_in_the_clear() {
    let (folder, created) = created();
    let text = fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for secret in [
        created.unlocked.database_key.as_bytes(),
        &*created.unlocked.seat_key.secret(),
        created.recovery_key.secret(),
    ] {
        assert!(!text.contains(&hex(secret)));
    }
}

#[test]
fn a_second_person_opens_the_same_database_with_an_own_key() {
    let (folder, mut created) = created();
    let second = passphrase("nog een wachtzin");
    let key = created
        .vault
        .add_seat(&created.unlocked, "Bram de Wit", &second)
        .unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    let unlocked = vault.unlock(key.id(), &second).unwrap();
    assert_eq!(unlocked.database_key, created.unlocked.database_key);
    assert_ne!(unlocked.seat_key.id(), created.unlocked.seat_key.id());
    assert!(matches!(
        vault.unlock(key.id(), &first()),
        Err(VaultFault::WrongPassphrase)
    ));
}

#[test]
fn a_changed_passphrase_replaces_the_old_one() {
    let (folder, mut created) = created();
    let (seat, new) = (created.unlocked.seat_key.id(), passphrase("een nieuwe wachtzin"));
    let wrong = created.vault.change_passphrase(seat, &new, &first());
    assert!(matches!(wrong, Err(VaultFault::WrongPassphrase)));
    created.vault.change_passphrase(seat, &first(), &new).unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    assert!(same(&vault.unlock(seat, &new).unwrap(), &created.unlocked));
    assert!(matches!(
        vault.unlock(seat, &first()),
        Err(VaultFault::WrongPassphrase)
    ));
}

#[test]
fn the_printed_key_brings_back_every_seat_also_one_added_later() {
    let (folder, mut created) = created();
    let second = created
        .vault
        .add_seat(&created.unlocked, "Bram", &passphrase("nog een wachtzin"))
        .unwrap();
    let typed = PrintedKey::parse(&created.recovery_key.to_text(), Purpose::Recovery).unwrap();
    let mut vault = Vault::open_at_cost(folder.path(), QUICK).unwrap();
    for seat in [created.unlocked.seat_key.id(), second.id()] {
        let new = passphrase("een nieuwe wachtzin");
        let recovered = vault.recover(&typed, seat, &new).unwrap();
        assert_eq!(recovered.seat_key.id(), seat);
        assert_eq!(recovered.database_key, created.unlocked.database_key);
        let mut reopened = Vault::open(folder.path()).unwrap();
        assert!(same(&reopened.unlock(seat, &new).unwrap(), &recovered));
    }
}

#[test]
fn another_printed_key_recovers_nothing() {
    let (_folder, mut created) = created();
    let seat = created.unlocked.seat_key.id();
    let other = PrintedKey::generate(Purpose::Recovery).unwrap();
    assert!(matches!(
        created.vault.recover(&other, seat, &first()),
        Err(VaultFault::WrongRecoveryKey)
    ));
    let root = PrintedKey::generate(Purpose::Root).unwrap();
    assert!(matches!(
        created.vault.recover(&root, seat, &first()),
        Err(VaultFault::WrongRecoveryKey)
    ));
}

#[test]
fn ten_wrong_tries_bring_a_wait_that_even_the_right_passphrase_sits_out() {
    let (_folder, mut created) = created();
    let seat = created.unlocked.seat_key.id();
    for _ in 0..10 {
        let wrong = created.vault.unlock(seat, &passphrase("een andere wachtzin"));
        assert!(matches!(wrong, Err(VaultFault::WrongPassphrase)));
    }
    assert!(matches!(
        created.vault.unlock(seat, &first()),
        Err(VaultFault::TryAgainIn { .. })
    ));
}

#[test]
fn an_exchanged_recovery_key_keeps_every_seat_shut() {
    // Otherwise who can write the file would get the keys of everybody added afterwards.
    let (folder, created) = created();
    let path = folder.path().join(FILE_NAME);
    let own = SeatKey::from_secret(created.recovery_key.secret())
        .id()
        .to_string();
    let theirs = SeatKey::from_secret(&[9; 32]).id().to_string();
    fs::write(&path, fs::read_to_string(&path).unwrap().replace(&own, &theirs)).unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    let opened = vault.unlock(created.unlocked.seat_key.id(), &first());
    assert!(matches!(opened, Err(VaultFault::WrongPassphrase)));
}

#[test]
fn an_entry_moved_to_another_seat_does_not_open() {
    let (folder, mut created) = created();
    let second = created
        .vault
        .add_seat(&created.unlocked, "Bram", &passphrase("nog een wachtzin"))
        .unwrap();
    let path = folder.path().join(FILE_NAME);
    let mut json: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for part in ["argon2id", "salt", "keys"] {
        json["seats"][1][part] = json["seats"][0][part].clone();
    }
    fs::write(&path, json.to_string()).unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    assert!(matches!(
        vault.unlock(second.id(), &first()),
        Err(VaultFault::WrongPassphrase)
    ));
}

#[test]
fn a_high_water_mark_is_kept_and_never_goes_back() {
    let (folder, mut created) = created();
    let seat = created.unlocked.seat_key.id();
    let mark = |incarnation, seq| HighWater { incarnation, seq };
    for (noted, then) in [
        ((1, 5), (1, 5)),
        ((1, 3), (1, 5)),
        ((2, 1), (2, 1)),
        ((1, 9), (2, 1)),
    ] {
        created
            .vault
            .note_high_water(seat, mark(noted.0, noted.1))
            .unwrap();
        let read = Vault::open(folder.path()).unwrap().high_water(seat).unwrap();
        assert_eq!(read, Some(mark(then.0, then.1)));
    }
    created
        .vault
        .change_passphrase(seat, &first(), &passphrase("een nieuwe wachtzin"))
        .unwrap();
    assert_eq!(created.vault.high_water(seat).unwrap(), Some(mark(2, 1)));
}

#[test]
fn a_seat_of_another_laptop_is_unknown() {
    let (_folder, mut created) = created();
    let other = SeatKey::from_secret(&[5; 32]).id();
    assert!(matches!(
        created.vault.unlock(other, &first()),
        Err(VaultFault::UnknownSeat { .. })
    ));
}

#[test]
fn nothing_is_overwritten_and_a_copy_opens() {
    let (folder, created) = created();
    let again = Vault::create_at_cost(folder.path(), "Anna", &first(), QUICK);
    assert!(matches!(again, Err(VaultFault::AlreadyThere { .. })));
    let elsewhere = tempfile::tempdir().unwrap();
    let target = elsewhere.path().join(FILE_NAME);
    created.vault.copy_to(&target).unwrap();
    assert!(matches!(
        created.vault.copy_to(&target),
        Err(VaultFault::AlreadyThere { .. })
    ));
    let mut copy = Vault::open(elsewhere.path()).unwrap();
    assert!(same(
        &copy.unlock(created.unlocked.seat_key.id(), &first()).unwrap(),
        &created.unlocked
    ));
}

#[test]
fn a_file_that_is_missing_newer_or_no_vault_is_refused_as_that() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        Vault::open(folder.path()),
        Err(VaultFault::NoVault { .. })
    ));
    fs::write(folder.path().join(FILE_NAME), r#"{"version":2,"other":[]}"#).unwrap();
    assert!(matches!(
        Vault::open(folder.path()),
        Err(VaultFault::NewerVersion { found: 2, known: 1 })
    ));
    for rubbish in ["", "{}", "geen json", r#"{"version":1}"#] {
        fs::write(folder.path().join(FILE_NAME), rubbish).unwrap();
        assert!(
            matches!(Vault::open(folder.path()), Err(VaultFault::Unreadable { .. })),
            "{rubbish}"
        );
    }
}

#[test]
fn a_file_that_asks_for_all_memory_is_refused() {
    let (folder, created) = created();
    let path = folder.path().join(FILE_NAME);
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("\"memory_kib\": 8", "\"memory_kib\": 4294967295");
    fs::write(&path, text).unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    let opened = vault.unlock(created.unlocked.seat_key.id(), &first());
    assert!(matches!(opened, Err(VaultFault::Damaged)));
}

#[test]
fn a_label_is_a_name_that_can_be_shown() {
    let (_folder, mut created) = created();
    for label in ["", "   ", "Anna\nJansen", &"x".repeat(101)] {
        let refused = created.vault.add_seat(&created.unlocked, label, &first());
        assert!(matches!(refused, Err(VaultFault::Label)), "{label:?}");
    }
    assert_eq!(created.vault.seats().len(), 1);
}

#[test]
fn the_production_cost_opens_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let created = Vault::create(folder.path(), "Anna", &first()).unwrap();
    let mut vault = Vault::open(folder.path()).unwrap();
    assert!(same(
        &vault.unlock(created.unlocked.seat_key.id(), &first()).unwrap(),
        &created.unlocked
    ));
    let text = fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
    assert!(text.contains("\"memory_kib\": 65536"));
}
