//! What a set of acts comes to: who has which roles, which seats are barred, which acts count.

use super::{
    act::narrowed,
    ground::{By, Ground, Had},
    known::Known,
};
use crate::{event::OfficeEvent, number::tag_under};
use rules::role::{Actor, PersonId, RoleGrant};
use seal::{Hash, SeatId};
use std::collections::{BTreeMap, BTreeSet};

/// One event of one act: the act, and which of its events.
pub(super) type At = (usize, usize);

/// An event that ends something, and what it ends it for.
pub(super) struct Endings {
    /// Bars, by the seat.
    pub bars: Vec<(SeatId, At)>,
    /// Roles that were given, by the person: those that had more have it no longer.
    pub grants: Vec<(PersonId, At)>,
}

/// A seat as the acts have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatNow {
    /// The seat.
    pub seat: SeatId,
    /// Whose.
    pub person: PersonId,
    /// The tag in the numbers given there.
    pub tag: String,
    /// Its reading key.
    pub reads: Option<String>,
    /// Whether it is barred.
    pub barred: bool,
}

/// What a set of acts comes to.
pub(super) struct View {
    pub known: Known,
    /// The acts that count.
    pub counts: Known,
    pub endings: Endings,
    /// In the order in which they were enrolled.
    pub seats: Vec<SeatNow>,
    /// Which acts the roles of a person come from.
    pub given: BTreeMap<PersonId, Vec<At>>,
    roles: BTreeMap<PersonId, Vec<RoleGrant>>,
    settlements: Vec<At>,
    /// The seats that first could decide on money. Two when neither appointment knew the other.
    pub opened: BTreeSet<SeatId>,
}

impl View {
    pub fn of(ground: &Ground, known: Known) -> Self {
        let had: Vec<usize> = known
            .acts()
            .filter(|&act| ground.had.get(act).is_some_and(|had| *had != Had::Nothing))
            .collect();
        let all = Endings::among(ground, &had);
        let by_root = all.only(|_, (act, _)| ground.had[act] == Had::Root);
        let overruled = |act: usize| !by_root.leave(ground, act);
        let endings = all.only(|person, (act, _)| {
            !overruled(act) && !person.is_some_and(|person| all.is_outranked(ground, person, act))
        });
        let in_time: Vec<usize> = had
            .iter()
            .copied()
            .filter(|&act| endings.leave(ground, act))
            .collect();
        let settlements = events(ground, &in_time, |event| {
            matches!(event, OfficeEvent::LateSettled { .. })
        });
        let mut view = Self {
            known,
            counts: Known::default(),
            endings,
            seats: Vec::new(),
            given: BTreeMap::new(),
            roles: BTreeMap::new(),
            settlements,
            opened: BTreeSet::new(),
        };
        for act in had {
            let head = ground.acts[act].place.1;
            if in_time.contains(&act) || view.settled(ground, head, ground.person(act)) == Some(true) {
                view.counts.add(act);
            }
        }
        view.opened = view
            .counts
            .acts()
            .filter_map(|act| ground.opens.get(act).copied().flatten())
            .collect();
        view.give_roles(ground, &all);
        view.enrol(ground);
        view
    }

    /// The roles of each person: what all the latest grants allow. A late one gives nothing; it can only take.
    fn give_roles(&mut self, ground: &Ground, all: &Endings) {
        let mut people: BTreeMap<PersonId, (Vec<At>, Vec<At>)> = BTreeMap::new();
        for &(person, at) in &self.endings.grants {
            let (full, late) = people.entry(person).or_default();
            if self.counts.has(at.0) {
                full.push(at)
            } else {
                late.push(at)
            }
        }
        // What counts after all, though it was overruled, gives as well.
        for &(person, at) in &all.grants {
            let (full, _) = people.entry(person).or_default();
            if self.counts.has(at.0) && !full.contains(&at) && !all.is_outranked(ground, person, at.0) {
                full.push(at);
            }
        }
        for (person, (full, late)) in people {
            let mut given = ground.latest(&full);
            if !given.is_empty() {
                let unseen = late
                    .into_iter()
                    .filter(|&(act, _)| !full.iter().any(|&(later, _)| ground.known[later].has(act)));
                given.extend(unseen);
            }
            let grants: Vec<&[RoleGrant]> = given
                .iter()
                .filter_map(|&(act, event)| ground.acts[act].grants(event))
                .map(|(_, roles)| roles)
                .collect();
            let roles = grants.split_first().map_or_else(Vec::new, |(first, others)| {
                others
                    .iter()
                    .fold(first.to_vec(), |left, now| narrowed(&left, now))
            });
            self.roles.insert(person, roles);
            self.given.insert(person, given);
        }
    }

