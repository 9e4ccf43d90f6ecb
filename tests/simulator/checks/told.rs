//! What must be told once all have met, by the raw deeds: nobody's work is overwritten, copied or left without effect in
//! silence. Each holds of any year; what a dispute comes to is not said here.

#[path = "told/on_the_spot.rs"]
mod on_the_spot;

use crate::{
    history::{DECIDES, Deed, Deeds, Said, only},
    laptop::Laptop,
    money::{Book, RULINGS},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// All deeds, those without effect, and the keys of what is disputed.
struct Told<'a> {
    deeds: &'a [Deed],
    counts: Deeds,
    late: Deeds,
    keys: BTreeSet<String>,
}

/// Checks what a laptop tells of these deeds.
pub fn nothing_is_silent(deeds: &[Deed], without: &BTreeMap<usize, bool>, laptop: &Laptop) {
    let late = without.iter().filter(|(_, late)| **late).map(|(at, _)| *at);
    let told = Told {
        deeds,
        counts: (0..deeds.len()).filter(|at| !without.contains_key(at)).collect(),
        late: late.collect(),
        keys: laptop.texts("SELECT key FROM disputes").into_iter().collect(),
    };
    told.copied_chains(laptop);
    told.what_came_late();
    told.fields_changed_on_two_sides();
    told.awards_after_a_takeover(laptop);
    told.documents_that_follow_one(laptop);
    told.money_on_two_sides();
    told.awards_of_a_year_that_was_closed(laptop);
    told.awards_out_of_a_part(laptop);
    told.two_who_barred_each_other();
}

