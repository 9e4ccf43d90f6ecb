//! Parts of pots to grant on the spot, and the mandate register.

use clap::{Args, Subcommand};

/// Who may decide on what money.
#[derive(Debug, Subcommand)]
pub enum Authority {
    /// Show what was given to grant on the spot, and what is left of it
    Allotments,
    /// Give a part of a pot to a kernverbinder's seat, to grant on the spot
    GiveAllotment(GiveAllotment),
    /// Bring back what is left of your own allotment
    ReturnAllotment {
        /// Which, or enough of its beginning
        allotment: String,
    },
    /// Take an allotment over at the last event of its seat that is known here
    TakeOverAllotment {
        /// Which, or enough of its beginning
        allotment: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Agree, as a second person, with an award on the spot
    Confirm {
        /// The number of the application
        case: String,
    },
    /// Show the mandate register
    Mandates,
    /// Enter a mandate in the register, or enter one anew
    SetMandate(SetMandate),
}

/// Gives a part of a pot.
#[derive(Debug, Args)]
pub struct GiveAllotment {
    /// To which seat: by name, laptop, or the seat itself
    #[arg(value_name = "SEAT")]
    pub(crate) which: String,
    /// Out of the pot of which scheme
    #[arg(long)]
    pub(crate) scheme: String,
    /// Of which kern; of the whole municipality when none is named
    #[arg(long)]
    pub(crate) kern: Option<String>,
    /// Of which year; a pot that stands once when none is named
    #[arg(long)]
    pub(crate) year: Option<i32>,
    /// How much: 500.00
    #[arg(long)]
    pub(crate) amount: String,
}

/// Enters a mandate.
#[derive(Debug, Args)]
pub struct SetMandate {
    /// Who may, by name or id
    pub(crate) person: String,
    /// Its reference in the register of the municipality
    #[arg(long)]
    pub(crate) reference: String,
    /// The first day
    #[arg(long, value_name = "DAY")]
    pub(crate) from: String,
    /// The last day
    #[arg(long, value_name = "DAY")]
    pub(crate) until: Option<String>,
    /// Under which scheme; all when none is named
    #[arg(long)]
    pub(crate) scheme: Option<String>,
    /// Up to and including which amount: 500.00; any when none is named
    #[arg(long, value_name = "AMOUNT")]
    pub(crate) up_to: Option<String>,
    /// Which row is entered anew; a new one when none is named
    #[arg(long)]
    pub(crate) id: Option<String>,
}
