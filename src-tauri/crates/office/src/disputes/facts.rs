//! A dispute as the read tables keep it: what it rests on, and nothing that differs between laptops.

mod parts;

pub(crate) use parts::{Commitment, Why};

use crate::{pots::pot_key, trouble::Trouble};
use parts::commitment_actions;
use rules::{euro::Euro, grant::About, pot::PotId, role::PersonId, scheme::SchemeId};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a dispute rests on. Actions are commits by the hash (hex) of their head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(crate) enum Facts {
    /// A case was decided on two sides.
    DecidedTwice {
        /// Which case.
        case: Uuid,
        /// The decisions.
        actions: Vec<String>,
    },
    /// One field of a case was changed on two sides.
    FieldTwice {
        /// Which case.
        case: Uuid,
        /// Which field.
        field: String,
        /// The changes.
        actions: Vec<String>,
    },
    /// More was committed than the pot has.
    Overspent {
        /// Which pot.
        pot: PotId,
        /// What it has.
        ceiling: Euro,
        /// What was committed.
        committed: Euro,
        /// The commitments that it is about.
        involved: Vec<Commitment>,
    },
    /// A decision by somebody whose role had ended or whose seat was barred.
    LateDecision {
        /// Which case.
        case: Uuid,
        /// The decision.
        action: String,
        /// Whether the seat was barred or the role had ended, as `set_aside` has it.
        reason: String,
    },
    /// An application taken in on a seat that was barred, or by somebody whose role had ended.
    LateIntake {
        /// Which case.
        case: Uuid,
        /// The submission.
        action: String,
        /// As with a decision.
        reason: String,
    },
    /// One scheme year has more than one successor.
    Successors {
        /// The document they follow, by its hash.
        predecessor: String,
        /// Of which scheme.
        scheme: SchemeId,
        /// Of which year.
        year: i32,
        /// The documents that follow it, each with the action that set it.
        documents: Vec<(String, String)>,
    },
    /// An application that was received before others were awarded, and was not known to who awarded them.
    LateApplication {
        /// Which case.
        case: Uuid,
        /// Its pot.
        pot: PotId,
        /// What was awarded without knowing of it.
        awarded: Vec<Commitment>,
    },
    /// Two administrators barred each other.
    MutualBar {
        /// The seats, in ascending order.
        seats: [String; 2],
        /// The actions that barred them.
        actions: Vec<String>,
    },
    /// Two laptops go on under one key.
    Clone {
        /// Whose.
        seat: String,
        /// In which incarnation.
        incarnation: u32,
        /// From which event on.
        seq: i64,
        /// The actions that stand there side by side.
        actions: Vec<String>,
    },
    /// Pots were given to two seats on two sides.
    TwoHolders {
        /// Of which scheme; none for all.
        scheme: Option<SchemeId>,
        /// Of which year; none for all.
        year: Option<i32>,
        /// The seats.
        seats: Vec<String>,
        /// The actions that gave them.
        actions: Vec<String>,
    },
    /// Money was awarded by who had held the pot, after somebody else took it over.
    AfterTakeover {
        /// Which case.
        case: Uuid,
        /// The award.
        action: String,
    },
    /// Money was awarded on the spot, and it takes a person to say whether that stands.
    OnTheSpot {
        /// Which case.
        case: Uuid,
        /// The award.
        action: String,
        /// Why.
        why: Why,
    },
    /// A person was given different roles on two sides.
    RolesTwice {
        /// Who.
        person: PersonId,
        /// The actions that gave them.
        actions: Vec<String>,
    },
    /// A grant was settled, changed or given up on two sides.
    RuledTwice {
        /// Which case.
        case: Uuid,
        /// The decisions.
        actions: Vec<String>,
    },
    /// Payments of one grant were approved, made or undone on two sides.
    PaidTwice {
        /// Which case.
        case: Uuid,
        /// What was done.
        actions: Vec<String>,
    },
    /// Money that came back was noted on two sides.
    ReturnedTwice {
        /// Which case.
        case: Uuid,
        /// The notes.
        actions: Vec<String>,
    },
    /// An objection was decided in different ways on two sides.
    ObjectionTwice {
        /// Which case.
        case: Uuid,
        /// The objection, by its name.
        objection: String,
        /// The decisions, or that it was taken back.
        actions: Vec<String>,
    },
    /// Money was awarded from a year that was closed on another side.
    AfterClosing {
        /// Which case.
        case: Uuid,
        /// The year.
        year: i32,
        /// The award.
        action: String,
        /// The closing.
        closed: String,
    },
}

