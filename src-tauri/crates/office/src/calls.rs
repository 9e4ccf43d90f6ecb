//! The table of calls: the one door to the office. Name, what goes in, what comes out, who may.
//!
//! The screen, the command line and the tests all come in here. A call that is not in the table does not exist.

use crate::{
    admin, allotments, backup, contributions, desk::Desk, disputes, drafts, erasure, exchange, execute,
    mandates, many, office::Office, palette, papers, person, queries, registers, seats, trouble::Trouble,
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

macro_rules! at_the_door_with_file {
    ($name:literal, $purpose:literal, $in:ty => $out:ty, $run:path) => {
        Call {
            reach: Reach::NotTheScreen,
            ..at_the_door!($name, $purpose, $in => $out, $run)
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
const OFFICER: Who = Who::Only(&[Role::BudgetOfficer]);
const RIGHTS: Who = Who::Only(&[Role::Administrator, Role::BudgetOfficer]);
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
    at_the_door!("join", "Asks to join a municipality on this empty laptop.", JoinInput => Joining, Desk::join),
    at_the_door!("stop-joining", "Stops waiting to be let in.", Nothing => Nothing, Desk::stop_joining),
    at_the_door_with_file!("join-file", "Writes the join file.", WhichFile => Nothing, Desk::join_file),
    at_the_door_with_file!("arrive", "Takes in the bundle that lets this laptop in.", ArriveInput => DeskView, Desk::arrive),
    at_the_door_with_file!("revive", "Begins again with a bundle and the printed keys.", ReviveInput => DeskView, Desk::revive),
    at_the_door_with_file!("inspect-backup", "Says whose backup a file is.", WhichFile => BackupView, Desk::inspect_backup),
    at_the_door_with_file!("restore", "Puts a backup back on this empty laptop.", RestoreInput => DeskView, Desk::restore),
    at_the_door!("progress", "Says how far a long task is.", Nothing => ProgressView, Desk::progress),
    at_the_door!("cancel", "Stops a long task; nothing of it stays.", Nothing => Nothing, Desk::cancel),
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
    inside!("handle", "Does something with the money of a case; the rules say who may.", AtTheDesk, Everywhere, Handle => Receipt, execute::handling::handle),
    inside!("preview-handle", "Says what that would do.", AtTheDesk, Everywhere, Handle => HandlePreview, execute::handling::preview),
    inside!("application", "Shows one application, whole.", AtTheDesk, Everywhere, WhichCase => ApplicationView, queries::application::show),
    inside!("preview", "Says what an award of this amount would do.", AtTheDesk, Everywhere, PreviewInput => Preview, queries::weigh::preview),
    inside!("shortage", "Says what can be chosen when a pot cannot bear a case.", AtTheDesk, Everywhere, WhichCase => ShortageView, queries::shortage::of_case),
    inside!("what-if", "Says what all that wait for a pot would get.", AtTheDesk, Everywhere, WhatIfInput => WhatIfView, queries::shortage::if_decided),
    inside!("weigh-many", "Weighs many applications to be decided at once.", OFFICER, Everywhere, WeighMany => ManyWeighed, many::weigh),
    inside!("decide-many", "Decides many applications, each by itself.", OFFICER, Everywhere, DecideMany => ManyDecided, many::decide),
    inside!("attach", "Adds a paper to a case or a draft.", INTAKE, Everywhere, AttachPaper => PaperRow, papers::attach),
    inside!("paper", "Shows a paper.", AtTheDesk, Everywhere, WhichPaper => PaperView, papers::show),
    // pages
    inside!("today", "Shows what needs me.", AtTheDesk, Everywhere, Nothing => TodayView, queries::today::show),
    inside!("applications", "Lists applications.", AtTheDesk, Everywhere, ListInput => ListView, queries::list::show),
    inside!("budget", "Shows the money of a year.", AtTheDesk, Everywhere, ForYear => BudgetView, queries::budget::show),
    inside!("pots", "Shows the money in pots, step by step.", AtTheDesk, Everywhere, WhichPots => PotsView, queries::budget::behind),
    inside!("course", "Shows the course of a scheme through a year.", AtTheDesk, Everywhere, WhichCourse => CourseView, queries::budget::course),
    inside!("years-beside", "Shows years side by side.", AtTheDesk, Everywhere, WhichYears => YearsBeside, queries::budget::beside),
    inside!("palette", "Finds a kern, a case or a number while one types.", AtTheDesk, Everywhere, PaletteInput => PaletteView, palette::find),
    inside!("claims", "Shows the claim budgets of a year.", AtTheDesk, Everywhere, ForYear => ClaimsView, queries::claims::show),
    inside!("contributions", "Shows the yearly contributions of a year.", AtTheDesk, Everywhere, ForYear => ContributionsView, queries::contributions::show),
    inside!("propose-contributions", "Proposes yearly contributions, each a case.", INTAKE, Everywhere, ProposeContributions => EachDone, contributions::propose),
    inside!("award-contributions", "Awards proposed contributions, each by itself.", OFFICER, Everywhere, AwardContributions => EachDone, contributions::award),
    // Beheer
    inside!("people", "Shows people and role titles.", AtTheDesk, Everywhere, Nothing => People, admin::people),
    inside!("add-person", "Adds a person with a seat on this laptop.", ADMINISTRATOR, Everywhere, AddPerson => Receipt, admin::add_person),
    inside!("give-roles", "Gives a person these roles.", ADMINISTRATOR, Everywhere, GiveRoles => Receipt, admin::give_roles),
    inside!("set-role-title", "Names a role from a day on.", ADMINISTRATOR, Everywhere, SetRoleTitle => Receipt, admin::set_role_title),
    inside!("change-passphrase", "Changes one's own passphrase.", AtTheDesk, Everywhere, ChangePassphrase => Nothing, admin::change_passphrase),
    inside!("schemes", "Shows the schemes of a year.", AtTheDesk, Everywhere, ForYear => Schemes, admin::schemes),
    inside!("change-scheme-year", "Puts a new document in the place of a scheme year.", ADMINISTRATOR, Everywhere, ChangeSchemeYear => Receipt, admin::change_scheme_year),
    // registers
    inside!("registers", "Shows who holds a pot and is no kern.", AtTheDesk, Everywhere, Nothing => Registers, registers::show),
    inside!("set-entry", "Sets an entry of a register.", ADMINISTRATOR, Everywhere, SetEntry => Receipt, registers::set),
    // years
    inside!("years", "Shows all years with their money.", AtTheDesk, Everywhere, Nothing => YearsView, admin::years),
    inside!("plan-year", "Says what a deed about a year would change.", AtTheDesk, Everywhere, PlanYear => YearPlan, admin::plan_year),
    inside!("do-year", "Opens, divides, redistributes, carries over, closes.", ADMINISTRATOR, Everywhere, DoYear => Receipt, admin::do_year),
    inside!("scheme-versions", "Shows every document a scheme ever had.", AtTheDesk, Everywhere, OfScheme => SchemeVersions, admin::scheme_versions),
    // people and seats
    inside!("seats", "Shows all seats and who holds which pots.", AtTheDesk, Everywhere, Nothing => Seats, seats::show),
    inside!("name-laptop", "Names this laptop.", AtTheDesk, Everywhere, NameLaptop => Receipt, seats::name_laptop),
    inside!("inspect-join", "Shows who wants to join.", ADMINISTRATOR, NotTheScreen, WhichFile => JoinView, seats::inspect_join),
    inside!("enrol", "Lets a seat in.", ADMINISTRATOR, NotTheScreen, Enrol => Enrolled, seats::enrol),
    inside!("bar", "Bars a seat at its last known event.", AtTheDesk, Everywhere, Bar => Receipt, seats::bar),
    inside!("appoint", "Appoints an administrator with the root key.", AtTheDesk, Everywhere, Appoint => Receipt, seats::appoint),
    inside!("resume", "Lets a restored seat commit money again.", ADMINISTRATOR, Everywhere, Resume => Receipt, seats::resume),
    inside!("give-pots", "Gives pots to a seat.", AtTheDesk, Everywhere, GivePots => Receipt, seats::give_pots),
    inside!("reading-key", "Tells one's own reading key.", AtTheDesk, NotTheScreen, OwnReadingKey => ReadingKeyView, seats::reading_key),
    // allotments and mandates
    inside!("allotments", "Shows what was given to grant on the spot.", AtTheDesk, Everywhere, Nothing => Allotments, allotments::show),
    inside!("give-allotment", "Gives a part of a pot to a seat.", AtTheDesk, Everywhere, GiveAllotment => Receipt, allotments::give),
    inside!("return-allotment", "Brings back one's own allotment.", AtTheDesk, Everywhere, WhichAllotment => Receipt, allotments::give_back),
    inside!("take-over-allotment", "Takes an allotment over at its last known event.", AtTheDesk, Everywhere, TakeOverAllotment => Receipt, allotments::take_over),
    inside!("mandates", "Shows the mandate register.", AtTheDesk, Everywhere, Nothing => Mandates, mandates::show),
    inside!("set-mandate", "Enters a mandate in the register.", ADMINISTRATOR, Everywhere, SetMandate => Receipt, mandates::set),
    // what is kept, and what goes
    inside!("retention", "Shows what is kept how long, what may go and what went.", RIGHTS, Everywhere, Nothing => RetentionView, queries::retention::show),
    inside!("plan-erasure", "Says what an erasure would take and what stands in the way.", RIGHTS, Everywhere, ErasureWish => ErasurePlan, erasure::plan),
    inside!("propose-erasure", "Proposes that words and personal data go.", RIGHTS, Everywhere, ErasureWish => Receipt, erasure::propose),
    inside!("confirm-erasure", "Confirms what another proposed; it is carried out.", RIGHTS, Everywhere, WhichErasure => Receipt, erasure::confirm),
    inside!("drop-erasure", "Drops a proposal to erase.", RIGHTS, Everywhere, WhichErasure => Receipt, erasure::drop),
    inside!("certificate", "Shows the certificate of an erasure.", RIGHTS, Everywhere, WhichErasure => Certificate, erasure::show),
    inside!("find-person", "Finds a person by name, account, e-mail or telephone.", RIGHTS, Everywhere, FindPerson => PeopleFound, person::find),
    inside!("person", "Shows all that is held of one person.", RIGHTS, Everywhere, WhichPerson => PersonView, person::show),
    inside!("rectify", "Mends wrong personal data in one or more cases.", OFFICER, Everywhere, Rectify => EachDone, person::rectify),
    // exchange
    inside!("exchange", "Shows who is how far, and the history.", AtTheDesk, Everywhere, Nothing => ExchangeView, exchange::show),
    inside!("preview-export", "Says what a bundle would hold.", AtTheDesk, Everywhere, ExportWish => ExportPreview, exchange::preview),
    inside!("export", "Writes a bundle.", AtTheDesk, NotTheScreen, Export => Exported, exchange::export),
    inside!("inspect", "Says what a bundle holds and would change.", AtTheDesk, NotTheScreen, WhichFile => InspectView, exchange::inspect),
    inside!("import", "Takes a bundle in, whole or not at all.", AtTheDesk, NotTheScreen, TakeIn => TakenIn, exchange::import),
    inside!("disputes", "Shows what clashes and what can be chosen.", AtTheDesk, Everywhere, Nothing => DisputesView, disputes::show),
    inside!("settle", "Settles a dispute.", AtTheDesk, Everywhere, Settle => Receipt, disputes::settle),
    // the journal
    inside!("verify", "Checks every signature, chain and table.", AtTheDesk, Everywhere, Nothing => VerifyView, backup::verify),
    inside!("backup", "Writes a backup.", AtTheDesk, NotTheScreen, BackupInput => Receipt, backup::write),
];

/// The call of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.name == name)
}
