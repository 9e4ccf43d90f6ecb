//! One question per page: Vandaag, Aanvragen, Aanvraag, Nieuwe aanvraag, Budget, the command palette.

use chrono::NaiveDate;
use rules::{
    application::{Applicant, Application, Ask, Words},
    case::{Advice, Command, Pause},
    check::{Judgement, Known},
    euro::Euro,
    kern::KernId,
    life::{Act, State},
    pot::{PotId, PotState},
    scheme::{ConditionId, SchemeId, SchemeYear},
    text::{Bilingual, Source, Text},
    verdict::{Assessment, Verdict},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// Weighs an application while it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckInput {
    /// As it stands on the form.
    pub application: Application,
    /// What is known of the holder where no register holds it yet.
    #[serde(default)]
    #[ts(optional, as = "Option<Known>")]
    pub known: Known,
}

/// The answer to a check.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CheckView {
    /// What the conditions say.
    pub assessment: Assessment,
    /// What cannot be accepted: field and message id.
    pub problems: Vec<Problem>,
    /// By when would be decided, if it were handed in now.
    pub decide_by: Option<NaiveDate>,
    /// Until when this laptop knows the pot: the last moment anything was taken in or done here, RFC 3339.
    pub as_of: Option<String>,
}

/// A field that cannot be accepted.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Problem {
    /// The path of the field.
    pub field: String,
    /// Why, as a message id.
    pub why: String,
}

/// Saves a draft; drafts are this person's own and not in the journal.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDraft {
    /// The draft, or none for a new one.
    pub draft: Option<Uuid>,
    /// As it stands on the form; bounded, but not yet validated.
    pub application: Application,
}

/// A saved draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SavedDraft {
    /// Which.
    pub draft: Uuid,
    /// When, RFC 3339.
    pub saved_at: String,
}

/// Points at a draft.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichDraft {
    /// Which.
    pub draft: Uuid,
}

/// A draft as it was left.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// Which.
    pub draft: Uuid,
    /// As it stood on the form.
    pub application: Application,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
    /// Papers that go with it.
    pub papers: Vec<PaperRow>,
}

/// Hands a draft in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Submit {
    /// The draft it was; it disappears and its papers go with the case.
    #[serde(default)]
    pub draft: Option<Uuid>,
    /// As it stands on the form.
    pub application: Application,
}

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
    /// The last day to object, once announced.
    pub objection_until: Option<NaiveDate>,
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
}

/// A step of the track line.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TrackStep {
    /// `received`, `complete`, `advice`, `decision`, `announced`.
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

/// A paper of a case or draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperRow {
    /// Which.
    pub paper: Uuid,
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its size in bytes.
    pub size: u32,
    /// When it was added, RFC 3339.
    pub added_at: String,
}

/// Adds a paper to a case or a draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AttachPaper {
    /// The case, or
    #[serde(default)]
    pub case: Option<Uuid>,
    /// the draft.
    #[serde(default)]
    pub draft: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// The bytes, base64.
    pub content: String,
}

/// Points at a paper.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhichPaper {
    /// Which.
    pub paper: Uuid,
}

/// A paper with its bytes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperView {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// The bytes, base64.
    pub content: String,
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

/// The list of applications.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ListInput {
    /// Words to look for.
    pub words: String,
    /// Only these kernen.
    pub kernen: Vec<KernId>,
    /// Only these schemes.
    pub schemes: Vec<SchemeId>,
    /// Only these states; an announced case counts by its outcome too.
    pub states: Vec<State>,
    /// Only this year.
    pub year: Option<i32>,
    /// Only what this pot bears.
    pub pot: Option<PotId>,
    /// Only what must be decided within so many days.
    pub within_days: Option<i32>,
    /// The order.
    pub sort: Sort,
    /// From which row.
    pub offset: u32,
    /// How many rows, 200 at most.
    pub limit: u32,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Newest first.
    #[default]
    Newest,
    /// Oldest first.
    Oldest,
    /// What must be decided first.
    Deadline,
    /// The largest amount asked first.
    Amount,
}

/// A stretch of the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ListView {
    /// The rows asked for.
    pub rows: Vec<ListRow>,
    /// How many there are by these filters.
    pub total: u32,
    /// How many there are at all.
    pub of: u32,
    /// The sum asked.
    pub asked: Euro,
    /// The sum awarded.
    pub awarded: Euro,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ListRow {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// The idea.
    pub idea: String,
    /// Who asks.
    pub applicant: String,
    /// The kern.
    pub kern: String,
    /// The scheme.
    pub scheme: SchemeId,
    /// The year.
    pub year: i32,
    /// Asked.
    pub asked: Euro,
    /// Awarded.
    pub awarded: Option<Euro>,
    /// Where it stands.
    pub state: State,
    /// What was decided.
    pub outcome: Option<State>,
    /// By when must be decided.
    pub decide_by: Option<NaiveDate>,
    /// Days left; negative when late.
    pub days_left: Option<i32>,
    /// Whether the clock stands still.
    pub still: bool,
}

