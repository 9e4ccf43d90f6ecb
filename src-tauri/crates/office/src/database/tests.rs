use super::*;
use rusqlite::StatementStatus;
use tempfile::TempDir;

const ONE: &[&str] = &["CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"];
const TWO: &[&str] = &[ONE[0], "ALTER TABLE thing ADD COLUMN more TEXT"];
const BROKEN: &[&str] = &[
    ONE[0],
    "CREATE TABLE other (id INTEGER) STRICT; CREATE TABLE thing (id INTEGER) STRICT",
];

fn key() -> DatabaseKey {
    DatabaseKey::from_bytes(&[7; 32])
}

fn lock(folder: &TempDir) -> FolderLock {
    FolderLock::take(folder.path(), &SystemDrives).unwrap()
}

fn path(folder: &TempDir) -> PathBuf {
    folder.path().join(FILE_NAME)
}

fn reopen(folder: &TempDir, migrations: &[&str]) -> Result<Database, DatabaseFault> {
    open(lock(folder), &key(), migrations)
}

/// A closed database with `rows` rows of some length.
fn filled(rows: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let database = create(lock(&folder), &key(), ONE).unwrap();
    for number in 0..rows {
        let text = format!("geheime tekst {number} ").repeat(50);
        database
            .connection
            .execute("INSERT INTO thing (text) VALUES (?1)", [text])
            .unwrap();
    }
    folder
}

fn count(connection: &Connection) -> u32 {
    connection
        .query_row("SELECT count(*) FROM thing", [], |row| row.get(0))
        .unwrap()
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}

#[test]
fn what_was_written_is_there_again_and_unreadable_on_the_disk() {
    let folder = filled(30);
    assert_eq!(count(&reopen(&folder, ONE).unwrap().connection), 30);
    let disk = bytes(&path(&folder));
    assert!(
        !disk
            .windows(7)
            .any(|window| window == b"geheime" || window == b"SQLite ")
    );
}