    /// Seats: the first enrolment of a seat stands, and of a tag. Who gets a tag second gets one under it.
    fn enrol(&mut self, ground: &Ground) {
        let counting: Vec<usize> = self.counts.acts().collect();
        for (act, event) in events(ground, &counting, |event| {
            matches!(event, OfficeEvent::SeatEnrolled { .. })
        }) {
            let OfficeEvent::SeatEnrolled {
                seat,
                person,
                tag,
                reads,
            } = &ground.acts[act].events[event]
            else {
                continue;
            };
            if *seat == ground.root || self.seats.iter().any(|known| known.seat == *seat) {
                continue;
            }
            let taken = |tag: &str| self.seats.iter().any(|known| known.tag == tag);
            let free = std::iter::once(tag.clone()).chain((0..).map(|count| tag_under(tag, count)));
            let seat = SeatNow {
                seat: *seat,
                person: *person,
                tag: free
                    .into_iter()
                    .find(|tag| !taken(tag))
                    .unwrap_or_else(|| tag.clone()),
                reads: reads.clone(),
                barred: self.endings.bars.iter().any(|(barred, _)| barred == seat),
            };
            self.seats.push(seat);
        }
    }

    /// What was settled about a late action by somebody else than who did it: the last word, none when two differ.
    pub fn settled(&self, ground: &Ground, action: Hash, of: Option<PersonId>) -> Option<bool> {
        let is_act = ground.act(&action).is_some();
        let about: Vec<At> = self
            .settlements
            .iter()
            .copied()
            .filter(|&(act, event)| {
                let about = matches!(&ground.acts[act].events[event],
                    OfficeEvent::LateSettled { action: named, .. } if *named == action);
                let Had::Person { actor, .. } = &ground.had[act] else {
                    return false;
                };
                about && of != Some(actor.person) && (!is_act || actor.is(rules::role::Role::Administrator))
            })
            .collect();
        let mut words = ground.latest(&about).into_iter().map(|(act, event)| {
            matches!(
                ground.acts[act].events[event],
                OfficeEvent::LateSettled { counts: true, .. }
            )
        });
        let word = words.next()?;
        words.all(|other| other == word).then_some(word)
    }

    /// Every action about which something was settled.
    pub fn settled_actions(&self, ground: &Ground) -> BTreeSet<Hash> {
        self.settlements
            .iter()
            .filter_map(|&(act, event)| match &ground.acts[act].events[event] {
                OfficeEvent::LateSettled { action, .. } => Some(*action),
                _ => None,
            })
            .collect()
    }

    pub fn seat(&self, seat: SeatId) -> Option<&SeatNow> {
        self.seats.iter().find(|known| known.seat == seat)
    }

    pub fn first_seat(&self, person: PersonId) -> Option<SeatId> {
        self.seats
            .iter()
            .find(|seat| seat.person == person)
            .map(|seat| seat.seat)
    }

    pub fn roles_of(&self, person: PersonId) -> &[RoleGrant] {
        self.roles.get(&person).map_or(&[], Vec::as_slice)
    }

    pub fn people(&self) -> impl Iterator<Item = (PersonId, &[RoleGrant])> {
        self.roles
            .iter()
            .map(|(person, roles)| (*person, roles.as_slice()))
    }

    /// Whose seat it is, with the roles; none when it is no seat, or barred.
    pub fn actor(&self, seat: SeatId) -> Option<Actor> {
        let seat = self.seat(seat).filter(|seat| !seat.barred)?;
        Some(Actor {
            person: seat.person,
            roles: self.roles_of(seat.person).to_vec(),
        })
    }
}

