//! What must come of it: the sum of the raw events against what the tables and the rules make of them.

use super::{Spent, kern};
use crate::{
    history::cents,
    laptop::Laptop,
    pots::{self, SCHEMES, pot_of, scheme_year},
    region::Region,
};
use office::{journal, tables};
use rules::{
    case::{AwardForm, Basis, Case, Command, Setting},
    check::{Facts, Known},
    euro::Euro,
    mandate::Register,
    pot::PotHold,
    refusal::Refusal,
};
use seal::Hash;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

pub fn mandate() -> Basis {
    Basis::Mandate {
        reference: "M-1".to_owned(),
    }
}

/// A raw event: its data, its case, and the head of its commit.
type Raw = (Value, Option<Uuid>, Hash);

fn raw(laptop: &Laptop, kind: &str) -> Vec<Raw> {
    let sql = "SELECT bytes, \"case\", head FROM events JOIN bodies ON bodies.event = events.id
        JOIN commit_order USING (\"commit\") WHERE kind = ?1";
    laptop.rows(sql, [kind], |row| {
        let body: Value = serde_json::from_slice(&row.get::<_, Vec<u8>>(0).unwrap()).unwrap();
        let case = row.get::<_, Option<[u8; 16]>>(1).unwrap();
        (
            body["data"].clone(),
            case.map(Uuid::from_bytes),
            Hash::from_bytes(row.get(2).unwrap()),
        )
    })
}

impl Spent {
    /// Adds up the raw events in a journal. Whether that is more than the lowest ceiling in it: then it is told, and the letter
    /// of every award in it is refused that some other did not know of; and if not, nobody says that it is.
    pub fn adds_up(&self, at: usize) -> bool {
        let laptop = &self.region.laptops[at];
        let ceilings = raw(laptop, "scheme-year-set");
        let ceilings = ceilings
            .iter()
            .map(|(said, ..)| cents(&said["document"]["ceiling"]["amount"]));
        let ceiling = ceilings.min().unwrap();
        let (forced, awards): (Vec<Raw>, Vec<Raw>) = raw(laptop, "grant-awarded")
            .into_iter()
            .partition(|(_, _, head)| self.forced.contains(head));
        let sum: i64 = awards.iter().map(|(said, ..)| cents(&said["amount"])).sum();

        let key = pots::key(&pot_of(&kern()));
        let committed = "SELECT coalesce(sum(committed), 0) FROM pot_sums WHERE pot = ?1";
        let committed: i64 = laptop.rows(committed, [&key], |row| row.get(0).unwrap())[0];
        assert_eq!(committed, sum, "the tables (left) and the raw events (right)");
        let told = laptop
            .texts("SELECT key FROM disputes")
            .contains(&format!("overspent:{key}"));
        assert_eq!(told, sum > ceiling, "{sum} of {ceiling} cents on laptop {at}");
        for (_, case, head) in &awards {
            let blocked = sum > ceiling && self.undisputed != Some(*head);
            let announce = Command::Announce {
                sent_on: self.region.day(at),
            };
            let refusal = self.region.refusal(self.officer(0), at, case.unwrap(), &announce);
            let refused = refusal == Some(Refusal::Contested);
            assert!(
                refused || !blocked,
                "{sum} of {ceiling} cents on laptop {at}, and a letter goes out"
            );
        }
        for (_, _, head) in forced {
            let sql = "SELECT reason FROM set_aside JOIN commit_order USING (\"commit\") WHERE head = ?1";
            let reasons: Vec<String> = laptop.rows(sql, [head.as_bytes()], |row| row.get(0).unwrap());
            assert_eq!(reasons, ["not-holder"]);
        }
        sum > ceiling
    }

    /// Whether the rules refuse the award of so much since the pot is held elsewhere.
    pub fn may_only_propose(&self, chair: usize, case: usize, cents: i64) -> bool {
        let amount = Euro::from_cents(cents);
        let award = Command::Award {
            amount,
            form: AwardForm::Verlening,
            basis: mandate(),
            reason: "Zo is het besproken.".to_owned(),
        };
        let laptop = self.region.chairs[chair].laptop;
        let refusal = self.region.refusal(chair, laptop, self.cases[case], &award);
        refusal == Some(Refusal::PotHeldElsewhere)
    }
}

impl Region {
    /// What the rules say when who sits there puts this to a case, on that laptop.
    fn refusal(&self, chair: usize, laptop: usize, case: Uuid, command: &Command) -> Option<Refusal> {
        let (seat, db) = (self.id(chair), &self.laptops[laptop].db);
        let standing = tables::standing(db).unwrap();
        let loaded = journal::load_case(db, case).unwrap().unwrap();
        let contested = "SELECT contested FROM cases WHERE \"case\" = ?1";
        let contested = self.laptops[laptop].rows(contested, [case.into_bytes()], |row| row.get(0).unwrap());
        let pot_hold = match standing.holder(&loaded.case.pot) {
            None => PotHold::Nobody,
            Some(holder) if holder == seat => PotHold::Here,
            Some(_) => PotHold::Elsewhere,
        };
        let facts = Facts {
            today: self.day(laptop),
            scheme_year: scheme_year(SCHEMES[0], Euro::ZERO, None),
            kernen: Vec::new(),
            pot: None,
            earlier: Vec::new(),
            judgements: BTreeMap::new(),
            departures: Vec::new(),
            known: Known::default(),
            holder: None,
            claimed: Vec::new(),
            contribution: None,
        };
        let setting = Setting {
            actor: standing.actor(seat).unwrap(),
            facts,
            scheme_year: loaded.case.scheme_year.clone(),
            new_number: loaded.case.number.clone(),
            pot_hold,
            contested: contested[0],
            year_closed: false,
            allotments: Vec::new(),
            mandates: Register::default(),
        };
        Case::decide(Some(&loaded.case), case, command, &setting).err()
    }
}