/// Vandaag.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TodayView {
    /// Today.
    pub date: NaiveDate,
    /// How many things wait.
    pub waiting: u32,
    /// How many are late.
    pub late: u32,
    /// Late or standing still.
    pub first: Vec<TodayItem>,
    /// Up to and including Sunday.
    pub this_week: Vec<TodayItem>,
    /// After that; the nearest fifty.
    pub later: Vec<TodayItem>,
    /// My drafts, newest first.
    pub drafts: Vec<DraftRow>,
    /// How many wait on somebody else.
    pub elsewhere: u32,
    /// What is left in the pots of the kernen that I serve, the leefbaarheidsbudget of this year.
    pub pots: Vec<KernPot>,
}

/// One thing that waits.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TodayItem {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// What to do: `advise`, `decide`, `complete`, `announce`.
    pub act: String,
    /// The idea.
    pub idea: String,
    /// The kern.
    pub kern: String,
    /// What it stands on: "advies: toekennen".
    pub detail: Text,
    /// The amount.
    pub amount: Euro,
    /// By when, and why then.
    pub term: Option<TermView>,
}

/// A draft in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftRow {
    /// Which.
    pub draft: Uuid,
    /// The idea, as far as typed.
    pub idea: String,
    /// The kern.
    pub kern: Option<String>,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
}

/// The pot of a kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KernPot {
    /// The kern.
    pub kern: String,
    /// Its pot.
    pub pot: PotState,
}

/// The budget of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetView {
    /// The year.
    pub year: i32,
    /// The programme frame: a warning, never a limit.
    pub frame: Option<FrameView>,
    /// One column per scheme with a pot per kern.
    pub columns: Vec<BudgetColumn>,
    /// One row per kern.
    pub rows: Vec<BudgetRow>,
    /// The pots of the whole municipality, and of groups and organisations taken together.
    pub others: Vec<BudgetOther>,
    /// Committed by day this year: the course of the leefbaarheidsbudget.
    pub course: Vec<CoursePoint>,
    /// The same for the year before.
    pub course_before: Vec<CoursePoint>,
}

/// The programme frame.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FrameView {
    /// The frame.
    pub amount: Euro,
    /// Committed in all schemes together.
    pub committed: Euro,
    /// Reserved in all schemes together.
    pub reserved: Euro,
    /// Where it comes from, and what of it is inference.
    pub source: Source,
}

/// A scheme with a pot per kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetColumn {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// The ceiling of one pot.
    pub ceiling: Option<Euro>,
    /// The sum of all pots.
    pub total: PotSum,
}

/// Sums over pots.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct PotSum {
    /// The ceilings together; none when one of them has none.
    pub ceiling: Option<Euro>,
    /// Committed.
    pub committed: Euro,
    /// Reserved.
    pub reserved: Euro,
    /// Left; none without a ceiling.
    pub left: Option<Euro>,
}

/// A kern in the budget.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetRow {
    /// The kern.
    pub kern: KernId,
    /// Its name.
    pub name: String,
    /// Its pots, in the order of the columns.
    pub pots: Vec<PotState>,
}

/// A pot that is not of one kern.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BudgetOther {
    /// The scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// The ceiling of one pot of it, and per whom.
    pub each: Option<Euro>,
    /// The pot where it is one of the municipality; none for pots of groups and organisations that no register holds yet.
    pub pot: Option<PotState>,
    /// Where the ceiling is written.
    pub source: Source,
}

/// A step in the course of a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CoursePoint {
    /// The day.
    pub on: NaiveDate,
    /// Committed up to and including that day.
    pub committed: Euro,
}

/// Looks for a kern, a case or a number while one types.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaletteInput {
    /// What is typed.
    pub words: String,
    /// The year for what is left in a kern.
    pub year: i32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaletteView {
    /// Kernen, each with what is left.
    pub kernen: Vec<KernPot>,
    /// Applications.
    pub applications: Vec<ListRow>,
    /// What is wrong with a number that looks like a case number but is none.
    pub number_problem: Option<Text>,
}

/// How the journal holds up.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VerifyView {
    /// Events checked.
    pub events: u32,
    /// Commits checked.
    pub commits: u32,
    /// Whether the read tables are what a fold of the journal gives.
    pub tables_agree: bool,
    /// What is broken, each as a sentence.
    pub broken: Vec<Text>,
}

/// Where a backup goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupInput {
    /// The file to write.
    pub file: String,
}

/// The verdicts of one check, as `kernkas check` prints them.
pub type Verdicts = Vec<Verdict>;
