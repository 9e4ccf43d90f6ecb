//! What can be typed about years.

use clap::{Args, Subcommand, ValueEnum};

/// The money of years.
#[derive(Debug, Subcommand)]
pub enum Years {
    /// Show all years: what each scheme has, what is taken, and on which decision it rests
    Years,
    /// Show every document a scheme ever had, with its day, decision and who set it
    Versions {
        /// The short name of the scheme
        scheme: String,
    },
    /// Do something with a year; without --yes it only says what would change
    Year {
        /// What to do
        #[command(subcommand)]
        what: What,
    },
}

/// On what it rests, and whether it is done.
#[derive(Debug, Args)]
pub struct By {
    /// The budget year
    #[arg(long)]
    pub(crate) year: i32,
    /// Who took the decision
    #[arg(long, value_enum, default_value_t = Body::College)]
    pub(crate) body: Body,
    /// The number of the decision
    #[arg(long, default_value = "")]
    pub(crate) number: String,
    /// The day of the decision, as 2026-11-10
    #[arg(long)]
    pub(crate) on: Option<String>,
    /// Why; needed to open a closed year again
    #[arg(long, default_value = "")]
    pub(crate) reason: String,
    /// Do it; otherwise only what would change is said
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Who takes decisions about money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Body {
    /// gemeenteraad
    Council,
    /// college van burgemeester en wethouders
    College,
}

/// How money is divided.
#[derive(Debug, Args)]
pub struct Division {
    /// Where the money waits
    #[arg(long)]
    pub(crate) from: String,
    /// Whose pots get it
    #[arg(long)]
    pub(crate) into: String,
    /// How much; all that waits when not named
    #[arg(long)]
    pub(crate) amount: Option<String>,
    /// What a kern gets, as `ingen=1500`; for each that gets something. Without any, each kern gets the same
    #[arg(long = "part")]
    pub(crate) parts: Vec<String>,
    /// The kern that gets the cents which cannot be divided; they stay where they are when not named
    #[arg(long)]
    pub(crate) remainder: Option<String>,
}

/// What is done with a year.
#[derive(Debug, Subcommand)]
pub enum What {
    /// Open a year from the documents of the year before
    Open {
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Divide money that waits over the pots of another scheme
    Divide {
        /// How
        #[command(flatten)]
        division: Division,
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Give what nobody claimed to pots that are used up
    Redistribute {
        /// Of which scheme
        #[arg(long)]
        scheme: String,
        /// What a kern gets, as `ingen=1500`; without any, each pot that is used up gets the same
        #[arg(long = "part")]
        parts: Vec<String>,
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Take what is left along to the year after
    CarryOver {
        /// Of which scheme
        #[arg(long)]
        scheme: String,
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Set a ceiling
    Ceiling {
        /// Of which scheme
        #[arg(long)]
        scheme: String,
        /// Of which kern; of all that have none of their own when not named
        #[arg(long)]
        kern: Option<String>,
        /// How much
        #[arg(long)]
        amount: String,
        /// It was published as a subsidieplafond
        #[arg(long)]
        published: bool,
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Close a year
    Close {
        /// By what
        #[command(flatten)]
        by: By,
    },
    /// Open a closed year again
    Reopen {
        /// By what
        #[command(flatten)]
        by: By,
    },
}
