//! Aanvraag: one case, whole, and what may be done with it.

use super::{ClockView, GrantView, OnTheSpotView, OwnAllotment, PaperRow, RemediesView, SameApplicant};
use chrono::NaiveDate;
use rules::application::Applicant;
use rules::application::Ask;
use rules::application::Words;
use rules::case::Advice;
use rules::case::Command;
use rules::case::Pause;
use rules::check::Judgement;
use rules::euro::Euro;
use rules::life::Act;
use rules::life::State;
use rules::mandate::Mandate;
use rules::pot::PotState;
use rules::retention::Kept;
use rules::scheme::ConditionId;
use rules::scheme::SchemeYear;
use rules::text::Bilingual;
use rules::text::Text;
use rules::verdict::Assessment;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// Does something with a case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DoAct {
    /// Which case.
    pub case: Uuid,
    /// The version that was on the screen: refused when somebody changed it meanwhile.
    pub version: u32,
    /// What.
    pub command: Command,
}

/// Points at a case.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichCase {
    /// Which.
    pub case: Uuid,
}

/// What would happen if this amount were awarded.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewInput {
    /// Which case.
    pub case: Uuid,
    /// The amount.
    pub amount: Euro,
}

/// What would happen to the pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Preview {
    /// The amount.
    pub amount: Euro,
    /// The pot, as a name: "Ingen 2026".
    pub pot: Option<PotState>,
    /// What stays; none without a ceiling.
    pub left_after: Option<Euro>,
    /// One sentence: "€ 650,00 uit de pot van Ingen 2026; daarna € 1.350,00 over".
    pub sentence: Text,
    /// What the conditions say of this amount.
    pub assessment: Assessment,
}

/// One application, whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ApplicationView {
    /// Which.
    pub case: Uuid,
    /// Its version: hand it back with an act.
    pub version: u32,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// What was decided, also after the announcement.
    pub outcome: Option<State>,
    /// What is asked.
    pub ask: Ask,
    /// Who asks; none when withheld or erased.
    pub applicant: Option<Applicant>,
    /// The free texts.
    pub words: Words,
    /// The scheme year it is judged by.
    pub scheme_year: SchemeYear,
    /// The name of the kern.
    pub kern: String,
    /// Who took it in.
    pub taken_in_by: String,
    /// The budget year.
    pub year: i32,
    /// The steps of the track line.
    pub track: Vec<TrackStep>,
    /// The term for deciding; none once decided.
    pub term: Option<TermView>,
    /// The last day to object, once announced; to appeal to the court, when it was decided anew.
    pub objection_until: Option<NaiveDate>,
    /// Whether it was decided anew after an objection: then no second one follows, but an appeal to the court.
    pub decided_anew: bool,
    /// The terms that run, in words.
    pub clocks: Vec<ClockView>,
    /// Objections and notices of default.
    pub remedies: RemediesView,
    /// The most that can be awarded now and why; for a decided case what was weighed then.
    pub assessment: Assessment,
    /// Views and judgements.
    pub judgements: BTreeMap<ConditionId, Judgement>,
    /// The advice.
    pub advice: Option<Advice>,
    /// The amount awarded.
    pub awarded: Option<Euro>,
    /// The days it stood still.
    pub pauses: Vec<Pause>,
    /// What may be done now, and why not.
    pub acts: Vec<ActView>,
    /// Papers.
    pub papers: Vec<PaperRow>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
    /// The mandate reference last used for this scheme, as a first proposal.
    pub mandate: Option<String>,
    /// The disputes this case is in; while there is one, no letter and no payment goes out.
    pub disputes: Vec<DisputeBrief>,
    /// A decision that somebody proposed who does not hold the pot.
    pub proposed: Option<ProposedView>,
    /// Who commits the pot; none when nobody does.
    pub holder: Option<PotHolderView>,
    /// What became of the money; none without an award.
    pub grant: Option<GrantView>,
    /// How the group, organisation or volunteer is called that holds the pot; none where a kern or the municipality does.
    pub held_for: Option<String>,
    /// Other cases whose applicant is likely the same.
    pub same_applicant: Vec<SameApplicant>,
    /// What the seat at the desk was given of this pot to grant on the spot; none once the case is decided.
    pub allotments: Vec<OwnAllotment>,
    /// How it was awarded on the spot; none when it was not.
    pub on_the_spot: Option<OnTheSpotView>,
    /// The mandates by which the person at the desk may decide under this scheme today.
    pub mandates: Vec<Mandate>,
    /// Whether the mandate register has a row, so that a decision by mandate needs one.
    pub register_kept: bool,
    /// The conditions that were departed from; they stay here for ever.
    pub departures: Vec<DepartureView>,
    /// The day on which its words and personal data were erased; none when they were not.
    pub erased_on: Option<NaiveDate>,
    /// How long they are kept and why; none while it waits for a decision.
    pub kept: Option<Kept>,
    /// The case in whose place this one came; none when there is none, or when it is not here.
    pub instead_of: Option<NamedCase>,
    /// The case that came in the place of this one.
    pub instead: Option<NamedCase>,
}

/// Another case, to go to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NamedCase {
    /// Which.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: State,
}

/// A condition that was departed from.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DepartureView {
    /// Which.
    pub condition: ConditionId,
    /// Its name.
    pub name: Bilingual,
    /// By whom; empty when the name is not here.
    pub who: String,
    /// On which day.
    pub on: NaiveDate,
    /// Why; empty when that is not here.
    pub reason: String,
}

/// A step of the track line.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TrackStep {
    /// `received`, `complete`, `advice`, `decision`, `announced`; of the money `paid`, `accounted`, `settled`, `returned`.
    pub step: String,
    /// Done, now or to come.
    pub stand: Stand,
    /// The sentence under it: a day, or "uiterlijk vr 29 mei".
    pub when: Option<Text>,
}

/// Where a step of the track line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// Done.
    Done,
    /// Now.
    Now,
    /// To come.
    ToCome,
}

/// A term in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermView {
    /// The last day.
    pub last_day: NaiveDate,
    /// Days left; negative when late.
    pub days_left: i32,
    /// Whether the clock stands still today.
    pub still: bool,
    /// Why it is that day: each step of the count as a sentence.
    pub why: Vec<Text>,
}

/// Whether something may be done now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ActView {
    /// What.
    pub act: Act,
    /// Why not; none when it may.
    pub locked: Option<Text>,
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// When it was written down, RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// What, as a sentence.
    pub text: Text,
}

/// A dispute, to go to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DisputeBrief {
    /// Its name.
    pub key: String,
    /// What happened.
    pub title: Text,
    /// Whether no letter and no payment of the case goes out as long as it lasts.
    pub blocks: bool,
}

/// A decision that waits for the holder of the pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProposedView {
    /// How much.
    pub amount: Euro,
    /// Who proposed it.
    pub who: String,
    /// On which day.
    pub on: NaiveDate,
    /// Why; empty when not here.
    pub reason: String,
}

/// Who commits a pot.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PotHolderView {
    /// The person.
    pub name: String,
    /// The laptop.
    pub laptop: String,
    /// Whether it is the seat at the desk.
    pub here: bool,
}
