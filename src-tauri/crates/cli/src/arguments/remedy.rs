//! Objections and notices of default.

use super::grant::Basis;
use clap::{Args, Subcommand, ValueEnum};
use rules::{
    case::AwardForm,
    euro::Euro,
    remedy::{Exception, Rate, Ruled},
};

/// Objections and notices of default.
#[derive(Debug, Subcommand)]
pub enum Remedy {
    /// Show the objections and the notices of default of a case
    Remedies {
        /// The number of the case
        case: String,
    },
    /// Show what applies to objections and notices of default; what is named is set anew
    RemedyRules(SetRules),
    /// Do something with an objection
    Objection {
        /// The number of the case
        case: String,
        /// What
        #[command(subcommand)]
        what: Objection,
    },
    /// Do something with a notice of default
    Default {
        /// The number of the case
        case: String,
        /// What
        #[command(subcommand)]
        what: DefaultDoing,
    },
}

/// What is set anew; what is not named stays as it is.
#[derive(Args, Debug)]
pub struct SetRules {
    /// How many weeks there are to decide: 6, or 12 where a committee advises
    #[arg(long, requires = "weeks_source")]
    pub(crate) weeks: Option<u32>,
    /// Where that is written
    #[arg(long, value_name = "PLACE")]
    pub(crate) weeks_source: Option<String>,
    /// Who decides on an objection
    #[arg(long, value_enum, requires = "decider_source")]
    pub(crate) decider: Option<WhoDecides>,
    /// Where that is written
    #[arg(long, value_name = "PLACE")]
    pub(crate) decider_source: Option<String>,
    /// What so many days cost each, as DAYS:AMOUNT; named in order, 42 days in all
    #[arg(long = "rate", value_name = "DAYS:AMOUNT", value_parser = rate, requires = "rates_source")]
    pub(crate) rates: Vec<Rate>,
    /// Where that is written
    #[arg(long, value_name = "PLACE")]
    pub(crate) rates_source: Option<String>,
}

fn rate(typed: &str) -> Result<Rate, String> {
    let (days, per_day) = typed.split_once(':').ok_or("DAYS:AMOUNT, for example 14:23.00")?;
    Ok(Rate {
        days: days.parse().map_err(|_| "a whole number of days".to_owned())?,
        per_day: per_day
            .parse()
            .map_err(|_| "an amount, for example 23.00".to_owned())?,
    })
}

/// Who decides on an objection, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum WhoDecides {
    /// Whoever decides on the application
    Scheme,
    /// The college, or a budget officer by mandate
    Mandated,
    /// The college itself
    College,
}

/// The form of an award, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Granted now, settled afterwards
    Verlening,
    /// Settled at once
    DirecteVaststelling,
}

impl From<Form> for AwardForm {
    fn from(typed: Form) -> Self {
        match typed {
            Form::Verlening => Self::Verlening,
            Form::DirecteVaststelling => Self::DirecteVaststelling,
        }
    }
}

/// What can be done with an objection: the one that is open, or the last one.
#[derive(Debug, Subcommand)]
pub enum Objection {
    /// Note one that came in
    Note {
        /// The day of receipt
        #[arg(long, value_name = "DAY")]
        received: String,
        /// Who objects, by name
        #[arg(long)]
        who: String,
        /// Somebody else than the applicant objects
        #[arg(long)]
        other: bool,
        /// Against which decision: 0 is the one on the application, 1 the first after it
        #[arg(long, default_value_t = 0)]
        against: usize,
        /// Why
        #[arg(long, default_value = "")]
        grounds: String,
    },
    /// Ask to repair what is missing; the clock stands still
    AskRepair {
        /// The last day
        #[arg(long, value_name = "DAY")]
        until: String,
        /// What is missing
        #[arg(long)]
        missing: String,
    },
    /// Note that it was repaired
    Repaired {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
    },
    /// Take six weeks more
    Extend {
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that who objects agrees to wait
    Agree {
        /// Until when
        #[arg(long, value_name = "DAY")]
        until: String,
        /// How that was agreed
        #[arg(long)]
        reason: String,
    },
    /// Decide on it: another officer than the one who took the decision
    Decide {
        /// What came of it
        #[arg(value_enum)]
        ruled: Outcome,
        /// It came late, and that is excused
        #[arg(long)]
        excused: bool,
        /// By what authority
        #[command(flatten)]
        basis: Basis,
        /// Why; it stands in the letter
        #[arg(long)]
        reason: String,
    },
    /// Decide anew after it was founded
    Anew {
        /// How much is awarded now; nothing rejects
        #[arg(long)]
        amount: Option<Euro>,
        /// In which form; the one there was when not named
        #[arg(long, value_enum, requires = "amount")]
        form: Option<Form>,
        /// Why; it stands in the letter
        #[arg(long)]
        reason: String,
    },
    /// Undo the later decision about the money that it goes against, after it was founded
    CarryOut {
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Choose among decisions on it that differ, by what came of it
    Choose {
        /// Which stands
        #[arg(value_enum)]
        ruled: Outcome,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that this decision was sent
    Sent {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
    },
    /// Note that it was withdrawn
    Withdraw {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
        /// In the objector's words
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Undo something, by the beginning of its name (see `remedies --json`); the last thing done when not named
    Undo {
        /// Which
        #[arg(long)]
        action: Option<String>,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

/// What can be done with a notice of default: the last one.
#[derive(Debug, Subcommand)]
pub enum DefaultDoing {
    /// Note one that came in
    Note {
        /// The day of receipt
        #[arg(long, value_name = "DAY")]
        received: String,
        /// From whom, by name
        #[arg(long)]
        who: String,
        /// It is about the objection, not about the application
        #[arg(long)]
        objection: bool,
    },
    /// Say why nothing is owed
    Except {
        /// On what ground
        #[arg(value_enum)]
        ground: NothingOwed,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that the penalty was paid
    Paid {
        /// On which day the money left
        #[arg(long, value_name = "DAY")]
        on: String,
        /// How much; what has run up when not named
        #[arg(long)]
        amount: Option<Euro>,
        /// What the bank calls it
        #[arg(long, default_value = "")]
        reference: String,
    },
}

/// What came of an objection, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Outcome {
    /// Not weighed
    Inadmissible,
    /// The decision stays
    Unfounded,
    /// The decision changes
    Founded,
}

impl From<Outcome> for Ruled {
    fn from(typed: Outcome) -> Self {
        match typed {
            Outcome::Inadmissible => Self::Inadmissible,
            Outcome::Unfounded => Self::Unfounded,
            Outcome::Founded => Self::Founded,
        }
    }
}

/// Why nothing is owed, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NothingOwed {
    /// The notice came unreasonably late
    UnreasonablyLate,
    /// Who sent it is no interested party
    NoParty,
    /// The application is manifestly inadmissible or unfounded
    Hopeless,
}

impl From<NothingOwed> for Exception {
    fn from(typed: NothingOwed) -> Self {
        match typed {
            NothingOwed::UnreasonablyLate => Self::UnreasonablyLate,
            NothingOwed::NoParty => Self::NoParty,
            NothingOwed::Hopeless => Self::Hopeless,
        }
    }
}