impl Facts {
    /// The name of the dispute: the same on every laptop.
    pub fn key(&self) -> String {
        let kind = self.kind();
        match self {
            Self::DecidedTwice { case, .. }
            | Self::LateApplication { case, .. }
            | Self::AfterTakeover { case, .. }
            | Self::AfterClosing { case, .. }
            | Self::RuledTwice { case, .. }
            | Self::PaidTwice { case, .. }
            | Self::ReturnedTwice { case, .. }
            | Self::OnTheSpot { case, .. } => format!("{kind}:{case}"),
            Self::FieldTwice { case, field, .. } => format!("{kind}:{case}:{field}"),
            Self::ObjectionTwice { case, objection, .. } => format!("{kind}:{case}:{objection}"),
            Self::Overspent { pot, .. } => format!("{kind}:{}", pot_key(pot)),
            Self::LateDecision { action, .. } | Self::LateIntake { action, .. } => format!("{kind}:{action}"),
            Self::Successors { predecessor, .. } => format!("{kind}:{predecessor}"),
            Self::MutualBar {
                seats: [one, other], ..
            } => format!("{kind}:{one}:{other}"),
            Self::Clone {
                seat,
                incarnation,
                seq,
                ..
            } => format!("{kind}:{seat}:{incarnation}:{seq}"),
            Self::TwoHolders { scheme, year, .. } => {
                let scheme = scheme.as_ref().map_or("", |scheme| &scheme.0);
                let year = year.map_or_else(String::new, |year| year.to_string());
                format!("{kind}:{scheme}:{year}")
            }
            Self::RolesTwice { person, .. } => format!("{kind}:{}", person.0),
        }
    }

