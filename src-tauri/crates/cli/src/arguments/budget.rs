//! What can be typed about the budget.

use clap::Args;

/// The money of a year, or what stands behind a number of it.
#[derive(Args, Debug)]
pub struct Budget {
    /// The budget year
    #[arg(long)]
    pub(crate) year: i32,
    /// Step by step where the money of this scheme stands; of all its pots, or of one with --kern or --holder
    #[arg(long, value_name = "SCHEME")]
    pub(crate) scheme: Option<String>,
    /// Only of this kern, by its short name: of one scheme, or of all
    #[arg(long, conflicts_with = "holder")]
    pub(crate) kern: Option<String>,
    /// Only of this group or organisation, by its short name
    #[arg(long)]
    pub(crate) holder: Option<String>,
    /// The course of the scheme through the year, week by week
    #[arg(long, requires = "scheme", conflicts_with_all = ["kern", "holder"])]
    pub(crate) course: bool,
    /// So many years side by side, up to and with --year
    #[arg(long, value_name = "COUNT", conflicts_with_all = ["scheme", "kern", "holder"])]
    pub(crate) years: Option<u32>,
}
