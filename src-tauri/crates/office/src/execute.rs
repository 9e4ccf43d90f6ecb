//! The way of a command: gather the facts, let the rules decide, seal what follows, append, and say what was touched.

mod handed_in;
pub(crate) mod handling;
mod instead;
pub(crate) mod remedying;

pub(crate) use handed_in::{account_problem, not_listed};

use crate::{
    allotments, disputes, erasure,
    event::{self, OfficeEvent},
    facts::{self, Weighing, years},
    journal::{self, LoadedCase},
    mandates,
    number::CaseNumber,
    office::Office,
    papers, registers,
    trouble::Trouble,
    wire::{DoAct, Receipt, Submit},
};
use chrono::Datelike as _;
use rules::{
    application::Ask,
    case::{Case, Command, Event, Setting},
    kern::{Area, AreaId},
    life::Act,
    mandate::Register,
    refusal::Refusal,
};
use rusqlite::{OptionalExtension as _, params};
use seal::Unsealed;
use uuid::Uuid;

/// Hands an application in: it gets its number, its papers go with it, its draft disappears.
pub(crate) fn submit(office: &mut Office, input: Submit) -> Result<Receipt, Trouble> {
    let Submit { draft, application } = input;
    handed_in::check(&application)?;
    let application = registers::placed(&office.db, application)?;
    office.whole(|office| {
        let id = Uuid::now_v7();
        let weighing = facts::gather_for(office, Act::Submit, &application, None)?;
        let number = next_number(office)?;
        let pot_year = weighing.facts.pot.as_ref().and_then(|pot| pot.pot.year);
        let year_closed = years::is_closed(&office.db, pot_year)?;
        let setting = Setting {
            actor: office.actor()?,
            facts: weighing.facts,
            scheme_year: weighing.scheme_year,
            new_number: number.clone(),
            pot_hold: rules::pot::PotHold::Here,
            contested: false,
            year_closed,
            allotments: Vec::new(),
            mandates: Register::default(),
        };
        let command = Command::Submit {
            application: Box::new(application.clone()),
        };
        let mut unsealed = seal_ready(id, &Case::decide(None, id, &command, &setting)?)?;
        handed_in::check_choices(office, &application.ask, None)?;
        unsealed.extend(new_area(office, &application.ask)?);
        let replaced = application.ask.instead_of;
        if let Some(replaced) = replaced {
            unsealed.extend(instead::ended(office, replaced, id)?);
        }
        if let Some(draft) = draft {
            unsealed.extend(papers::hand_over(office, draft, id)?);
            office
                .db
                .execute("DELETE FROM drafts WHERE draft = ?1", [draft.into_bytes()])?;
        }
        journal::commit(office, unsealed)?;
        let mut receipt = receipt(id, number);
        receipt
            .touched
            .extend(replaced.map(|replaced| format!("case:{replaced}")));
        Ok(receipt)
    })
}

/// Does something with a case.
pub(crate) fn act(office: &mut Office, input: DoAct) -> Result<Receipt, Trouble> {
    let DoAct {
        case: id,
        version,
        command,
    } = input;
    if let Command::SettleDecision { .. } | Command::SettleField { .. } = &command {
        // What is chosen in a dispute goes by the dispute: there the money of the whole pot is weighed.
        return Err(Refusal::NothingToSettle.into());
    }
    if let Command::Complete { application, .. } | Command::Correct { application, .. } = &command {
        handed_in::check_account(&application.applicant)?;
    }
    office.whole(|office| {
        let loaded = journal::load_case(&office.db, id)?.ok_or_else(|| unknown("case"))?;
        if loaded.newer {
            return Err(Refusal::NewerNeeded.into());
        }
        if loaded.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        erasure::refuse_erased(&office.db, id)?;
        if let Command::HelpOtherwise {
            instead: Some(other), ..
        } = &command
        {
            journal::load_case(&office.db, *other)?.ok_or_else(|| unknown("case"))?;
        }
        let setting = setting(office, &loaded, &command)?;
        let events = Case::decide(Some(&loaded.case), id, &command, &setting)?;
        let mut unsealed = seal_ready(id, &events)?;
        if let Command::Complete { application, .. } | Command::Correct { application, .. } = &command {
            handed_in::check_choices(office, &application.ask, Some(&loaded.case.ask))?;
            unsealed.extend(new_area(office, &application.ask)?);
        }
        journal::commit(office, unsealed)?;
        Ok(receipt(id, loaded.case.number))
    })
}