    /// What kind of dispute it is.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::DecidedTwice { .. } => "decided-twice",
            Self::FieldTwice { .. } => "field-twice",
            Self::Overspent { .. } => "overspent",
            Self::LateDecision { .. } => "late-decision",
            Self::LateIntake { .. } => "late-intake",
            Self::Successors { .. } => "successors",
            Self::LateApplication { .. } => "late-application",
            Self::MutualBar { .. } => "mutual-bar",
            Self::Clone { .. } => "clone",
            Self::TwoHolders { .. } => "two-holders",
            Self::AfterTakeover { .. } => "after-takeover",
            Self::OnTheSpot { .. } => "on-the-spot",
            Self::RolesTwice { .. } => "roles-twice",
            Self::RuledTwice { .. } => "ruled-twice",
            Self::PaidTwice { .. } => "paid-twice",
            Self::ReturnedTwice { .. } => "returned-twice",
            Self::ObjectionTwice { .. } => "objection-twice",
            Self::AfterClosing { .. } => "after-closing",
        }
    }

    /// What clashes in a grant.
    pub fn of_grant(case: Uuid, about: About, actions: Vec<String>) -> Self {
        match about {
            About::Rulings => Self::RuledTwice { case, actions },
            About::Payments => Self::PaidTwice { case, actions },
            About::Returned => Self::ReturnedTwice { case, actions },
        }
    }

    /// About what it is, when it is about a grant.
    pub fn about(&self) -> Option<About> {
        match self {
            Self::RuledTwice { .. } => Some(About::Rulings),
            Self::PaidTwice { .. } => Some(About::Payments),
            Self::ReturnedTwice { .. } => Some(About::Returned),
            _ => None,
        }
    }

    /// The case it is about, where that is one.
    pub fn case(&self) -> Option<Uuid> {
        match self {
            Self::DecidedTwice { case, .. }
            | Self::FieldTwice { case, .. }
            | Self::LateDecision { case, .. }
            | Self::LateIntake { case, .. }
            | Self::LateApplication { case, .. }
            | Self::AfterTakeover { case, .. }
            | Self::AfterClosing { case, .. }
            | Self::RuledTwice { case, .. }
            | Self::PaidTwice { case, .. }
            | Self::ReturnedTwice { case, .. }
            | Self::ObjectionTwice { case, .. }
            | Self::OnTheSpot { case, .. } => Some(*case),
            _ => None,
        }
    }

    /// The actions it rests on.
    pub fn actions(&self) -> Vec<&str> {
        match self {
            Self::DecidedTwice { actions, .. }
            | Self::FieldTwice { actions, .. }
            | Self::Clone { actions, .. }
            | Self::MutualBar { actions, .. }
            | Self::TwoHolders { actions, .. }
            | Self::RolesTwice { actions, .. }
            | Self::RuledTwice { actions, .. }
            | Self::PaidTwice { actions, .. }
            | Self::ReturnedTwice { actions, .. }
            | Self::ObjectionTwice { actions, .. } => actions.iter().map(String::as_str).collect(),
            Self::Overspent { involved, .. } => commitment_actions(involved),
            Self::LateApplication { awarded, .. } => commitment_actions(awarded),
            Self::LateDecision { action, .. }
            | Self::LateIntake { action, .. }
            | Self::AfterTakeover { action, .. }
            | Self::OnTheSpot { action, .. } => vec![action],
            Self::AfterClosing { action, closed, .. } => vec![action, closed],
            Self::Successors { documents, .. } => {
                documents.iter().map(|(_, action)| action.as_str()).collect()
            }
        }
    }

    /// The cases of which no letter and no payment goes out as long as it lasts. An objection suspends nothing (Awb 6:16).
    pub fn blocks(&self) -> Vec<Uuid> {
        match self {
            Self::DecidedTwice { case, .. }
            | Self::FieldTwice { case, .. }
            | Self::LateDecision { case, .. }
            | Self::AfterTakeover { case, .. }
            | Self::AfterClosing { case, .. }
            | Self::RuledTwice { case, .. }
            | Self::PaidTwice { case, .. }
            | Self::ReturnedTwice { case, .. }
            | Self::OnTheSpot { case, .. } => vec![*case],
            Self::Overspent { involved, .. } => involved.iter().map(|one| one.case).collect(),
            _ => Vec::new(),
        }
    }

    /// The key of the pot it is about, where it is about a pot itself.
    fn pot(&self) -> Option<String> {
        match self {
            Self::Overspent { pot, .. } | Self::LateApplication { pot, .. } => Some(pot_key(pot)),
            _ => None,
        }
    }

    fn seat(&self) -> Option<&str> {
        match self {
            Self::Clone { seat, .. } => Some(seat),
            Self::MutualBar { seats: [one, _], .. } => Some(one),
            _ => None,
        }
    }

    /// Writes it into the read tables.
    pub fn write(&self, db: &Connection) -> Result<(), Trouble> {
        db.prepare_cached(
            "INSERT OR REPLACE INTO disputes (key, kind, \"case\", pot, seat, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            self.key(),
            self.kind(),
            self.case().map(Uuid::into_bytes),
            self.pot(),
            self.seat(),
            serde_json::to_string(self)?
        ])?;
        let mut block =
            db.prepare_cached("INSERT OR IGNORE INTO dispute_blocks (\"case\", key) VALUES (?1, ?2)")?;
        for case in self.blocks() {
            block.execute(params![case.into_bytes(), self.key()])?;
        }
        Ok(())
    }
}

/// All disputes, in order of their keys.
pub(crate) fn all(db: &Connection) -> Result<Vec<Facts>, Trouble> {
    let mut statement = db.prepare_cached("SELECT facts FROM disputes ORDER BY key")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|facts| Ok(serde_json::from_str(&facts?)?)).collect()
}

/// The disputes that a case is in or waits for, in order of their keys.
pub(crate) fn about(db: &Connection, case: Uuid) -> Result<Vec<Facts>, Trouble> {
    let mut statement = db.prepare_cached(
        "SELECT facts FROM disputes WHERE key IN (
             SELECT key FROM disputes WHERE \"case\" = ?1 UNION SELECT key FROM dispute_blocks WHERE \"case\" = ?1
         ) ORDER BY key",
    )?;
    let rows = statement.query_map([case.into_bytes()], |row| row.get::<_, String>(0))?;
    rows.map(|facts| Ok(serde_json::from_str(&facts?)?)).collect()
}

/// The dispute of this name; none when there is none now.
pub(crate) fn of(db: &Connection, key: &str) -> Result<Option<Facts>, Trouble> {
    let facts: Option<String> = db
        .prepare_cached("SELECT facts FROM disputes WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(facts.map(|facts| serde_json::from_str(&facts)).transpose()?)
}
