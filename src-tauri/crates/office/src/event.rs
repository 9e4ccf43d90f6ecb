//! What happens in an office besides its cases: founding, people, lists, schemes, areas, papers.
//!
//! Together with [`rules::case::Event`] and [`rules::grant::Event`] these are all kinds this program knows. A kind is never reused with a new
//! meaning; a kind from a newer program is kept and has no effect here.

mod erasure;

pub use erasure::{About, Announced, Proposed};

use chrono::NaiveDate;
use rules::{
    allotment::AllotmentId,
    application::Applicant,
    case,
    euro::Euro,
    grant,
    kern::{Area, Choice, Kern},
    mandate::Mandate,
    pot::PotId,
    preset::{Frame, Organisation},
    register::{Entry, EntryId},
    role::{PersonId, RoleGrant, RoleTitle},
    scheme::{SchemeId, SchemeYear},
};
use seal::{Hash, Head, Kind, SeatId, Unsealed};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::trouble::Trouble;

/// Something that happened in the office and is not about the life of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "data")]
pub enum OfficeEvent {
    /// The municipality was founded. Always the first event there is; its hash is the tenant.
    MunicipalityFounded {
        /// Its name.
        name: String,
        /// Its code: GM0214.
        code: String,
        /// The public half of the root key.
        root_key: SeatId,
        /// Whether everything in it is made up.
        sample: bool,
        /// On which day.
        on: NaiveDate,
        /// The public half of the printed recovery key: the keys of every laptop are kept for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recovery_key: Option<SeatId>,
        /// The reading key of the recovery key, as age writes it: every bundle is encrypted to it as well.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        recovery_reads: Option<String>,
    },
    /// Lists were set, each replaced whole.
    ListsSet {
        /// The kernen.
        kernen: Vec<Kern>,
        /// Kinds of activity.
        activities: Vec<Choice>,
        /// Target groups.
        target_groups: Vec<Choice>,
        /// The dorpsbelangenorganisaties.
        organisations: Vec<Organisation>,
        /// The money of the whole programme: a warning, never a limit.
        frame: Frame,
    },
    /// A person was named. Private.
    PersonNamed {
        /// Who.
        person: PersonId,
        /// The name.
        name: String,
    },
    /// A person got a seat: a key on a laptop.
    SeatEnrolled {
        /// The seat.
        seat: SeatId,
        /// Whose.
        person: PersonId,
        /// The tag in the numbers given there.
        tag: String,
        /// The reading key, as age writes it: bundles for this seat are encrypted to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reads: Option<String>,
    },
    /// A laptop was called so. Private.
    LaptopNamed {
        /// The seat on it.
        seat: SeatId,
        /// The name.
        laptop: String,
    },
    /// A seat was barred; what it did after these events counts no more.
    SeatBarred {
        /// Which.
        seat: SeatId,
        /// Its last event that counts, per incarnation; nothing of an incarnation that is not named counts.
        last: Vec<Head>,
    },
    /// The root key lifts every barring of a seat that it knows of.
    SeatReadmitted {
        /// Which.
        seat: SeatId,
    },
    /// A seat that was put back from a backup may commit money again in this incarnation.
    SeatResumed {
        /// Which.
        seat: SeatId,
        /// Which incarnation.
        incarnation: u32,
    },
    /// Pots were given to a seat to commit: a first time, handed over by the holder, or taken over.
    CommitmentGiven {
        /// Which pots.
        pots: PotScope,
        /// To whom.
        seat: SeatId,
        /// For a takeover: the last event known of each former holder, per incarnation. Their later commitments are
        /// contested.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        taken_over: Vec<Head>,
    },
    /// A part of a pot was given to a seat, to grant on the spot. Signed by who commits the pot.
    AllotmentGiven {
        /// Which allotment this is.
        allotment: AllotmentId,
        /// Out of which pot.
        pot: PotId,
        /// To whom.
        seat: SeatId,
        /// How much.
        amount: Euro,
    },
    /// The seat that had an allotment brought back what is left of it, and awards no more of it.
    AllotmentReturned {
        /// Which.
        allotment: AllotmentId,
    },
    /// An allotment was taken over by who commits the pot, or by an administrator.
    AllotmentTakenOver {
        /// Which.
        allotment: AllotmentId,
        /// The last event known of the seat that had it, per incarnation. What it awarded since is contested.
        last: Vec<Head>,
    },
    /// A mandate was entered in the register, or entered anew.
    MandateSet {
        /// The mandate.
        mandate: Mandate,
    },
    /// A late action of a barred seat, or of somebody whose role had ended, counts or does not.
    LateSettled {
        /// The head of the commit.
        action: Hash,
        /// Whether it counts.
        counts: bool,
    },
    /// Of two documents that follow one, this one applies.
    SuccessorChosen {
        /// The document they both follow, by its SHA-256 (hex).
        predecessor: String,
        /// The one that applies; the predecessor itself for neither.
        chosen: String,
    },
    /// More was committed than the pot has, and the college takes that upon itself.
    OverspendAccepted {
        /// The pot.
        pot: PotId,
        /// What was committed in it then.
        committed: Euro,
        /// The number of the college's decision.
        number: String,
        /// Its day.
        on: NaiveDate,
    },
    /// It was seen that an application was received before others were awarded, and came in here after.
    LateApplicationSeen {},
    /// Why something of the office was done. Private.
    ReasonTold {
        /// About what: the key of a dispute, a seat, pots.
        about: String,
        /// In a person's words.
        words: String,
    },
    /// A person has these roles from now on.
    RolesGiven {
        /// Who.
        person: PersonId,
        /// All roles.
        roles: Vec<RoleGrant>,
    },
    /// A role is called so from a day on.
    RoleTitled {
        /// The title.
        title: RoleTitle,
    },
    /// A scheme year was set; its predecessor, when it names one, no longer applies to new cases.
    SchemeYearSet {
        /// The document; its name is the SHA-256 of its JSON.
        document: Box<SchemeYear>,
    },
    /// An area joined the list of a kern.
    AreaNamed {
        /// The area.
        area: Area,
    },
    /// A paper was added to a case. Private.
    PaperAdded {
        /// Which paper.
        paper: Uuid,
        /// Its name.
        name: String,
        /// Its media type.
        media: String,
        /// Its size in bytes.
        size: u32,
        /// Random, so that the digest tells nothing once this body is erased.
        salt: String,
        /// SHA-256 of the salt's bytes followed by the paper's.
        digest: String,
    },
    /// An entry of a register stands so from now on.
    EntrySet {
        /// The entry.
        entry: Box<Entry>,
    },
    /// Who to ask for at an entry of a register was told. Private.
    EntryDetailsTold {
        /// Which entry.
        entry: EntryId,
        /// Name, address and account.
        details: Box<Applicant>,
    },
    /// A budget year was closed: nothing is decided in it any more.
    YearClosed {
        /// Which.
        year: i32,
    },
    /// A budget year that was closed is open again, as far as its closing was known.
    YearReopened {
        /// Which.
        year: i32,
    },
    /// Somebody proposes that words and personal data go.
    ErasureProposed(Box<Proposed>),
    /// That proposal was dropped.
    ErasureDropped(About),
    /// A second person confirmed it: the bodies that it names are erased wherever it comes in.
    ErasureAnnounced(Box<Announced>),
    /// The laptop of the seat that signs this has carried it out.
    ErasureCarriedOut(About),
}

