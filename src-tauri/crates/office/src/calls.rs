//! The table of calls: the one door to the office. Name, what goes in, what comes out, who may.
//!
//! The screen, the command line and the tests all come in here. A call that is not in the table does not exist.

use crate::{
    admin, backup, desk::Desk, drafts, execute, office::Office, palette, papers, queries, trouble::Trouble,
    wire::*,
};
use rules::role::Role;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use ts_rs::TS;

/// Who may make a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Also while the office is locked.
    AtTheDoor,
    /// Anybody at the desk. What a person may do within a case is judged by the rules.
    AtTheDesk,
    /// Only these roles.
    Only(&'static [Role]),
}

/// From where a call may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// From the screen and from the command line.
    Everywhere,
    /// Not from the screen: it names a file, and the screen may not choose files.
    NotTheScreen,
}

/// One row of the table.
pub struct Call {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in one line.
    pub purpose: &'static str,
    /// Who may.
    pub who: Who,
    /// From where.
    pub reach: Reach,
    /// The shape that goes in and the shape that comes out, as the contract names them.
    pub shapes: fn() -> (String, String),
    pub(crate) run: fn(&Desk, Value) -> Result<Value, Trouble>,
    pub(crate) teach: fn(&mut crate::contract::Contract),
}

fn read<I: DeserializeOwned>(body: Value) -> Result<I, Trouble> {
    serde_json::from_value(body).map_err(|error| Trouble::BadShape {
        detail: error.to_string(),
    })
}

fn write<O: Serialize>(out: O) -> Result<Value, Trouble> {
    serde_json::to_value(out).map_err(|error| Trouble::BadShape {
        detail: error.to_string(),
    })
}

fn names<I: TS, O: TS>() -> (String, String) {
    let config = crate::contract::config();
    (I::name(&config), O::name(&config))
}

macro_rules! at_the_door {
    ($name:literal, $purpose:literal, $in:ty => $out:ty, $run:path) => {
        Call {
            name: $name,
            purpose: $purpose,
            who: Who::AtTheDoor,
            reach: Reach::Everywhere,
            shapes: names::<$in, $out>,
            run: |desk, body| write::<$out>($run(desk, read::<$in>(body)?)?),
            teach: |contract| contract.call::<$in, $out>($name, $purpose),
        }
    };
}

macro_rules! inside {
    ($name:literal, $purpose:literal, $who:expr, $reach:expr, $in:ty => $out:ty, $run:path) => {
        Call {
            name: $name,
            purpose: $purpose,
            who: $who,
            reach: $reach,
            shapes: names::<$in, $out>,
            run: |desk, body| {
                let input = read::<$in>(body)?;
                desk.inside($who, |office: &mut Office| $run(office, input))
                    .and_then(write::<$out>)
            },
            teach: |contract| contract.call::<$in, $out>($name, $purpose),
        }
    };
}

const ADMINISTRATOR: Who = Who::Only(&[Role::Administrator]);
const INTAKE: Who = Who::Only(&[Role::Kernverbinder, Role::BudgetOfficer]);
use Reach::{Everywhere, NotTheScreen};
use Who::AtTheDesk;

/// Every call there is.
pub static CALLS: &[Call] = &[
    // at the door
    at_the_door!("start", "Says what the window finds when it opens.", Nothing => Start, Desk::start),
    at_the_door!("found", "Founds a municipality; shows two keys once.", Found => Founded, Desk::found),
    at_the_door!("open-sample", "Makes and opens the sample municipality.", Nothing => DeskView, Desk::open_sample),
    at_the_door!("unlock", "Unlocks the office for one seat.", Unlock => DeskView, Desk::unlock),
    at_the_door!("recover", "Gives a seat a new passphrase with the printed key.", Recover => DeskView, Desk::recover),
    at_the_door!("lock", "Locks the office.", Nothing => Nothing, Desk::lock),
    // the desk
    inside!("desk", "Says who is at the desk.", AtTheDesk, Everywhere, Nothing => DeskView, queries::desk::show),
    inside!("lists", "Gives what intake chooses from, for one year.", AtTheDesk, Everywhere, ForYear => Lists, queries::lists::show),
    // intake
    inside!("check", "Weighs an application while it is typed.", AtTheDesk, Everywhere, CheckInput => CheckView, queries::weigh::check),
    inside!("save-draft", "Saves a draft.", INTAKE, Everywhere, SaveDraft => SavedDraft, drafts::save),
    inside!("open-draft", "Opens a draft.", INTAKE, Everywhere, WhichDraft => DraftView, drafts::open),
    inside!("discard-draft", "Throws a draft away.", INTAKE, Everywhere, WhichDraft => Receipt, drafts::discard),
    inside!("submit", "Hands an application in.", INTAKE, Everywhere, Submit => Receipt, execute::submit),
    // a case
    inside!("act", "Does something with a case; the rules say who may.", AtTheDesk, Everywhere, DoAct => Receipt, execute::act),
    inside!("application", "Shows one application, whole.", AtTheDesk, Everywhere, WhichCase => ApplicationView, queries::application::show),
    inside!("preview", "Says what an award of this amount would do.", AtTheDesk, Everywhere, PreviewInput => Preview, queries::weigh::preview),
    inside!("attach", "Adds a paper to a case or a draft.", INTAKE, Everywhere, AttachPaper => PaperRow, papers::attach),
    inside!("paper", "Shows a paper.", AtTheDesk, Everywhere, WhichPaper => PaperView, papers::show),
    // pages
    inside!("today", "Shows what needs me.", AtTheDesk, Everywhere, Nothing => TodayView, queries::today::show),
    inside!("applications", "Lists applications.", AtTheDesk, Everywhere, ListInput => ListView, queries::list::show),
    inside!("budget", "Shows the money of a year.", AtTheDesk, Everywhere, ForYear => BudgetView, queries::budget::show),
    inside!("palette", "Finds a kern, a case or a number while one types.", AtTheDesk, Everywhere, PaletteInput => PaletteView, palette::find),
    // Beheer
    inside!("people", "Shows people and role titles.", AtTheDesk, Everywhere, Nothing => People, admin::people),
    inside!("add-person", "Adds a person with a seat on this laptop.", ADMINISTRATOR, Everywhere, AddPerson => Receipt, admin::add_person),
    inside!("give-roles", "Gives a person these roles.", ADMINISTRATOR, Everywhere, GiveRoles => Receipt, admin::give_roles),
    inside!("set-role-title", "Names a role from a day on.", ADMINISTRATOR, Everywhere, SetRoleTitle => Receipt, admin::set_role_title),
    inside!("change-passphrase", "Changes one's own passphrase.", AtTheDesk, Everywhere, ChangePassphrase => Nothing, admin::change_passphrase),
    inside!("schemes", "Shows the schemes of a year.", AtTheDesk, Everywhere, ForYear => Schemes, admin::schemes),
    inside!("change-scheme-year", "Puts a new document in the place of a scheme year.", ADMINISTRATOR, Everywhere, ChangeSchemeYear => Receipt, admin::change_scheme_year),
    // the journal
    inside!("verify", "Checks every signature, chain and table.", AtTheDesk, Everywhere, Nothing => VerifyView, backup::verify),
    inside!("backup", "Writes a backup.", AtTheDesk, NotTheScreen, BackupInput => Receipt, backup::write),
];

/// The call of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.name == name)
}
