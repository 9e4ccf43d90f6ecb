//! Who may what, from the plain set of commits: every question asked anew, nothing kept but what each signer was.

use super::plain::{Deed, Plain};
use office::event::OfficeEvent;
use rules::role::{PersonId, Role};
use seal::{Hash, SeatId};
use std::collections::{BTreeMap, BTreeSet};

pub type Roles = BTreeSet<Role>;
pub type Acts = BTreeSet<usize>;

/// What a signer was, by what it knew.
#[derive(Clone, PartialEq)]
enum Had {
    Nothing,
    /// Founding, or the root key.
    Above,
    Person(PersonId, Roles, bool),
}

/// What a set of acts comes to.
#[derive(Clone, Default)]
pub struct View {
    pub seats: Vec<(SeatId, PersonId, bool)>,
    pub roles: BTreeMap<PersonId, Roles>,
    pub given: BTreeMap<PersonId, Vec<usize>>,
    pub bars: Acts,
    grants: Acts,
    settlements: Acts,
    pub counts: Acts,
    opened: BTreeSet<SeatId>,
}

impl View {
    pub fn actor(&self, seat: SeatId) -> Option<(PersonId, Roles)> {
        let (_, person, _) = self.seats.iter().find(|(id, _, barred)| *id == seat && !barred)?;
        Some((*person, self.roles.get(person).cloned().unwrap_or_default()))
    }

    pub fn person(&self, seat: SeatId) -> Option<PersonId> {
        let found = self.seats.iter().find(|(id, ..)| *id == seat);
        found.map(|(_, person, _)| *person)
    }
}

pub struct Who<'a> {
    plain: &'a Plain,
    /// The acts of standing: each of them one event here, by its place among the deeds.
    acts: BTreeMap<usize, OfficeEvent>,
    had: BTreeMap<usize, Had>,
    opens: BTreeMap<usize, SeatId>,
}

fn roles_in(event: &OfficeEvent) -> Option<(PersonId, Roles)> {
    match event {
        OfficeEvent::RolesGiven { person, roles } => {
            Some((*person, roles.iter().map(|grant| grant.role).collect()))
        }
        _ => None,
    }
}

impl<'a> Who<'a> {
    pub fn of(plain: &'a Plain) -> Self {
        let mut who = Self {
            plain,
            acts: BTreeMap::new(),
            had: BTreeMap::new(),
            opens: BTreeMap::new(),
        };
        for at in 0..plain.deeds.len() {
            if plain.deeds[at].acts().next().is_none() {
                continue;
            }
            let had = who.authority(at);
            // Letting somebody in is an act of three events; its roles tell what it gives.
            let events: Vec<&OfficeEvent> = plain.deeds[at].acts().collect();
            let telling = events
                .iter()
                .find(|event| roles_in(event).is_some())
                .unwrap_or(&events[0]);
            who.acts.insert(at, (**telling).clone());
            let nobody_yet = who.view(&who.known(at)).opened.is_empty();
            let had_any = had != Had::Nothing;
            who.had.insert(at, had);
            if let (true, true, Some((person, _))) = (had_any, nobody_yet, roles_in(telling)) {
                let mut with = who.known(at);
                with.insert(at);
                let after = who.view(&with);
                let officer = after
                    .roles
                    .get(&person)
                    .is_some_and(|roles| roles.contains(&Role::BudgetOfficer));
                let first = after.seats.iter().find(|(_, of, _)| *of == person);
                if let (true, Some((seat, ..))) = (officer, first) {
                    who.opens.insert(at, *seat);
                }
            }
        }
        who
    }

    pub fn all(&self) -> Acts {
        self.acts.keys().copied().collect()
    }

    /// The acts that the signer of a commit knew: by number, as far as each head says.
    pub fn known(&self, at: usize) -> Acts {
        let own = &self.plain.deeds[at];
        let is_act = own.acts().next().is_some();
        let before = |other: &Deed| !is_act || other.depth < own.depth;
        let knew =
            |other: &&usize| own.knew(&self.plain.deeds[**other]) && before(&self.plain.deeds[**other]);
        self.acts.keys().filter(knew).copied().collect()
    }

    fn authority(&self, at: usize) -> Had {
        let deed = &self.plain.deeds[at];
        if deed.founds().is_some() || deed.commit.seat == self.plain.root {
            return Had::Above;
        }
        let view = self.view(&self.known(at));
        let Some((person, roles)) = view.actor(deed.commit.seat) else {
            return Had::Nothing;
        };
        let holds = self.held(&view) == BTreeSet::from([deed.commit.seat]);
        if deed.acts().all(|event| is_for(event, &roles, holds)) {
            Had::Person(person, roles, holds)
        } else {
            Had::Nothing
        }
    }