/// What the rules weigh when `command` is put to a case.
pub(crate) fn setting(office: &Office, loaded: &LoadedCase, command: &Command) -> Result<Setting, Trouble> {
    let about = Some((&loaded.case, loaded.row));
    let weighing = match command {
        Command::Complete { application, .. } | Command::Correct { application, .. } => {
            facts::gather_for(office, command.act(), application, about)?
        }
        _ => facts::gather_for(office, command.act(), &loaded.case.application(), about)?,
    };
    setting_with(office, loaded, weighing)
}

/// The same, with what is weighed gathered already.
pub(crate) fn setting_with(
    office: &Office,
    loaded: &LoadedCase,
    weighing: Weighing,
) -> Result<Setting, Trouble> {
    Ok(Setting {
        actor: office.actor()?,
        facts: weighing.facts,
        scheme_year: weighing.scheme_year,
        new_number: loaded.case.number.clone(),
        pot_hold: office.pot_hold(&loaded.case.pot)?,
        contested: disputes::is_contested(&office.db, loaded.case.id)?,
        year_closed: years::is_closed(&office.db, loaded.case.pot.year)?,
        allotments: allotments::of_seat(&office.db, office.seat(), &loaded.case.pot)?,
        mandates: mandates::register(&office.db)?,
    })
}

fn seal_ready(id: Uuid, events: &[Event]) -> Result<Vec<Unsealed>, Trouble> {
    events.iter().map(|event| event::of_case(id, event)).collect()
}

fn receipt(id: Uuid, number: String) -> Receipt {
    let touched = vec![
        format!("case:{id}"),
        "cases".to_owned(),
        "pots".to_owned(),
        "drafts".to_owned(),
    ];
    Receipt {
        case: Some(id),
        number: Some(number),
        touched,
    }
}

pub(crate) fn unknown(what: &str) -> Trouble {
    Refusal::Unknown {
        what: what.to_owned(),
    }
    .into()
}

/// An area that is not on the list yet joins it.
fn new_area(office: &Office, ask: &Ask) -> Result<Option<Unsealed>, Trouble> {
    let (Some(kern), Some(name)) = (&ask.kern, &ask.area) else {
        return Ok(None);
    };
    let id = AreaId::of(name);
    let known = office
        .db
        .prepare_cached("SELECT 1 FROM areas WHERE kern = ?1 AND id = ?2")?
        .exists(params![kern.0, id.0])?;
    if known || id.0.is_empty() {
        return Ok(None);
    }
    let area = Area {
        id,
        kern: kern.clone(),
        name: name.trim().to_owned(),
    };
    event::of_office(None, &OfficeEvent::AreaNamed { area }).map(Some)
}

/// The next number of this seat's series. The counter is of this laptop alone: the tag keeps series of other seats apart.
///
/// An older copy that was put back does not know which numbers were told since. As many are left out as events were
/// lost, once: no number that somebody may hold on paper is given again.
fn next_number(office: &Office) -> Result<String, Trouble> {
    let tag: String = office
        .db
        .prepare_cached("SELECT tag FROM seats WHERE seat = ?1")?
        .query_row([office.seat().to_string()], |row| row.get(0))?;
    let year = office.today().year();
    let name = format!("counter:{}", CaseNumber::new(year, &tag, 0).series());
    let last: Option<u32> = office
        .db
        .prepare_cached("SELECT CAST(value AS INTEGER) FROM local WHERE name = ?1")?
        .query_row([&name], |row| row.get(0))
        .optional()?;
    let counter = last.unwrap_or(0) + 1 + left_out(office)?;
    office
        .db
        .prepare_cached("INSERT OR REPLACE INTO local (name, value) VALUES (?1, ?2)")?
        .execute(params![name, counter.to_string()])?;
    Ok(CaseNumber::new(year, &tag, counter).to_string())
}

/// How many numbers to leave out now; 0 but for the first number in the place of what was lost.
fn left_out(office: &Office) -> Result<u32, Trouble> {
    if office.lost == 0 {
        return Ok(0);
    }
    let first = office
        .db
        .prepare_cached("INSERT OR IGNORE INTO local (name, value) VALUES (?1, '1')")?
        .execute([format!("left-out:{}:{}", office.seat(), office.incarnation)])?;
    Ok(if first == 1 {
        u32::try_from(office.lost).unwrap_or(u32::MAX / 2)
    } else {
        0
    })
}
