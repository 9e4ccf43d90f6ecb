//! The money of a case after its award.

use clap::{Args, Subcommand, ValueEnum};
use rules::euro::Euro;

/// The money of a case after its award.
#[derive(Debug, Subcommand)]
pub enum Grant {
    /// Show what became of the money of a case: where it stands, what is due, what may be done
    Grant {
        /// The number of the case
        case: String,
    },
    /// Do something with the money of a case
    Handle {
        /// The number of the case
        case: String,
        /// What
        #[command(subcommand)]
        what: Handle,
    },
}

/// What can be done with the money of a case.
#[derive(Debug, Subcommand)]
pub enum Handle {
    /// Approve a payment: another officer than the one who decided
    Approve {
        /// How much; all that can be paid today when not named
        #[arg(long)]
        amount: Option<Euro>,
    },
    /// Note that the approved payment was made
    Paid {
        /// On which day the money left
        #[arg(long, value_name = "DAY")]
        on: String,
        /// How much; what was approved when not named
        #[arg(long)]
        amount: Option<Euro>,
        /// What the bank calls it
        #[arg(long, default_value = "")]
        reference: String,
    },
    /// Note what the receiver showed
    Account {
        /// On which day it came in
        #[arg(long, value_name = "DAY")]
        on: String,
        /// The receiver says that it took place
        #[arg(long)]
        took_place: bool,
        /// What was spent
        #[arg(long)]
        spent: Option<Euro>,
        /// The short report
        #[arg(long, default_value = "")]
        report: String,
    },
    /// Settle: as granted, or lower on a ground
    Settle {
        /// How much
        #[arg(long)]
        amount: Euro,
        /// Why lower
        #[arg(long, value_enum)]
        ground: Option<Ground>,
        /// By what authority
        #[command(flatten)]
        basis: Basis,
        /// Why; it stands in the letter
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Note that the last decision was sent
    Sent {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
    },
    /// Ask the receiver for a view
    AskView {
        /// The last day to give it
        #[arg(long, value_name = "DAY")]
        until: String,
        /// What the municipality means to do, and why
        #[arg(long)]
        about: String,
    },
    /// Note the view that came
    View {
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
        /// What the receiver says
        #[arg(long)]
        view: String,
    },
    /// Lower or revoke, after the receiver was heard
    Change {
        /// What is left; 0 revokes
        #[arg(long)]
        amount: Euro,
        /// On what ground
        #[arg(long, value_enum)]
        ground: Ground,
        /// By what authority
        #[command(flatten)]
        basis: Basis,
        /// Why; it stands in the letter
        #[arg(long)]
        reason: String,
    },
    /// Note that the receiver gives it up
    GiveUp {
        /// On which day the receiver said so
        #[arg(long, value_name = "DAY")]
        on: String,
        /// In the receiver's words
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Ask money back
    Recover {
        /// How much
        #[arg(long)]
        amount: Euro,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Note that money came back
    Returned {
        /// How much
        #[arg(long)]
        amount: Euro,
        /// On which day
        #[arg(long, value_name = "DAY")]
        on: String,
        /// What the bank calls it
        #[arg(long, default_value = "")]
        reference: String,
    },
    /// Undo something, by the beginning of its name (see `grant --json`); the last thing done when not named
    Undo {
        /// Which
        #[arg(long)]
        action: Option<String>,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Set other terms, as JSON: {"instalments": [{"amount", "from"}], "show": {"proof", "by"}}
    Terms {
        /// Which
        terms: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
}

/// By what authority: a mandate, or a decision of the college.
#[derive(Debug, Args)]
pub struct Basis {
    /// The reference of the mandate
    #[arg(long, conflicts_with = "number", required_unless_present = "number")]
    pub(crate) mandate: Option<String>,
    /// The number of the college's decision
    #[arg(long, requires = "decided_on")]
    pub(crate) number: Option<String>,
    /// The day of that decision
    #[arg(long, value_name = "DAY")]
    pub(crate) decided_on: Option<String>,
}

/// A ground, as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Ground {
    /// Not done, or not wholly
    NotDone,
    /// Obligations not kept
    NotKept,
    /// Wrong or incomplete data
    WrongData,
    /// The grant was wrong and the receiver knew
    KnownWrong,
    /// Lower costs
    ActualCosts,
    /// The grant is wrong
    WrongGrant,
    /// Changed circumstances
    Circumstances,
    /// Facts not known when settling
    NewFacts,
    /// The settlement was wrong and the receiver knew
    WrongSettlement,
    /// Obligations not kept since
    NotKeptSince,
}

impl From<Ground> for rules::grant::Ground {
    fn from(typed: Ground) -> Self {
        match typed {
            Ground::NotDone => Self::NotDone,
            Ground::NotKept => Self::NotKept,
            Ground::WrongData => Self::WrongData,
            Ground::KnownWrong => Self::KnownWrong,
            Ground::ActualCosts => Self::ActualCosts,
            Ground::WrongGrant => Self::WrongGrant,
            Ground::Circumstances => Self::Circumstances,
            Ground::NewFacts => Self::NewFacts,
            Ground::WrongSettlement => Self::WrongSettlement,
            Ground::NotKeptSince => Self::NotKeptSince,
        }
    }
}