#[test]
fn every_connection_is_set_as_it_must_be() {
    let folder = filled(0);
    let database = reopen(&folder, ONE).unwrap();
    let pragma = |name: &str| -> String {
        let value = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        match database.connection.pragma_query_value(None, name, value).unwrap() {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{name}: {other:?}"),
        }
    };
    for (name, value) in [
        ("foreign_keys", "1"),
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("busy_timeout", "5000"),
        ("application_id", "1263231347"),
        ("user_version", "1"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
    let limit = rusqlite::limits::Limit::SQLITE_LIMIT_LENGTH;
    assert_eq!(database.connection.limit(limit).unwrap(), 16 * 1024 * 1024);
    assert!(
        database
            .connection
            .execute_batch("ATTACH DATABASE ':memory:' AS other")
            .is_err()
    );
}

#[test]
fn a_statement_is_prepared_once_whatever_is_bound_to_it() {
    let folder = filled(20);
    let database = reopen(&folder, ONE).unwrap();
    // What made SQLite look at the values again: an index on a part of the rows.
    database
        .execute_batch("CREATE INDEX thing_by_text ON thing (text) WHERE text > 'm'")
        .unwrap();
    let sql = "SELECT id FROM thing WHERE text = ?1 AND id <> ?2";
    let mut statement = database.prepare(sql).unwrap();
    for number in 0..20 {
        assert!(!statement.exists((format!("{number}"), number)).unwrap());
    }
    assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
}

#[test]
fn a_wrong_key_is_refused_and_harms_nothing() {
    let folder = filled(3);
    let before = bytes(&path(&folder));
    let wrong = open(lock(&folder), &DatabaseKey::from_bytes(&[8; 32]), ONE);
    assert!(matches!(wrong, Err(DatabaseFault::WrongKey { .. })), "{wrong:?}");
    assert_eq!(bytes(&path(&folder)), before);
    assert_eq!(count(&reopen(&folder, ONE).unwrap().connection), 3);
}

#[test]
fn what_is_no_database_is_refused_as_that() {
    let folder = filled(0);
    for rubbish in [
        b"a letter".to_vec(),
        [b"SQLite format 3\0".as_slice(), &[0; 8176]].concat(),
    ] {
        fs::write(path(&folder), rubbish).unwrap();
        assert!(matches!(
            reopen(&folder, ONE),
            Err(DatabaseFault::NoDatabase { .. })
        ));
    }
    fs::remove_file(path(&folder)).unwrap();
    assert!(matches!(reopen(&folder, ONE), Err(DatabaseFault::Missing { .. })));
}

#[test]
fn an_encrypted_database_of_another_program_is_refused() {
    let folder = filled(0);
    let database = reopen(&folder, ONE).unwrap();
    database
        .connection
        .pragma_update(None, "application_id", 1)
        .unwrap();
    drop(database);
    assert!(matches!(
        reopen(&folder, ONE),
        Err(DatabaseFault::NoDatabase { .. })
    ));
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let folder = filled(200);
    let whole = bytes(&path(&folder));
    assert!(whole.len() > 20 * 4096);
    for length in [
        0,
        4096,
        4096 * 7,
        4096 * 7 + 100,
        whole.len() - 4096,
        whole.len() - 1,
    ] {
        fs::write(path(&folder), &whole[..length]).unwrap();
        let cut = reopen(&folder, ONE);
        assert!(
            matches!(cut, Err(DatabaseFault::CutShort { .. })),
            "{length}: {cut:?}"
        );
        assert_eq!(
            bytes(&path(&folder)).len(),
            length,
            "nothing was made of what is left"
        );
    }
}

#[test]
fn a_newer_file_is_refused_by_its_version() {
    let folder = filled(1);
    drop(reopen(&folder, TWO).unwrap());
    match reopen(&folder, ONE) {
        Err(DatabaseFault::NewerFile { found, known }) => assert_eq!((found, known), (2, 1)),
        other => panic!("{other:?}"),
    }
    assert_eq!(count(&reopen(&folder, TWO).unwrap().connection), 1);
}

#[test]
fn a_second_program_is_refused() {
    let folder = filled(0);
    let first = reopen(&folder, ONE).unwrap();
    let second = FolderLock::take(first.folder(), &SystemDrives);
    assert!(matches!(second, Err(DatabaseFault::AlreadyOpen { .. })));
}

#[test]
fn a_backup_is_made_before_a_migration_and_opens_as_it_was() {
    let folder = filled(5);
    assert!(!folder.path().join(BACKUPS).exists(), "none was needed yet");
    drop(reopen(&folder, TWO).unwrap());
    let made = folder.path().join(BACKUPS).join("before-0002-0001.db");
    let restored = tempfile::tempdir().unwrap();
    fs::copy(made, path(&restored)).unwrap();
    assert_eq!(count(&reopen(&restored, ONE).unwrap().connection), 5);
}

#[test]
fn a_migration_that_fails_leaves_the_version_before_it() {
    let folder = filled(5);
    for _ in 0..2 {
        let failed = reopen(&folder, BROKEN);
        assert!(
            matches!(failed, Err(DatabaseFault::Migration { number: 2, .. })),
            "{failed:?}"
        );
    }
    let database = reopen(&folder, ONE).unwrap();
    assert_eq!(count(&database.connection), 5);
    let other = database.connection.prepare("SELECT * FROM other").map(|_| ());
    assert!(other.is_err(), "half of the step was kept");
}

#[test]
fn a_first_migration_that_fails_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let failed = create(lock(&folder), &key(), &["NO SQL"]);
    assert!(matches!(failed, Err(DatabaseFault::Migration { number: 1, .. })));
    drop(create(lock(&folder), &key(), ONE).unwrap());
    let again = create(lock(&folder), &key(), ONE);
    assert!(matches!(again, Err(DatabaseFault::AlreadyThere { .. })));
}

#[test]
fn a_backup_is_made_while_the_database_is_in_use() {
    let folder = filled(2000);
    let database = reopen(&folder, ONE).unwrap();
    let target = folder.path().join("kopie.db");
    let mut reports = Vec::new();
    backup(&database.connection, &key(), &target, &mut |progress| {
        reports.push(progress)
    })
    .unwrap();
    assert!(reports.len() > 1 && reports.is_sorted_by_key(|progress| progress.done));
    assert!(reports.last().is_some_and(|last| last.done == last.pages));
    database.connection.execute("DELETE FROM thing", []).unwrap();
    let restored = tempfile::tempdir().unwrap();
    fs::copy(&target, path(&restored)).unwrap();
    assert_eq!(count(&reopen(&restored, ONE).unwrap().connection), 2000);
    let wrong = open(lock(&restored), &DatabaseKey::from_bytes(&[8; 32]), ONE);
    assert!(
        matches!(wrong, Err(DatabaseFault::WrongKey { .. })),
        "it is encrypted with the same key"
    );
}

#[test]
fn a_backup_overwrites_nothing_and_leaves_nothing_when_it_fails() {
    let folder = filled(3);
    let database = reopen(&folder, ONE).unwrap();
    let targets = tempfile::tempdir().unwrap();
    let target = targets.path().join("kopie.db");
    fs::write(&target, b"een ander bestand").unwrap();
    let refused = backup(&database.connection, &key(), &target, &mut |_| {});
    assert!(matches!(refused, Err(DatabaseFault::AlreadyThere { .. })));
    assert_eq!(bytes(&target), b"een ander bestand");
    let nowhere = targets.path().join("weg").join("kopie.db");
    assert!(matches!(
        backup(&database.connection, &key(), &nowhere, &mut |_| {}),
        Err(DatabaseFault::Disk { .. })
    ));
    assert_eq!(fs::read_dir(targets.path()).unwrap().count(), 1);
}

#[test]
fn a_damaged_page_never_becomes_a_backup() {
    let folder = filled(200);
    let mut changed = bytes(&path(&folder));
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(path(&folder), changed).unwrap();
    let database = reopen(&folder, ONE).unwrap();
    let target = folder.path().join("kopie.db");
    assert!(backup(&database.connection, &key(), &target, &mut |_| {}).is_err());
    assert!(!target.exists());
}

#[test]
fn the_key_is_not_shown() {
    assert_eq!(format!("{:?}", key()), "DatabaseKey");
}

#[test]
fn the_migrations_that_ship_make_a_database() {
    let folder = tempfile::tempdir().unwrap();
    drop(create(lock(&folder), &key(), MIGRATIONS).unwrap());
    let names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        names.iter().all(|name| !name.to_string_lossy().starts_with('.')),
        "{names:?}"
    );
    drop(reopen(&folder, MIGRATIONS).unwrap());
}

#[cfg(unix)]
#[test]
fn a_folder_reached_by_a_link_opens() {
    let folder = filled(1);
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link");
    std::os::unix::fs::symlink(folder.path(), &link).unwrap();
    let database = open(FolderLock::take(&link, &SystemDrives).unwrap(), &key(), ONE).unwrap();
    assert_eq!(count(&database.connection), 1);
}
