//! What the office itself comes to: seats, roles, holders of pots, what came late, which scheme year applies.

use super::Fold;
use office::event::{Known, OfficeEvent};
use rules::{case::Event, scheme::SchemeYear};
use seal::Hash;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Fold<'a> {
    pub fn tell_who(&mut self) {
        for (seat, _, barred) in &self.now.seats {
            self.told.insert(format!("seat {seat} {}", u8::from(*barred)));
        }
        for (person, roles) in &self.now.roles {
            let mut names: Vec<String> = roles
                .iter()
                .map(|role| serde_json::to_value(role).unwrap().as_str().unwrap().to_owned())
                .collect();
            names.sort();
            if !names.is_empty() {
                self.told
                    .insert(format!("person {} {}", person.0, names.join(" ")));
            }
        }
        for (person, given) in &self.now.given {
            let roles: BTreeSet<_> = given.iter().map(|act| self.who.roles_given(*act)).collect();
            if roles.len() > 1 {
                self.told.insert(format!("dispute roles-twice:{}", person.0));
            }
        }
        if self.who.held(self.now).len() > 1 {
            self.told.insert("dispute two-holders::".to_owned());
        }
        for &one in &self.now.bars {
            for &other in &self.now.bars {
                let signed = |act: usize| self.plain.deeds[act].commit.seat;
                let (barred, back) = (self.who.barred(one).unwrap(), self.who.barred(other).unwrap());
                let apart = !self.who.known(one).contains(&other) && !self.who.known(other).contains(&one);
                if (signed(one), signed(other)) == (back, barred) && barred < back && apart {
                    self.told.insert(format!("dispute mutual-bar:{barred}:{back}"));
                }
            }
        }
        let mut forks: BTreeMap<_, u64> = BTreeMap::new();
        for (at, one) in self.plain.deeds.iter().enumerate() {
            for other in &self.plain.deeds[..at] {
                let (one, other) = (&one.commit, &other.commit);
                if (one.seat, one.incarnation, one.first) == (other.seat, other.incarnation, other.first) {
                    let first = forks.entry((one.seat, one.incarnation)).or_insert(one.first);
                    *first = (*first).min(one.first);
                }
            }
        }
        for ((seat, incarnation), seq) in forks {
            if !self
                .now
                .seats
                .iter()
                .any(|(id, _, barred)| *id == seat && *barred)
            {
                self.told
                    .insert(format!("dispute clone:{seat}:{incarnation}:{seq}"));
            }
        }
    }

    /// The events of the office that count.
    pub fn office(&self) -> Vec<(usize, &'a OfficeEvent)> {
        let deeds = self
            .plain
            .deeds
            .iter()
            .enumerate()
            .filter(|(at, _)| !self.aside.contains_key(at));
        let events = deeds.flat_map(|(at, deed)| deed.events.iter().map(move |(_, event)| (at, event)));
        events
            .filter_map(|(at, event)| match event {
                Known::Office(event) => Some((at, &**event)),
                Known::Case(_) | Known::Grant(_) => None,
            })
            .collect()
    }

    pub fn tell_late(&mut self) {
        let late = |(_, reason): &(&usize, &&str)| reason.starts_with("late");
        let late: Vec<usize> = self.aside.iter().filter(late).map(|(at, _)| *at).collect();
        for at in late {
            let (deed, head) = (&self.plain.deeds[at], self.plain.deeds[at].commit.head);
            let said: BTreeMap<usize, bool> = self
                .office()
                .into_iter()
                .filter_map(|(by, event)| match event {
                    OfficeEvent::LateSettled { action, counts } if *action == head => Some((by, *counts)),
                    _ => None,
                })
                .collect();
            let words: BTreeSet<bool> = self
                .latest(&said.keys().copied().collect())
                .iter()
                .map(|by| said[by])
                .collect();
            let takes_in = deed
                .of_case()
                .any(|(_, event)| matches!(event, Event::ApplicationSubmitted { .. }));
            let decides = deed.of_case().any(|(_, event)| {
                matches!(
                    event,
                    Event::GrantAwarded { .. }
                        | Event::ApplicationRejected { .. }
                        | Event::ApplicationNotTaken { .. }
                        | Event::DecisionSettled { .. }
                )
            });
            let kind = if takes_in { "late-intake" } else { "late-decision" };
            if words.len() != 1 && (takes_in || decides) {
                self.told.insert(format!("dispute {kind}:{head}"));
            }
        }
    }

    fn documents(&self) -> Vec<(String, &'a SchemeYear)> {
        let mut documents: Vec<(String, &SchemeYear)> = Vec::new();
        for (_, event) in self.office() {
            if let OfficeEvent::SchemeYearSet { document } = event {
                let hash = Hash::of_body(&serde_json::to_vec(document).unwrap()).to_string();
                if documents.iter().all(|(known, _)| *known != hash) {
                    documents.push((hash, document));
                }
            }
        }
        documents
    }

    /// Tells which scheme years are disputed, and gives the ceiling of the one that applies, in cents.
    pub fn tell_schemes(&mut self) -> i64 {
        let documents = self.documents();
        let family = |of: &str| {
            documents
                .iter()
                .filter(|(_, document)| parent(document) == of)
                .map(|(hash, _)| hash.clone())
                .collect::<Vec<_>>()
        };
        // What follows a document: one, or several and nobody chose.
        let heirs = |of: &str| -> BTreeSet<String> {
            let chosen: BTreeMap<usize, &String> = self
                .office()
                .into_iter()
                .filter_map(|(at, event)| match event {
                    OfficeEvent::SuccessorChosen { predecessor, chosen } if predecessor == of => {
                        Some((at, chosen))
                    }
                    _ => None,
                })
                .collect();
            let last: BTreeSet<String> = self
                .latest(&chosen.keys().copied().collect())
                .iter()
                .map(|at| chosen[at].clone())
                .collect();
            if last.len() == 1 {
                last
            } else {
                family(of).into_iter().collect()
            }
        };
        let mut applies = BTreeMap::new();
        for (hash, document) in &documents {
            let (of, followed) = (
                parent(document),
                !family(hash).is_empty() && heirs(hash).len() == 1 && !heirs(hash).contains(hash),
            );
            let stands = heirs(&of) == BTreeSet::from([hash.clone()])
                || (document.predecessor.is_none() && family(&of).first() == Some(hash));
            if stands && !followed {
                applies.insert(hash.clone(), document.ceiling.amount.unwrap().cents());
            }
        }
        let parents: BTreeSet<String> = documents.iter().map(|(_, document)| parent(document)).collect();
        let disputed: Vec<String> = parents
            .into_iter()
            .filter(|of| heirs(of).len() > 1 && family(of).len() > 1)
            .collect();
        self.told
            .extend(disputed.iter().map(|of| format!("dispute successors:{of}")));
        applies.into_values().next().unwrap()
    }
}

fn parent(document: &SchemeYear) -> String {
    let first = || format!("none:{}:2026", document.scheme);
    document.predecessor.clone().unwrap_or_else(first)
}