    pub fn view(&self, known: &Acts) -> View {
        let had: Acts = known
            .iter()
            .copied()
            .filter(|act| self.had.get(act) != Some(&Had::Nothing))
            .collect();
        let grants: Acts = had
            .iter()
            .copied()
            .filter(|act| roles_in(&self.acts[act]).is_some())
            .collect();
        let mut view = self.ended(&had, &grants);
        self.count(&mut view, &had);
        let people: BTreeSet<PersonId> = grants
            .iter()
            .filter_map(|act| Some(roles_in(&self.acts[act])?.0))
            .collect();
        for person in people {
            self.give(&mut view, person, &grants);
        }
        for act in view.counts.clone() {
            for event in self.plain.deeds[act].acts() {
                let OfficeEvent::SeatEnrolled { seat, person, .. } = event else {
                    continue;
                };
                if *seat != self.plain.root && view.person(*seat).is_none() {
                    let barred = view.bars.iter().any(|bar| self.barred(*bar) == Some(*seat));
                    view.seats.push((*seat, *person, barred));
                }
            }
        }
        view
    }

    fn is_root(&self, act: usize) -> bool {
        self.plain.deeds[act].commit.seat == self.plain.root
    }

    /// Whether the root key gave this person roles and neither of the two knew the other.
    fn outranked(&self, grants: &Acts, act: usize) -> bool {
        let person = |act: usize| roles_in(&self.acts[&act]).map(|(person, _)| person);
        let apart = |other: usize| !self.known(act).contains(&other) && !self.known(other).contains(&act);
        let by_root = |other: &usize| self.is_root(*other) && apart(*other) && person(*other) == person(act);
        !self.is_root(act) && grants.iter().any(by_root)
    }

    /// What ends something: bars that were not lifted, and grants; without what the root key overrules.
    fn ended(&self, had: &Acts, grants: &Acts) -> View {
        let lifted = |bar: usize, seat: SeatId| {
            had.iter().any(|&act| {
                let back =
                    matches!(&self.acts[&act], OfficeEvent::SeatReadmitted { seat: of } if *of == seat);
                self.is_root(act) && back && self.known(act).contains(&bar)
            })
        };
        let bars: Acts = had
            .iter()
            .copied()
            .filter(|&act| self.barred(act).is_some_and(|seat| !lifted(act, seat)))
            .collect();
        let by_root = |acts: &Acts| {
            acts.iter()
                .copied()
                .filter(|act| self.is_root(*act))
                .collect::<Acts>()
        };
        let overruled = |act: usize| !self.leaves(&by_root(&bars), &by_root(grants), act);
        View {
            bars: bars.iter().copied().filter(|act| !overruled(*act)).collect(),
            grants: grants
                .iter()
                .copied()
                .filter(|act| !overruled(*act) && !self.outranked(grants, *act))
                .collect(),
            ..View::default()
        }
    }

    fn count(&self, view: &mut View, had: &Acts) {
        let in_time: Acts = had
            .iter()
            .copied()
            .filter(|act| self.leaves(&view.bars, &view.grants, *act))
            .collect();
        let settles = |act: &usize| matches!(self.acts[act], OfficeEvent::LateSettled { .. });
        view.settlements = in_time.iter().copied().filter(settles).collect();
        for &act in had {
            let by = match &self.had[&act] {
                Had::Person(person, ..) => Some(*person),
                _ => None,
            };
            if in_time.contains(&act)
                || self.settled(view, self.plain.deeds[act].commit.head, by) == Some(true)
            {
                view.counts.insert(act);
            }
        }
        view.opened = view
            .counts
            .iter()
            .filter_map(|act| self.opens.get(act).copied())
            .collect();
    }

    fn give(&self, view: &mut View, person: PersonId, grants: &Acts) {
        let his = |act: &&usize| roles_in(&self.acts[*act]).is_some_and(|(of, _)| of == person);
        let (mut full, mut late) = (Acts::new(), Acts::new());
        for &act in grants.iter().filter(his) {
            match (view.counts.contains(&act), view.grants.contains(&act)) {
                (true, ending) if ending || !self.outranked(grants, act) => _ = full.insert(act),
                (false, true) => _ = late.insert(act),
                _ => {}
            }
        }
        let mut given = self.latest(&full);
        if !given.is_empty() {
            late.retain(|act| !full.iter().any(|later| self.known(*later).contains(act)));
            given.extend(late);
        }
        let roles = given.iter().filter_map(|act| Some(roles_in(&self.acts[act])?.1));
        let left = roles.reduce(|left, now| left.intersection(&now).copied().collect());
        view.roles.insert(person, left.unwrap_or_default());
        view.given.insert(person, given.into_iter().collect());
    }

    pub fn barred(&self, act: usize) -> Option<SeatId> {
        match &self.acts[&act] {
            OfficeEvent::SeatBarred { seat, .. } => Some(*seat),
            _ => None,
        }
    }

    fn latest(&self, acts: &Acts) -> Acts {
        let outdone = |act: &usize| acts.iter().any(|later| self.known(*later).contains(act));
        acts.iter().copied().filter(|act| !outdone(act)).collect()
    }

