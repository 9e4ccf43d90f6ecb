//! Parts of pots to grant on the spot, as the model has them.

use super::Model;
use crate::history::{Deeds, Said, cents, pot_key};
use serde_json::Value;

/// A part of a pot that was given, as somebody knew it.
#[derive(Clone)]
pub(super) struct Part<'a> {
    pub name: &'a Value,
    seat: &'a Value,
    pot: &'a Value,
    cents: i64,
    runs: bool,
}

impl Part<'_> {
    /// Whether this seat has it, and what is said is about it.
    pub fn is_of(&self, said: &Said, seat: &str) -> bool {
        *self.name == said.data["allotment"] && *self.seat == seat
    }
}

impl<'a> Model<'a> {
    /// The parts that these acts give, each once, and whether none of them ends it.
    pub(super) fn parts(&self, acts: &Deeds) -> Vec<Part<'a>> {
        let ended = |name: &Value| {
            let mut ends = self.all(acts, "allotment-returned");
            let mut takeovers = self.all(acts, "allotment-taken-over");
            ends.any(|end| end["allotment"] == *name) || takeovers.any(|end| end["allotment"] == *name)
        };
        let parts = self.all(acts, "allotment-given").map(|given| Part {
            name: &given["allotment"],
            seat: &given["seat"],
            pot: &given["pot"],
            cents: cents(&given["amount"]),
            runs: !ended(&given["allotment"]),
        });
        parts.collect()
    }

    /// Whether an award on the spot is out of a part of its pot that this seat has, and with all that the seat awarded out of
    /// it before, as far as this chain knows, takes no more than that.
    pub(super) fn is_within_its_part(&self, at: usize, award: &Value, parts: &[Part<'_>]) -> bool {
        let deed = &self.deeds[at];
        let own = |part: &&Part<'_>| {
            part.runs
                && *part.name == award["allotment"]
                && *part.seat == deed.seat.as_str()
                && pot_key(part.pot) == pot_key(&award["pot"])
        };
        let Some(part) = parts.iter().find(own) else {
            return false;
        };
        let before =
            |by: &&usize| **by != at && self.deeds[**by].seat == deed.seat && self.signers.contains_key(*by);
        let awards = deed.saw.iter().filter(before);
        let awards = awards.map(|by| self.deeds[*by].said("grant-awarded"));
        let of_it = awards.filter(|said| said["allotment"] == *part.name);
        let taken: i64 = of_it.map(|said| cents(&said["amount"])).sum();
        taken + cents(&award["amount"]) <= part.cents
    }
}
