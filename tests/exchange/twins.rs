//! The same events signed in two commits: both go along in a file, and every laptop that has both comes to one state.

use crate::laptops::{Laptops, seat, submitted, take_in};
use ed25519_dalek::{Signer as _, SigningKey};
use kernkas_tests::{
    desk::say,
    past_the_desk::{self, PastTheDesk},
};
use office::journal::arrivals::Arrivals;
use seal::{Body, Event, SealedCommit, format::COMMIT_CONTEXT};
use serde_json::json;

/// The last commit of a seat, as it is stored.
fn last_of(inside: &PastTheDesk, seat: &str) -> SealedCommit {
    let sql = "SELECT id, bytes, signature FROM commits WHERE seat = ?1 ORDER BY last DESC LIMIT 1";
    let (id, commit, signature): (i64, Vec<u8>, [u8; 64]) = inside
        .db
        .query_row(sql, [seat], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    let sql = "SELECT header, bytes FROM events JOIN bodies ON event = events.id WHERE \"commit\" = ?1 ORDER BY seq";
    let mut events = inside.db.prepare(sql).unwrap();
    let events = events.query_map([id], |row| {
        Ok(Event::new(row.get(0)?, Body::Present(row.get(1)?)))
    });
    let events = events.unwrap().map(Result::unwrap).collect();
    SealedCommit {
        events,
        commit,
        signature,
    }
}

/// The same events, signed by who signed them as somebody who had seen less.
fn twin(inside: &PastTheDesk, sealed: &SealedCommit) -> SealedCommit {
    let mut commit = sealed.read_commit().unwrap();
    assert!(!commit.seen.is_empty());
    commit.seen.pop();
    let bytes = commit.to_bytes();
    let message = [COMMIT_CONTEXT, commit.tenant.as_bytes(), &bytes].concat();
    let key = SigningKey::from_bytes(&inside.unlocked.seat_key.secret());
    SealedCommit {
        events: sealed.events.clone(),
        commit: bytes,
        signature: key.sign(&message).to_bytes(),
    }
}

#[test]
fn what_was_signed_twice_goes_along_twice_and_is_told_everywhere() {
    let laptops = Laptops::new();
    let (hall, joost, fenna) = (&laptops.hall, &laptops.joost, &laptops.fenna);
    let case = submitted(joost, "ingen", "Een bank bij de kerk");
    let his = seat(joost);
    take_in(hall, &laptops.saved(joost));

    // Joost has the key; the program that signs the same events again is one that he changed.
    let inside = past_the_desk::open(joost, "Joost");
    let first = last_of(&inside, his.as_str().unwrap());
    let second = twin(&inside, &first);
    drop(inside);
    joost.sit("Joost");
    let inside = past_the_desk::open(hall, "Marijke");
    inside.db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut arrivals = Arrivals::begin(&inside.db, inside.tenant()).unwrap();
    arrivals.take(&second).unwrap();
    arrivals.finish().unwrap();
    inside.db.execute_batch("COMMIT").unwrap();
    drop(inside);
    hall.sit("Marijke");

    let disputes = hall.call("disputes", json!({}))["disputes"].clone();
    let clone = disputes
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["kind"] == "clone");
    let title = say(&clone.unwrap()["title"]);
    assert!(title.contains("Joost"), "{title}");
    let gone = hall.ask("application", json!({ "case": case }));
    assert!(gone.is_err(), "what he took in has no effect: {gone:?}");

    for desk in [joost, fenna] {
        let taken = take_in(desk, &laptops.saved(hall));
        assert_eq!(taken["held"], 0, "{taken}");
    }
    let mut told = Vec::new();
    for (desk, name) in [(hall, "Marijke"), (joost, "Joost"), (fenna, "Fenna")] {
        let inside = past_the_desk::open(desk, name);
        assert_eq!(inside.number("SELECT count(*) FROM twins"), 1);
        told.push(office::tables::told(&inside.db).unwrap());
        drop(inside);
        desk.sit(name);
        let verified = desk.call("verify", json!({}));
        let told = verified["broken"].as_array().unwrap();
        let ids: Vec<&str> = told.iter().map(|text| text["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["verify-set-aside"], "without effect, and nothing is broken");
        assert_eq!(verified["tables_agree"], true);
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
}