/// Which pots: each part that is none means all.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PotScope {
    /// Of which scheme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<SchemeId>,
    /// Of which year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
}

impl PotScope {
    /// Whether it holds this pot.
    #[must_use]
    pub fn covers(&self, pot: &PotId) -> bool {
        self.scheme.as_ref().is_none_or(|scheme| *scheme == pot.scheme)
            && self.year.is_none_or(|year| pot.year == Some(year))
    }
}

impl OfficeEvent {
    fn is_private(&self) -> bool {
        matches!(
            self,
            Self::PersonNamed { .. }
                | Self::PaperAdded { .. }
                | Self::LaptopNamed { .. }
                | Self::ReasonTold { .. }
                | Self::EntryDetailsTold { .. }
        )
    }
}

/// Any event of a kind that this program knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Of a case.
    Case(Box<case::Event>),
    /// Of the money of a case after its award.
    Grant(Box<grant::Event>),
    /// Of the office.
    Office(Box<OfficeEvent>),
}

/// Prepares an event of a case for sealing.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn of_case(case: Uuid, event: &case::Event) -> Result<Unsealed, Trouble> {
    unsealed(Some(case), event.is_private(), serde_json::to_value(event)?)
}

/// Prepares an event of a grant for sealing, with the words that go with it.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn of_grant(case: Uuid, outcome: &grant::Outcome) -> Result<Vec<Unsealed>, Trouble> {
    let mut events = vec![unsealed(
        Some(case),
        false,
        serde_json::to_value(&outcome.event)?,
    )?];
    if !outcome.words.is_empty() {
        let words = outcome.words.clone();
        events.push(of_case(case, &case::Event::WordsTold { words })?);
    }
    Ok(events)
}

/// Prepares an event of the office for sealing; `case` only for what is about one: papers, and why something was done.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn of_office(case: Option<Uuid>, event: &OfficeEvent) -> Result<Unsealed, Trouble> {
    unsealed(case, event.is_private(), serde_json::to_value(event)?)
}

fn unsealed(case: Option<Uuid>, private: bool, tagged: Value) -> Result<Unsealed, Trouble> {
    let Value::Object(mut parts) = tagged else {
        unreachable!("BUG: an event is written as an object with its kind and data")
    };
    let kind: Kind = serde_json::from_value(parts.remove("kind").unwrap_or_default())?;
    let data = parts.remove("data").unwrap_or_else(|| Value::Object(Map::new()));
    Ok(Unsealed {
        kind,
        case,
        private,
        data,
    })
}

/// Reads an event back out of the text of its data; none for a kind this program does not know, or a body it cannot
/// read.
#[must_use]
pub fn read(kind: &str, data: &str) -> Option<Known> {
    // Kinds are plain words, and the tag comes first: so the data are read once, into what they are.
    let tagged = format!(r#"{{"kind":"{kind}","data":{data}}}"#);
    if let Ok(event) = serde_json::from_str(&tagged) {
        return Some(Known::Case(Box::new(event)));
    }
    if let Ok(event) = serde_json::from_str(&tagged) {
        return Some(Known::Grant(Box::new(event)));
    }
    serde_json::from_str(&tagged)
        .ok()
        .map(|event| Known::Office(Box::new(event)))
}
