//! What happens in an office besides its cases: founding, people, lists, schemes, areas, papers.
//!
//! Together with [`rules::case::Event`] these are all kinds this program knows. A kind is never reused with a new
//! meaning; a kind from a newer program is kept and has no effect here.

use chrono::NaiveDate;
use rules::{
    case,
    kern::{Area, Choice, Kern},
    preset::{Frame, Organisation},
    role::{PersonId, RoleGrant, RoleTitle},
    scheme::SchemeYear,
};
use seal::{Kind, SeatId, Unsealed};
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
}

impl OfficeEvent {
    fn is_private(&self) -> bool {
        matches!(self, Self::PersonNamed { .. } | Self::PaperAdded { .. })
    }
}

/// Any event of a kind that this program knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// Of a case.
    Case(Box<case::Event>),
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

/// Prepares an event of the office for sealing; `case` only for papers.
pub(crate) fn of_office(case: Option<Uuid>, event: &OfficeEvent) -> Result<Unsealed, Trouble> {
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

/// Reads an event back; none for a kind this program does not know, or a body it cannot read.
#[must_use]
pub fn read(kind: &str, data: Map<String, Value>) -> Option<Known> {
    let parts = [
        ("kind".to_owned(), Value::from(kind)),
        ("data".to_owned(), Value::Object(data)),
    ];
    let tagged = Value::Object(Map::from_iter(parts));
    if let Ok(event) = serde_json::from_value(tagged.clone()) {
        return Some(Known::Case(Box::new(event)));
    }
    serde_json::from_value(tagged)
        .ok()
        .map(|event| Known::Office(Box::new(event)))
}