/// The events of these acts that are such.
fn events(ground: &Ground, acts: &[usize], such: impl Fn(&OfficeEvent) -> bool) -> Vec<At> {
    let mut found = Vec::new();
    for &act in acts {
        let events = ground.acts[act].events.iter().enumerate();
        found.extend(
            events
                .filter(|(_, event)| such(event))
                .map(|(event, _)| (act, event)),
        );
    }
    found
}

impl Endings {
    /// All among these acts: bars that the root key lifted are none.
    fn among(ground: &Ground, had: &[usize]) -> Self {
        let lifted = |seat: SeatId, bar: usize| {
            had.iter().any(|&act| {
                ground.had[act] == Had::Root
                    && ground.known[act].has(bar)
                    && ground.acts[act].events.iter().any(
                        |event| matches!(event, OfficeEvent::SeatReadmitted { seat: back } if *back == seat),
                    )
            })
        };
        let mut endings = Self {
            bars: Vec::new(),
            grants: Vec::new(),
        };
        for at in events(ground, had, |_| true) {
            let act = &ground.acts[at.0];
            if let Some((seat, _)) = act.bars(at.1)
                && seat != ground.root
                && !lifted(seat, at.0)
            {
                endings.bars.push((seat, at));
            }
            if let Some((person, _)) = act.grants(at.1) {
                endings.grants.push((person, at));
            }
        }
        endings
    }

    /// Those of which `which` holds; it is told the person whose roles were given.
    fn only(&self, which: impl Fn(Option<PersonId>, At) -> bool) -> Self {
        let bars = self.bars.iter().filter(|(_, at)| which(None, *at));
        let grants = self
            .grants
            .iter()
            .filter(|(person, at)| which(Some(*person), *at));
        Self {
            bars: bars.copied().collect(),
            grants: grants.copied().collect(),
        }
    }

    /// Whether the root key gave this person roles, and neither of the two knew the other: then the root key's stand.
    fn is_outranked(&self, ground: &Ground, person: PersonId, act: usize) -> bool {
        ground.had[act] != Had::Root
            && self.grants.iter().any(|&(other, (root, _))| {
                other == person && ground.had[root] == Had::Root && ground.unknown_to_each_other(root, act)
            })
    }

    /// The bars that are not known to this commit and that it is not before.
    pub fn bars_on(&self, ground: &Ground, by: &By<'_>) -> Vec<At> {
        let unknown = |act: usize| !by.knows.has(act) && by.own != Some(act);
        let on = self
            .bars
            .iter()
            .filter(|(seat, (act, _))| *seat == by.seat && unknown(*act));
        on.map(|(_, at)| *at)
            .filter(|&(act, event)| {
                let last = ground.acts[act].bars(event).map_or(&[] as &[_], |(_, last)| last);
                !last.iter().any(|head| {
                    (head.seat, head.incarnation) == (by.seat, by.incarnation) && by.last <= head.seq
                })
            })
            .collect()
    }

    /// The grants to its person that are not known to this commit and that did not know it either.
    pub fn grants_past(&self, ground: &Ground, person: PersonId, by: &By<'_>) -> Vec<At> {
        let unknown = |act: usize| !by.knows.has(act) && by.own != Some(act);
        let past = self
            .grants
            .iter()
            .filter(|(other, (act, _))| *other == person && unknown(*act));
        past.map(|(_, at)| *at)
            .filter(|&(act, _)| {
                let to = ground.acts[act].knew_to(by.seat, by.incarnation);
                to.is_none_or(|to| by.last > to)
            })
            .collect()
    }

    /// Whether these endings leave an act what it needs.
    fn leave(&self, ground: &Ground, act: usize) -> bool {
        let Had::Person { actor, holds } = &ground.had[act] else {
            return true;
        };
        let by = ground.by(act);
        if !self.bars_on(ground, &by).is_empty() {
            return false;
        }
        let past = self.grants_past(ground, actor.person, &by);
        if past.is_empty() {
            return true;
        }
        let roles = past.into_iter().fold(actor.roles.clone(), |left, (act, event)| {
            let now = ground.acts[act]
                .grants(event)
                .map_or(&[] as &[_], |(_, roles)| roles);
            narrowed(&left, now)
        });
        let left = Actor {
            person: actor.person,
            roles,
        };
        ground.acts[act].is_for(&left, |_| *holds)
    }
}
