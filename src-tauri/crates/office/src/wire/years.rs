//! Years: what each holds, what a deed would change, and every version of a scheme.

use chrono::NaiveDate;
use rules::{
    euro::Euro,
    pot::Holder,
    scheme::{Change, Cover, HolderKind, Period, Resolution, SchemeId, SchemeYear, Unspent, Way},
    text::Bilingual,
    year::{Division, Part},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Beheer › Jaren.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearsView {
    /// The years there are schemes of, newest first.
    pub years: Vec<YearRow>,
    /// The year that is opened next: the one after this year, or after the last that was opened by a decision.
    pub next: i32,
}

/// One year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearRow {
    /// Which.
    pub year: i32,
    /// How it was closed; none while it is open.
    #[ts(optional)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<YearClosing>,
    /// How many applications of its pots wait for a decision.
    pub open_cases: u32,
    /// Its schemes.
    pub schemes: Vec<YearScheme>,
}

/// That a year was closed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearClosing {
    /// The day.
    pub on: NaiveDate,
    /// By whom; empty when the name is not here.
    pub who: String,
}

/// The money of one scheme in a year.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearScheme {
    /// Which.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// How money goes out.
    pub way: Way,
    /// Who holds its pots.
    pub holder: HolderKind,
    /// For how long they stand.
    pub period: Period,
    /// How many pots there are.
    pub count: u32,
    /// What each has, where all have the same.
    pub each: Option<Euro>,
    /// What they have together; none where no ceiling is set.
    pub sum: Option<Euro>,
    /// What is committed and reserved of it.
    pub taken: Euro,
    /// What nobody has a claim on.
    pub free: Euro,
    /// How many of its pots are used up.
    pub used_up: u32,
    /// Whether the ceiling is a published subsidieplafond.
    pub published: bool,
    /// The decision that its ceiling rests on, where one was told.
    pub decision: Option<Resolution>,
    /// What made the document, where a decision about money did.
    pub change: Option<Change>,
    /// The posts that pay it.
    pub cover: Vec<Cover>,
    /// What becomes of what is left.
    pub unspent: Option<Unspent>,
}

/// Something that is done with the money of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "do", deny_unknown_fields)]
pub enum YearDeed {
    /// Opens a year from the documents of the year before.
    Open {
        /// The new year.
        year: i32,
    },
    /// Divides money that waits over the pots of another scheme.
    Divide {
        /// In which year.
        year: i32,
        /// Where the money waits.
        from: SchemeId,
        /// Whose pots get it.
        into: SchemeId,
        /// How much; all that waits when not named.
        #[serde(default)]
        #[ts(optional)]
        amount: Option<Euro>,
        /// How.
        division: Division,
    },
    /// Gives what nobody claimed to pots that are used up.
    Redistribute {
        /// In which year.
        year: i32,
        /// Of which scheme.
        scheme: SchemeId,
        /// What each gets; the same for each when not named.
        #[serde(default)]
        #[ts(optional)]
        parts: Option<Vec<Part>>,
    },
    /// Takes what is left along to the year after.
    CarryOver {
        /// Out of which year.
        year: i32,
        /// Of which scheme.
        scheme: SchemeId,
    },
    /// Sets a ceiling.
    SetCeiling {
        /// In which year.
        year: i32,
        /// Of which scheme.
        scheme: SchemeId,
        /// Of whose pot; of all that have none of their own when not named.
        #[serde(default)]
        #[ts(optional)]
        holder: Option<Holder>,
        /// How much.
        amount: Euro,
        /// Whether it was published as a subsidieplafond.
        published: bool,
    },
    /// Closes a year.
    Close {
        /// Which.
        year: i32,
    },
    /// Opens a closed year again.
    Reopen {
        /// Which.
        year: i32,
    },
}

/// Asks what a deed would change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanYear {
    /// The deed.
    pub deed: YearDeed,
}

/// What a deed would change; nothing is written yet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct YearPlan {
    /// Pots that get another ceiling, or all of a year that is opened.
    pub moves: Vec<PotMove>,
    /// What all of them have together before.
    pub before: Euro,
    /// And after.
    pub after: Euro,
    /// The cents that cannot be divided equally.
    pub remainder: Option<Euro>,
    /// How much is still free in a year that is closed: it lapses, or was taken along before.
    pub lapses: Option<Euro>,
    /// Whether it rests on a decision of council or college.
    pub needs_decision: bool,
    /// Whether it takes a reason.
    pub needs_reason: bool,
    /// The name of what was seen: a deed is done only when it is still the same.
    pub seen: String,
}

/// A pot, or several that change alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PotMove {
    /// Of which scheme.
    pub scheme: SchemeId,
    /// Its name.
    pub name: Bilingual,
    /// Of which year.
    pub year: i32,
    /// Whose pot; none for all of a scheme that change alike.
    pub holder: Option<Holder>,
    /// What the holder is called; empty where it is not of one.
    pub place: String,
    /// How many pots it is.
    pub count: u32,
    /// What each had.
    pub before: Option<Euro>,
    /// What each has then.
    pub after: Option<Euro>,
}

/// Does a deed that was looked at before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DoYear {
    /// The deed.
    pub deed: YearDeed,
    /// The decision it rests on, where it does.
    #[serde(default)]
    #[ts(optional)]
    pub decision: Option<Resolution>,
    /// Why; needed to open a closed year again.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub reason: String,
    /// The name of what was seen.
    pub seen: String,
}

/// One scheme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfScheme {
    /// Which.
    pub scheme: SchemeId,
}

/// Every document of a scheme, the newest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SchemeVersions {
    /// Which scheme.
    pub scheme: SchemeId,
    /// The documents.
    pub versions: Vec<SchemeVersion>,
}

/// One document of a scheme.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SchemeVersion {
    /// Its name: the SHA-256 (hex).
    pub hash: String,
    /// The day it was set.
    pub on: NaiveDate,
    /// By whom; empty when the name is not here.
    pub who: String,
    /// Whether it applies to new cases.
    pub current: bool,
    /// How many cases are judged by it.
    pub cases: u32,
    /// What its pots have together; none where no ceiling is set.
    pub sum: Option<Euro>,
    /// The document.
    pub document: SchemeYear,
}
