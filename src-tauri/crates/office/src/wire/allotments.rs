//! Allotments: parts of pots to grant on the spot.

use chrono::NaiveDate;
use rules::{
    allotment::AllotmentId,
    euro::Euro,
    kern::KernId,
    pot::{PotId, PotState},
    text::Text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All allotments, and what the person at the desk may give.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Allotments {
    /// Every allotment, the running ones in front.
    pub allotments: Vec<AllotmentRow>,
    /// The pots that the seat at the desk holds, of which it may give a part.
    pub pots: Vec<PotState>,
    /// The seats that can be given one.
    pub seats: Vec<AllotmentSeat>,
}

/// One allotment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AllotmentRow {
    /// Which.
    pub allotment: AllotmentId,
    /// Out of which pot.
    pub pot: PotId,
    /// To which seat.
    pub seat: String,
    /// Whose seat that is; empty when the name is not here.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// How much was given.
    pub amount: Euro,
    /// How much of it counts as awarded, as far as is known here.
    pub used: Euro,
    /// What is left of it: zero once it ended.
    pub left: Euro,
    /// On which day it was given.
    pub on: NaiveDate,
    /// How it ended; none while it runs.
    pub ended: Option<AllotmentEnded>,
    /// Whether it is of the seat at the desk, which can bring it back.
    pub mine: bool,
    /// Why the person at the desk cannot take it over; none when she can.
    pub locked: Option<Text>,
}

/// How an allotment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AllotmentEnded {
    /// The seat brought it back.
    Returned,
    /// It was taken over.
    TakenOver,
}

/// A seat of a kernverbinder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AllotmentSeat {
    /// The seat.
    pub seat: String,
    /// Whose.
    pub name: String,
    /// What the laptop is called.
    pub laptop: String,
    /// The kernen that she serves; none for all.
    pub kernen: Vec<KernId>,
}

/// Gives a part of a pot to a seat.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GiveAllotment {
    /// Out of which pot.
    pub pot: PotId,
    /// To whom.
    pub seat: String,
    /// How much.
    pub amount: Euro,
}

/// Names an allotment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichAllotment {
    /// Which.
    pub allotment: AllotmentId,
}

/// Takes an allotment over.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeOverAllotment {
    /// Which.
    pub allotment: AllotmentId,
    /// Why.
    pub reason: String,
}

/// What the seat at the desk has to grant a case on the spot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OwnAllotment {
    /// Which.
    pub allotment: AllotmentId,
    /// How much was given.
    pub amount: Euro,
    /// What is left.
    pub left: Euro,
    /// The most of it that can be awarded to this case, when all that people judge is judged well.
    pub most: Euro,
}

/// How a case was awarded on the spot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OnTheSpotView {
    /// By whom; empty when the name is not here.
    pub who: String,
    /// On which day.
    pub on: NaiveDate,
    /// Who confirmed it as second person; none while nobody did.
    pub confirmed_by: Option<String>,
    /// Whether a second person disputes it.
    pub disputed: bool,
}