    /// The bars that a commit did not know and does not lie before.
    pub fn bars_on(&self, bars: &Acts, at: usize) -> bool {
        let (deed, known) = (&self.plain.deeds[at], self.known(at));
        bars.iter().any(|&bar| {
            let OfficeEvent::SeatBarred { seat, last } = &self.acts[&bar] else {
                return false;
            };
            let before = last
                .iter()
                .any(|head| deed.is_of(head.seat, head.incarnation) && deed.commit.last <= head.seq);
            *seat == deed.commit.seat && bar != at && !known.contains(&bar) && !before
        })
    }

    /// What a commit's signer had left of these roles, by the grants that it did not know.
    pub fn left(&self, grants: &Acts, at: usize, person: PersonId, roles: &Roles) -> (Roles, bool) {
        let (deed, known, mut left, mut any) = (&self.plain.deeds[at], self.known(at), roles.clone(), false);
        for &act in grants.iter().filter(|act| **act != at && !known.contains(act)) {
            let Some((of, now)) = roles_in(&self.acts[&act]) else {
                continue;
            };
            if of == person && !self.plain.deeds[act].knew(deed) {
                left = left.intersection(&now).copied().collect();
                any = true;
            }
        }
        (left, any)
    }

    fn leaves(&self, bars: &Acts, grants: &Acts, act: usize) -> bool {
        let Some(Had::Person(person, roles, holds)) = self.had.get(&act) else {
            return true;
        };
        let (left, any) = self.left(grants, act, *person, roles);
        let deed = &self.plain.deeds[act];
        !self.bars_on(bars, act) && (!any || deed.acts().all(|event| is_for(event, &left, *holds)))
    }

    pub fn settled(&self, view: &View, action: Hash, of: Option<PersonId>) -> Option<bool> {
        let is_act = self
            .acts
            .keys()
            .any(|act| self.plain.deeds[*act].commit.head == action);
        let about = |act: &&usize| {
            let Some(Had::Person(person, roles, _)) = self.had.get(act) else {
                return false;
            };
            let named = matches!(&self.acts[*act], OfficeEvent::LateSettled { action: named, .. } if *named == action);
            named && of != Some(*person) && (!is_act || roles.contains(&Role::Administrator))
        };
        let words: BTreeSet<bool> = self
            .latest(&view.settlements.iter().filter(about).copied().collect())
            .iter()
            .map(|act| matches!(self.acts[act], OfficeEvent::LateSettled { counts: true, .. }))
            .collect();
        if words.len() == 1 {
            words.first().copied()
        } else {
            None
        }
    }

    pub fn givings(&self, view: &View) -> Acts {
        let may = |act: &&usize| match (&self.acts[*act], self.had.get(act)) {
            (OfficeEvent::CommitmentGiven { .. }, Some(Had::Person(_, roles, holds))) => {
                roles.contains(&Role::Administrator) || *holds
            }
            _ => false,
        };
        view.counts.iter().filter(may).copied().collect()
    }

    /// Who holds the pots: nobody, one seat, or two in dispute.
    pub fn held(&self, view: &View) -> BTreeSet<SeatId> {
        let given = self.latest(&self.givings(view));
        if given.is_empty() {
            return view.opened.clone();
        }
        given.iter().map(|act| self.given_to(*act).0).collect()
    }

    pub fn given_to(&self, act: usize) -> (SeatId, &[seal::Head]) {
        match &self.acts[&act] {
            OfficeEvent::CommitmentGiven { seat, taken_over, .. } => (*seat, taken_over),
            _ => panic!("no giving"),
        }
    }

    pub fn grants<'v>(&self, view: &'v View) -> &'v Acts {
        &view.grants
    }

    pub fn roles_given(&self, act: usize) -> Option<Roles> {
        roles_in(&self.acts[&act]).map(|(_, roles)| roles)
    }

    /// Why an act has no effect; `late` by a bar or by a role.
    pub fn act_aside(&self, at: usize, now: &View) -> Option<&'static str> {
        if self.had[&at] == Had::Nothing {
            let view = self.view(&self.known(at));
            let officer = view.actor(self.plain.deeds[at].commit.seat);
            let officer = officer.is_some_and(|(_, roles)| roles.contains(&Role::BudgetOfficer));
            let gives = |event: &OfficeEvent| matches!(event, OfficeEvent::CommitmentGiven { .. });
            let gives = self.plain.deeds[at].acts().all(gives);
            return Some(if officer && gives { "not-holder" } else { "role" });
        }
        let late = if self.bars_on(&now.bars, at) {
            "late-bar"
        } else {
            "late-role"
        };
        (!now.counts.contains(&at)).then_some(late)
    }
}

fn is_for(event: &OfficeEvent, roles: &Roles, holds: bool) -> bool {
    let (administers, officer) = (
        roles.contains(&Role::Administrator),
        roles.contains(&Role::BudgetOfficer),
    );
    match event {
        OfficeEvent::CommitmentGiven { taken_over, .. } => {
            administers || (taken_over.is_empty() && officer && holds)
        }
        OfficeEvent::LateSettled { .. } => administers || officer,
        OfficeEvent::MunicipalityFounded { .. } | OfficeEvent::SeatReadmitted { .. } => false,
        _ => administers,
    }
}
