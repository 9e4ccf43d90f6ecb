//! What the plain set of deeds comes to, by the simplest means: everything is asked anew of all of them. Who had which role
//! when, what has no effect, one decision per case or a dispute, the sum of each pot. Of the root key and of late deeds that
//! somebody lets count it knows nothing: where there are such it takes from the office what has no effect. What else is told
//! is held to what must hold, in `checks`.

#[path = "model/parts.rs"]
mod parts;

use crate::{
    history::{ACTS, DECIDES, Deed, Deeds, HANDLES, RULES, SHOWS, cents, only, pot_key},
    money::{Book, Money},
    pots::scheme_of,
};
use parts::Part;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Who signs: the person, the roles, whether the pots are held, and all parts of pots that were given.
#[derive(Clone, Default)]
struct Signer<'a>(Value, BTreeSet<String>, bool, Vec<Part<'a>>);

#[derive(Default)]
pub struct Model<'a> {
    deeds: &'a [Deed],
    /// The deeds that say who may what, with authority; and those of them that each deed knew.
    acts: Deeds,
    known: Vec<Deeds>,
    /// Who signed what had authority by what was known there.
    signers: BTreeMap<usize, Signer<'a>>,
    /// What has no effect, and whether for coming late.
    pub without: BTreeMap<usize, bool>,
}

impl<'a> Model<'a> {
    pub fn of(deeds: &'a [Deed]) -> Self {
        let mut model = Self {
            deeds,
            known: vec![Deeds::new(); deeds.len()],
            ..Self::default()
        };
        let (acts, others): (Deeds, Deeds) = (0..deeds.len()).partition(|at| deeds[*at].is(ACTS));
        for at in acts.iter().chain(&others).copied() {
            let (deed, is_act) = (&deeds[at], acts.contains(&at));
            let before = |act: usize| !is_act || deeds[act].depth < deed.depth;
            model.known[at] = only(&(&model.acts & &deed.knew), before);
            let signer = model.signer(&model.known[at], &deed.seat);
            if deed.is("municipality-founded") || model.may(at, &signer) {
                model.signers.insert(at, signer);
                model.acts.extend(is_act.then_some(at));
            }
        }
        let late = |at| model.signers.contains_key(&at);
        let without = (0..deeds.len()).filter(|at| !late(*at) || !model.in_time(&model.acts, *at));
        model.without = without.map(|at| (at, late(at))).collect();
        model
    }

