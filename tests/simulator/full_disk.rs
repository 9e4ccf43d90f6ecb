//! The disk fills up while a file comes in: at any page.

use crate::{
    laptop::{Laptop, assert_same},
    region::Weather,
    run::play,
};
use kernkas_tests::past_the_desk::dump;
use office::{journal::arrivals::Arrivals, trouble::Trouble};
use rusqlite::ErrorCode;
use seal::{SealedCommit, TenantId};
use std::cell::RefCell;

/// How many years are played.
const YEARS: u64 = 12;

impl Laptop {
    /// As a file is taken in at the desk: all of it, or nothing.
    fn tries(&self, tenant: TenantId, commits: &[SealedCommit]) -> Result<(), Trouble> {
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        let done = Arrivals::begin(&self.db, tenant).and_then(|mut arrivals| {
            for sealed in commits {
                arrivals.take(sealed)?;
            }
            arrivals.finish()?;
            Ok(self.db.execute_batch("COMMIT")?)
        });
        if done.is_err() && !self.db.is_autocommit() {
            self.db.execute_batch("ROLLBACK")?;
        }
        done
    }

    /// From here on the database may have so many pages.
    fn has_room_for(&self, pages: i64) {
        let set = format!("PRAGMA max_page_count = {pages}");
        let set: i64 = self.db.query_row(&set, [], |row| row.get(0)).unwrap();
        assert_eq!(set, pages);
    }
}

#[test]
fn a_disk_that_is_full_at_any_page_refuses_the_file_and_changes_nothing() {
    let tried = RefCell::new(0);
    for year in 0..YEARS {
        let weather = Weather {
            turns: 160,
            restores: 4,
            wrong_clocks: false,
            plain: false,
        };
        let region = play(2_000_000 + year, weather);
        let commits = region.journal_of(0);
        let (known, new) = commits.split_at(8);
        let begun = Laptop::empty(true);
        begun.take_in(region.tenant, known, &[]);
        let before = dump(&begun.db);
        let pages: i64 = begun.rows("PRAGMA page_count", [], |row| row.get(0).unwrap())[0];
        let straight = begun.copied();
        straight.tries(region.tenant, new).unwrap();
        let expected = straight.told();
        let mut room = 0;
        loop {
            let laptop = begun.copied();
            laptop.has_room_for(pages + room);
            let Err(trouble) = laptop.tries(region.tenant, new) else {
                break;
            };
            let full = matches!(&trouble, Trouble::Sql(why)
                if why.sqlite_error_code() == Some(ErrorCode::DiskFull));
            assert!(full, "at page {room}: {trouble:?}");
            assert_eq!(dump(&laptop.db), before, "at page {room} something stayed");
            // With room again it comes in as ever.
            laptop.has_room_for(1_000_000);
            laptop.tries(region.tenant, new).unwrap();
            assert_same(&expected, &laptop.told(), &format!("after page {room}"));
            room += 1;
            *tried.borrow_mut() += 1;
        }
    }
    let tried = tried.into_inner();
    assert!(tried > 200, "{tried} pages are too few to prove anything");
    println!("tried: {tried} full disks");
}