impl Told<'_> {
    fn must(&self, key: &str) {
        assert!(
            self.keys.contains(key),
            "{key} is not told among {:#?}",
            self.keys
        );
    }

    /// Those that count and say something of this kind.
    fn saying(&self, kind: &str) -> impl Iterator<Item = usize> {
        let counts = self.counts.iter().copied();
        counts.filter(move |at| self.deeds[*at].is(kind))
    }

    /// Two deeds of one number prove a copy, which is told until its seat is barred; and nothing else is.
    fn copied_chains(&self, laptop: &Laptop) {
        let barred = laptop.texts("SELECT seat FROM seats WHERE standing = 'barred'");
        let mut copies: BTreeMap<(&str, u32), u64> = BTreeMap::new();
        for (at, one) in self.deeds.iter().enumerate() {
            let same = |other: &&Deed| {
                (&other.seat, other.incarnation, other.first) == (&one.seat, one.incarnation, one.first)
            };
            if self.deeds[..at].iter().any(|other| same(&other)) {
                let first = copies.entry((&one.seat, one.incarnation)).or_insert(one.first);
                *first = (*first).min(one.first);
            }
        }
        let open = copies
            .iter()
            .filter(|((seat, _), _)| barred.iter().all(|barred| barred != seat));
        let due: BTreeSet<String> = open
            .map(|((seat, life), seq)| format!("clone:{seat}:{life}:{seq}"))
            .collect();
        let told = self.keys.iter().filter(|key| key.starts_with("clone:")).cloned();
        assert_eq!(told.collect::<BTreeSet<_>>(), due);
    }

    /// An intake or a decision that came too late waits for somebody to say whether it counts.
    fn what_came_late(&self) {
        for at in &self.late {
            let deed = &self.deeds[*at];
            let settled = self
                .deeds
                .iter()
                .any(|by| by.said("late-settled")["action"] == deed.head);
            if deed.is("application-submitted") && !settled {
                self.must(&format!("late-intake:{}", deed.head));
            } else if deed.is(DECIDES) && !settled {
                self.must(&format!("late-decision:{}", deed.head));
            }
        }
    }

    /// Two who changed one field to different things without knowing of each other, before anybody decided.
    fn fields_changed_on_two_sides(&self) {
        let mut changes: BTreeMap<(Uuid, &str), Vec<usize>> = BTreeMap::new();
        let mut closed: BTreeSet<Uuid> = BTreeSet::new();
        for at in &self.counts {
            let deed = &self.deeds[*at];
            for said in &deed.events {
                let Some(case) = said.case else { continue };
                if deed.ends().is_some() || deed.is("decision-settled field-settled") {
                    closed.insert(case);
                }
                if let Some(field) = said.data["changed"][0].as_str() {
                    changes.entry((case, field)).or_default().push(*at);
                }
            }
        }
        let begun: BTreeSet<Uuid> = self
            .saying("application-submitted")
            .filter_map(|at| self.deeds[at].case())
            .collect();
        for ((case, field), changes) in changes {
            let outdone = |at: &usize| changes.iter().any(|by| self.deeds[*by].saw.contains(at));
            let value = |at: &usize| {
                let deed = &self.deeds[*at];
                let said = deed
                    .events
                    .iter()
                    .find(|said| !said.data["changed"].is_null())
                    .unwrap();
                said.data["ask"][field.trim_start_matches("ask.")].to_string()
            };
            let last: BTreeSet<String> = changes.iter().filter(|at| !outdone(at)).map(value).collect();
            if last.len() > 1 && !closed.contains(&case) && begun.contains(&case) {
                self.must(&format!("field-twice:{case}:{field}"));
            }
        }
    }

    /// An award by who held the pot as far as she knew, while it had gone to somebody else who did not know of it.
    fn awards_after_a_takeover(&self, laptop: &Laptop) {
        let bears = laptop.rows("SELECT \"case\" FROM cases WHERE awarded > 0", [], |row| {
            Uuid::from_bytes(row.get(0).unwrap())
        });
        let of_the_pot = |at: &usize| self.deeds[*at].said("grant-awarded")["allotment"].is_null();
        for at in self.saying("grant-awarded").filter(of_the_pot) {
            let (deed, case) = (&self.deeds[at], self.deeds[at].case().unwrap());
            let later = self
                .saying("grant-awarded decision-settled")
                .any(|by| self.deeds[by].case() == Some(case) && self.deeds[by].saw.contains(&at));
            let taken = self.saying("commitment-given").any(|giving| {
                let (by, said) = (&self.deeds[giving], self.deeds[giving].said("commitment-given"));
                let in_time = deed.is_within(&said["taken_over"]) || by.knew.contains(&at);
                said["seat"] != deed.seat && !deed.knew.contains(&giving) && !in_time
            });
            if taken && !later && bears.contains(&case) {
                self.must(&format!("after-takeover:{case}"));
            }
        }
    }

    /// Two who decided about one grant, or noted that its money came back, without knowing of each other.
    fn money_on_two_sides(&self) {
        let cases: BTreeSet<Uuid> = self.deeds.iter().filter_map(Deed::case).collect();
        for case in cases {
            let begun = |at: &usize| self.deeds[*at].is("application-submitted");
            let steps = only(&self.counts, |at| self.deeds[at].case() == Some(case));
            if !steps.iter().any(begun) {
                continue;
            }
            let book = Book::of(self.deeds, steps);
            let ruled = book.last(&book.standing(RULINGS));
            for (about, kind, deeds) in [
                ("rulings", "ruled-twice", ruled),
                ("returned", "returned-twice", book.standing("money-returned")),
            ] {
                if book.clash(about, &deeds) {
                    self.must(&format!("{kind}:{case}"));
                }
            }
        }
    }

    /// An award by somebody who did not know that the year was closed, as who closed it did not know of the award.
    fn awards_of_a_year_that_was_closed(&self, laptop: &Laptop) {
        let bears = laptop.rows("SELECT \"case\" FROM cases WHERE awarded > 0", [], |row| {
            Uuid::from_bytes(row.get(0).unwrap())
        });
        let saw = |by: usize, at: usize| self.deeds[by].saw.contains(&at);
        let opened = |closing: usize| self.saying("year-reopened").any(|by| saw(by, closing));
        let closings: Vec<usize> = self.saying("year-closed").filter(|at| !opened(*at)).collect();
        for at in self.saying("grant-awarded") {
            let case = self.deeds[at].case().unwrap();
            let later = self
                .saying("grant-awarded decision-settled")
                .any(|by| self.deeds[by].case() == Some(case) && saw(by, at));
            let apart = |closing: &usize| !saw(at, *closing) && !saw(*closing, at);
            if bears.contains(&case) && !later && closings.iter().any(apart) {
                self.must(&format!("after-closing:{case}"));
            }
        }
    }

    /// Two seats that barred each other, of which neither knew it, wait for the root key. What came late bars as well. A seat
    /// that is told of as copied is not held to this: of which of its branches a bar is, its number does not say.
    fn two_who_barred_each_other(&self) {
        let bars: Vec<usize> = (0..self.deeds.len())
            .filter(|at| self.deeds[*at].is("seat-barred"))
            .filter(|at| self.counts.contains(at) || self.late.contains(at))
            .collect();
        let barred = |at: usize| self.deeds[at].said("seat-barred")["seat"].as_str().unwrap();
        let lifted = self.saying("seat-readmitted").count() > 0;
        for (&one, &other) in bars
            .iter()
            .flat_map(|one| bars.iter().map(move |other| (one, other)))
        {
            let seats = (self.deeds[one].seat.as_str(), self.deeds[other].seat.as_str());
            let each_other = (barred(other), barred(one)) == seats && seats.0 < seats.1;
            let apart = !self.deeds[one].knew.contains(&other) && !self.deeds[other].knew.contains(&one);
            let copied = |seat: &str| {
                self.keys
                    .iter()
                    .any(|key| key.starts_with(&format!("clone:{seat}:")))
            };
            if each_other && apart && !lifted && !copied(seats.0) && !copied(seats.1) {
                self.must(&format!("mutual-bar:{}:{}", seats.0, seats.1));
            }
        }
    }

    /// Two documents that follow one wait for a choice. The one that applies is followed by none, or by what is disputed.
    fn documents_that_follow_one(&self, laptop: &Laptop) {
        let sql =
            "SELECT hash, coalesce(predecessor, 'none:' || scheme || ':' || year), current FROM scheme_years";
        let documents: Vec<(String, String, bool)> = laptop.rows(sql, [], |row| {
            (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap())
        });
        let is_set = |said: &Said| said.kind == "scheme-year-set";
        let set: usize = self
            .saying("scheme-year-set")
            .map(|at| self.deeds[at].events.iter().filter(|said| is_set(said)).count())
            .sum();
        assert!(
            documents.len() <= set && !documents.is_empty(),
            "a document of nobody"
        );
        let chosen = |of: &str| {
            self.saying("successor-chosen")
                .any(|at| self.deeds[at].said("successor-chosen")["predecessor"] == of)
        };
        let heirs = |of: &str| documents.iter().filter(|(_, before, _)| before == of).count();
        for (hash, before, current) in &documents {
            if heirs(before) > 1 && !chosen(before) {
                self.must(&format!("successors:{before}"));
            }
            assert!(
                !*current || heirs(hash) != 1 || chosen(hash),
                "{hash} applies and was followed"
            );
        }
        assert!(
            documents.iter().any(|(_, _, current)| *current),
            "no document applies"
        );
    }
}
