//! Aanvraag after the decision: what became of the money, and what may be done with it.

use super::TrackStep;
use chrono::NaiveDate;
use rules::{
    case::AwardForm,
    euro::Euro,
    grant::{Act, Command, Due, Ground, State, Steps, Terms, Warning},
    text::Text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Does something with a grant.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Handle {
    /// Of which case.
    pub case: Uuid,
    /// The version that was on the screen: refused when somebody changed it meanwhile.
    pub version: u32,
    /// What.
    pub command: Command,
}

/// What something with a grant would do, before it is done.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HandlePreview {
    /// What remains at each step now.
    pub before: Steps,
    /// What would remain.
    pub after: Steps,
    /// What goes back to the pot, or is taken from it, and what is to come back from the receiver.
    pub sentences: Vec<Text>,
    /// What has left the house already.
    pub warnings: Vec<Warning>,
}

/// What became of the money of one case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GrantView {
    /// Where it stands.
    pub state: State,
    /// In which form it was given.
    pub form: AwardForm,
    /// What was awarded.
    pub awarded: Euro,
    /// What the receiver is entitled to now.
    pub entitled: Euro,
    /// Whether that is fixed.
    pub fixed: bool,
    /// When money is due and what is shown for it.
    pub terms: Terms,
    /// What remains at each step.
    pub steps: Steps,
    /// The steps of the money on the track line.
    pub track: Vec<TrackStep>,
    /// What is due and not paid.
    pub dues: Vec<Due>,
    /// What can be approved today.
    pub payable: Euro,
    /// The decisions after the award, in order.
    pub rulings: Vec<RulingView>,
    /// What the receiver showed.
    pub account: Option<AccountView>,
    /// The request for a view that is open.
    pub hearing: Option<HearingView>,
    /// The payments, in order.
    pub payments: Vec<PaymentView>,
    /// How much was asked back.
    pub ordered: Euro,
    /// How much can be asked back.
    pub to_order: Euro,
    /// The last day on which it can be asked back or changed; none while nothing was settled.
    pub recover_by: Option<NaiveDate>,
    /// The most that can be settled.
    pub most: Euro,
    /// What it comes to by the receiver's own account: lower takes a view first.
    pub own_account: Euro,
    /// The grounds on which less can be settled.
    pub settling: Vec<GroundView>,
    /// The grounds on which it can be changed now.
    pub changing: Vec<GroundView>,
    /// What may be done now, and why not.
    pub acts: Vec<GrantActView>,
    /// What was done and can be undone, the newest first.
    pub doings: Vec<DoingView>,
}

/// A decision after the award.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RulingView {
    /// What was done: `settle`, `change` or `give-up`.
    pub act: Act,
    /// What is left.
    pub amount: Euro,
    /// Why lower.
    pub ground: Option<Ground>,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub who: String,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// Why; empty when not here.
    pub reason: String,
}

/// What the receiver showed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AccountView {
    /// On which day it came in.
    pub on: NaiveDate,
    /// What was spent.
    pub spent: Option<Euro>,
    /// The report; empty when not here.
    pub report: String,
}

/// A request for a view.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HearingView {
    /// On which day it was asked.
    pub asked_on: NaiveDate,
    /// The last day to give it.
    pub until: NaiveDate,
    /// The day on which it came.
    pub given_on: Option<NaiveDate>,
    /// What the municipality means to do; empty when not here.
    pub about: String,
    /// What the receiver says; empty when not here.
    pub view: String,
}

/// A payment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaymentView {
    /// Its name.
    pub payment: String,
    /// How much was approved.
    pub approved: Euro,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub who: String,
    /// How much was paid; nothing while it waits.
    pub paid: Euro,
    /// The day on which the money left.
    pub paid_on: Option<NaiveDate>,
    /// What the bank calls it; empty when not here.
    pub reference: String,
}

/// A ground with its article.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GroundView {
    /// Which.
    pub ground: Ground,
    /// Where it stands.
    pub article: String,
}

/// Whether something may be done with a grant now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct GrantActView {
    /// What.
    pub act: Act,
    /// Why not; none when it may.
    pub locked: Option<Text>,
}

/// Something that was done.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DoingView {
    /// The action: what undoing names it by.
    pub action: String,
    /// What was done.
    pub act: Act,
    /// On which day.
    pub on: NaiveDate,
    /// Why it cannot be undone now; none when it can.
    pub locked: Option<Text>,
    /// What has left since.
    pub warnings: Vec<Warning>,
}