    /// What these deeds say under this name.
    fn all(&self, deeds: &Deeds, kind: &str) -> impl Iterator<Item = &'a Value> {
        let said = deeds.iter().map(|at| self.deeds[*at].said(kind));
        said.filter(|said| !said.is_null())
    }

    /// Whether no bar and no other roles that its signer did not know of had ended what a deed takes.
    fn in_time(&self, acts: &Deeds, at: usize) -> bool {
        let (deed, mut left) = (&self.deeds[at], self.signers[&at].clone());
        let unknown = only(acts, |act| act != at && !self.known[at].contains(&act));
        let mut bars = self.all(&unknown, "seat-barred");
        let barred = bars.any(|bar| bar["seat"] == deed.seat && !deed.is_within(&bar["last"]));
        let unknown = only(&unknown, |act| !self.deeds[act].knew.contains(&at));
        for act in only(&unknown, |act| *self.given_to(act) == left.0) {
            left.1 = &left.1 & &self.deeds[act].roles();
        }
        deed.is("municipality-founded") || (!barred && self.may(at, &left))
    }

    /// Of acts those that none of the others knew.
    fn last(&self, acts: &Deeds, others: &Deeds) -> Deeds {
        let outdone = |act: usize| others.iter().any(|by| self.known[*by].contains(&act));
        only(acts, |act| !outdone(act))
    }

    /// Whose seat it is by these acts. The last roles given count; what came late gives nothing and only takes.
    fn signer(&self, acts: &Deeds, seat: &str) -> Signer<'a> {
        let counts = only(acts, |act| self.in_time(acts, act));
        let barred = self.all(acts, "seat-barred").any(|bar| bar["seat"] == seat);
        let mut enrolled = self.all(&counts, "seat-enrolled").filter(|_| !barred);
        let Some(enrolled) = enrolled.find(|enrolled| enrolled["seat"] == seat) else {
            return Signer::default();
        };
        let his = only(acts, |act| *self.given_to(act) == enrolled["person"]);
        let (full, late) = (&his & &counts, &his - &counts);
        let last = &self.last(&full, &full) | &self.last(&late, &full);
        let roles = last.iter().map(|act| self.deeds[*act].roles());
        let roles = roles.reduce(|left, now| &left & &now);
        let roles = roles.filter(|_| !full.is_empty()).unwrap_or_default();
        let holds = self.held(&counts) == [seat].into();
        Signer(enrolled["person"].clone(), roles, holds, self.parts(&counts))
    }

    /// The person whom an act gives roles.
    fn given_to(&self, act: usize) -> &'a Value {
        &self.deeds[act].said("roles-given")["person"]
    }

    /// Who holds the pots: whom they were last given to, else the first who was made a budget officer.
    fn held(&self, counts: &Deeds) -> BTreeSet<&'a str> {
        let given = only(counts, |act| self.deeds[act].is("commitment-given"));
        let given = self.last(&given, &given);
        if !given.is_empty() {
            return self.seats(&given, "commitment-given");
        }
        let made = only(counts, |act| self.deeds[act].roles().contains("budget-officer"));
        let first = only(&made, |act| self.known[act].is_disjoint(&made));
        let first: Vec<&Value> = first.iter().map(|act| self.given_to(*act)).collect();
        let enrols = |act: usize| first.contains(&&self.deeds[act].said("seat-enrolled")["person"]);
        self.seats(&only(counts, enrols), "seat-enrolled")
    }

    fn seats(&self, acts: &Deeds, kind: &str) -> BTreeSet<&'a str> {
        let said = self.all(acts, kind);
        said.filter_map(|said| said["seat"].as_str()).collect()
    }

    /// Whether who signed may do all of it.
    fn may(&self, at: usize, Signer(person, roles, holds, parts): &Signer<'_>) -> bool {
        let role = |name: &str| roles.contains(name);
        let (administers, officer) = (role("administrator"), role("budget-officer"));
        let serves = officer || role("kernverbinder");
        self.deeds[at].events.iter().all(|said| {
            let (by, taken_over) = (&said.data["by"], &said.data["taken_over"]);
            let before = said.case.map(|case| self.before(at, case)).unwrap_or_default();
            let known = &before | &[at].into();
            let mut begun = self.all(&known, "application-submitted");
            let intake = begun.next().map_or(&Value::Null, |begun| &begun["by"]);
            let ends = |at: usize| self.deeds[at].ends().map_or(0, |(_, cents)| cents);
            let more = before.iter().all(|other| ends(*other) < ends(at)) && ends(at) > 0;
            let known = (by.is_null() || by == person) && !intake.is_null();
            match said.kind.as_str() {
                "grant-awarded" if !said.data["allotment"].is_null() => {
                    known && serves && self.is_within_its_part(at, &said.data, parts)
                }
                "allotment-given" => officer && *holds && cents(&said.data["amount"]) > 0,
                "allotment-returned" => parts.iter().any(|part| part.is_of(said, &self.deeds[at].seat)),
                "allotment-taken-over" => {
                    let known = parts.iter().any(|part| *part.name == said.data["allotment"]);
                    administers || (officer && *holds && known)
                }
                "award-confirmed" | "award-disputed" => known && officer,
                "grant-awarded" if !holds => false,
                kind if DECIDES.contains(kind) => known && officer && intake != person && (*holds || !more),
                "grant-undone" if said.data["from_pot"] == true && !holds => false,
                kind if RULES.contains(&kind) => known && officer && intake != person,
                kind if HANDLES.contains(&kind) => known && officer,
                kind if SHOWS.contains(&kind) => known && serves,
                "award-proposed" | "condition-judged" | "decision-announced" => known && officer,
                "late-application-seen" | "overspend-accepted" => officer,
                "commitment-given" => administers || (officer && *holds && taken_over.is_null()),
                "late-settled" => administers || officer,
                "area-named" => serves,
                _ => (known && serves) || (said.case.is_none() && administers),
            }
        })
    }

    /// The deeds of a case, with authority, that a deed knew.
    fn before(&self, at: usize, case: Uuid) -> Deeds {
        let deed = &self.deeds[at];
        let knew = |other: usize| self.deeds[other].depth < deed.depth && self.signers.contains_key(&other);
        let of_case = |other: usize| self.deeds[other].case() == Some(case) && knew(other);
        only(&deed.knew, of_case)
    }

    /// What the cases come to, in lines that must be those of the office.
    pub fn tells(&self, ceiling: impl Fn(&str) -> i64) -> BTreeSet<String> {
        let (mut told, mut pots) = (BTreeSet::new(), BTreeMap::<String, i64>::new());
        for (at, late) in &self.without {
            told.insert(format!("aside {} {late}", self.deeds[*at].head));
        }
        let all = (0..self.deeds.len()).collect();
        let counts = only(&all, |at| !self.without.contains_key(&at));
        let cases: BTreeSet<Uuid> = self.deeds.iter().filter_map(Deed::case).collect();
        for case in cases {
            let steps = only(&counts, |at| self.deeds[at].case() == Some(case));
            let Some(begun) = self.all(&steps, "application-submitted").next() else {
                continue;
            };
            let mut ends = self.ends(&steps);
            told.extend((ends.len() > 1).then(|| format!("dispute decided-twice:{case}")));
            ends.sort_by_key(|(_, cents)| -cents);
            let (outcome, amount) = ends.first().copied().unwrap_or(("open", 0));
            let Money {
                entitled,
                to_recover,
                recovered,
            } = Book::of(self.deeds, steps).money(amount);
            told.insert(format!("case {} {outcome} {entitled}", case.simple()));
            let moved = entitled + to_recover + recovered > 0;
            told.extend(
                moved.then(|| format!("money {} {entitled} {to_recover} {recovered}", case.simple())),
            );
            *pots.entry(pot_key(&begun["pot"])).or_default() += entitled;
        }
        for (pot, sum) in pots.into_iter().filter(|(_, sum)| *sum > 0) {
            told.insert(format!("pot {pot} {sum}"));
            let covers = |to: &Value| pot_key(&to["pot"]) == pot && cents(&to["committed"]) >= sum;
            let accepted = self.all(&counts, "overspend-accepted").any(covers);
            let too_much = sum > ceiling(scheme_of(&pot));
            told.extend((too_much && !accepted).then(|| format!("dispute overspent:{pot}")));
        }
        told
    }

    /// How a case ends, with so many cents: by what nobody settled who saw it. More than one is a dispute.
    fn ends(&self, steps: &Deeds) -> Vec<(&'a str, i64)> {
        let saw = |by: usize, other: usize| self.deeds[by].saw.contains(&other);
        let mut ends: Vec<(usize, (&str, i64))> = Vec::new();
        for &at in steps {
            let named = &self.deeds[at].said("decision-settled")["outcome"]["action"];
            let is_named = |of: usize| saw(at, of) && *named == self.deeds[of].head;
            let claimed = ends.iter().find(|(of, _)| is_named(*of));
            let end = self.deeds[at].ends().or(claimed.map(|(_, end)| *end));
            ends.extend(end.map(|end| (at, end)));
        }
        let settles = |by: usize, at: usize| self.deeds[by].is("decision-settled") && saw(by, at);
        let settled = |at: usize| ends.iter().any(|(by, _)| settles(*by, at));
        let stand = ends.iter().filter(|(at, _)| !settled(*at));
        stand.map(|(_, end)| *end).collect()
    }
}
