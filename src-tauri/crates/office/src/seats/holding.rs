//! Who commits which pots: given a first time, handed over by the holder, taken over by an administrator.

use super::{SeatFault, clean_reason, heads_of, read_seat, sign, touched};
use crate::{
    event::{OfficeEvent, PotScope},
    execute::unknown,
    office::Office,
    tables::authority,
    trouble::Trouble,
    wire::{GivePots, HeldPots, Receipt},
};
use rules::{
    pot::{Holder, PotId},
    refusal::Refusal,
    role::{Role, RoleGrant},
    scheme::{Period, SchemeId, SchemeYear},
    text::Text,
};
use rusqlite::{Connection, OptionalExtension as _};
use seal::SeatId;
use std::collections::BTreeSet;

/// The pots of one scheme and period: they are given together, whoever has the money of each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Purse {
    scheme: SchemeId,
    /// None for pots that stand once.
    year: Option<i32>,
}

impl Purse {
    fn pot(&self) -> PotId {
        PotId {
            scheme: self.scheme.clone(),
            holder: Holder::Municipality,
            year: self.year,
        }
    }
}

/// The purses of the schemes that apply from last year on, the newest first.
fn purses(office: &Office) -> Result<Vec<Purse>, Trouble> {
    let mut statement = office
        .db
        .prepare_cached("SELECT document FROM scheme_years WHERE current = 1 AND year >= ?1")?;
    let since = chrono::Datelike::year(&office.today()) - 1;
    let rows = statement.query_map([since], |row| row.get::<_, String>(0))?;
    let mut purses = BTreeSet::new();
    for document in rows {
        let document: SchemeYear = serde_json::from_str(&document?)?;
        purses.insert(Purse {
            year: (document.period == Period::Year).then_some(document.year),
            scheme: document.scheme,
        });
    }
    let mut purses: Vec<Purse> = purses.into_iter().collect();
    purses.sort_by(|one, other| (other.year, &one.scheme).cmp(&(one.year, &other.scheme)));
    Ok(purses)
}

/// Gives pots to a seat.
pub(crate) fn give_pots(office: &mut Office, input: GivePots) -> Result<Receipt, Trouble> {
    let about = about(&input);
    give_pots_about(office, input, about)
}

/// The same, with the reason kept as being about a dispute.
pub(crate) fn give_pots_about(
    office: &mut Office,
    input: GivePots,
    about: String,
) -> Result<Receipt, Trouble> {
    let GivePots {
        scheme,
        year,
        seat,
        reason,
    } = input;
    let (seat, pots) = (read_seat(&seat)?, PotScope { scheme, year });
    office.whole(|office| {
        may_receive(&office.db, seat)?;
        let holders = holders(office, &pots)?;
        if holders.iter().all(|holder| *holder == Some(seat)) {
            return Err(Refusal::NothingChanges.into());
        }
        let me = office.seat();
        let from: BTreeSet<SeatId> = holders
            .into_iter()
            .flatten()
            .filter(|held| *held != seat)
            .collect();
        let hands_over = !from.is_empty() && from.iter().all(|held| *held == me);
        if !hands_over && !office.actor()?.is(Role::Administrator) {
            return Err(if from.is_empty() {
                Refusal::NeedsRole {
                    needed: Role::Administrator,
                }
            } else {
                Refusal::PotHeldElsewhere
            }
            .into());
        }
        let taken_from: Vec<SeatId> = from.into_iter().filter(|held| *held != me).collect();
        let mut taken_over = Vec::new();
        for held in &taken_from {
            taken_over.extend(heads_of(&office.db, *held)?);
        }
        let mut events = vec![OfficeEvent::CommitmentGiven {
            pots: pots.clone(),
            seat,
            taken_over,
        }];
        if !taken_from.is_empty() || !reason.trim().is_empty() {
            events.push(OfficeEvent::ReasonTold {
                about,
                words: clean_reason(&reason)?,
            });
        }
        sign(office, &events)
    })?;
    Ok(touched())
}

/// The name under which a reason is kept.
fn about(pots: &GivePots) -> String {
    let scheme = pots.scheme.as_ref().map_or("", |scheme| scheme.0.as_str());
    let year = pots.year.map_or_else(String::new, |year| year.to_string());
    format!("pots:{scheme}:{year}")
}

/// A pot goes to a seat that works, of somebody who decides about money.
fn may_receive(db: &Connection, seat: SeatId) -> Result<(), Trouble> {
    let found: Option<(String, String)> = db
        .prepare_cached("SELECT standing, roles FROM seats JOIN people USING (person) WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (standing, roles) = found.ok_or_else(|| unknown("seat"))?;
    let roles: Vec<RoleGrant> = serde_json::from_str(&roles)?;
    if standing != "working" {
        return Err(SeatFault::Barred.into());
    }
    if !roles.iter().any(|grant| grant.role == Role::BudgetOfficer) {
        return Err(SeatFault::NotABudgetOfficer.into());
    }
    Ok(())
}

/// Who holds the pots of this scope now, purse by purse. Pots of years that nobody made a scheme for are not known yet;
/// they are of whoever holds the scope.
fn holders(office: &Office, pots: &PotScope) -> Result<Vec<Option<SeatId>>, Trouble> {
    let covered: Vec<PotId> = purses(office)?
        .iter()
        .map(Purse::pot)
        .filter(|pot| pots.covers(pot))
        .collect();
    if covered.is_empty() {
        return Err(unknown("scheme-year"));
    }
    let standing = authority::load(&office.db)?;
    Ok(covered.iter().map(|pot| standing.holder(pot)).collect())
}

/// Who commits the pots of each scheme and year, as the person at the desk may change it.
pub(super) fn held(office: &Office) -> Result<Vec<HeldPots>, Trouble> {
    let (me, administrator) = (office.seat(), office.actor()?.is(Role::Administrator));
    let standing = authority::load(&office.db)?;
    purses(office)?
        .into_iter()
        .map(|purse| {
            let holder = standing.holder(&purse.pot());
            let name = match holder {
                Some(seat) => name_of(&office.db, seat)?,
                None => String::new(),
            };
            let may = administrator || holder == Some(me);
            let locked = (!may).then(|| match holder {
                Some(_) => Text::new("pots-locked-holder").name("who", &name),
                None => Text::new("pots-locked-nobody"),
            });
            Ok(HeldPots {
                scheme: purse.scheme,
                year: purse.year,
                takeover: holder.is_some_and(|holder| holder != me),
                seat: holder.map(|holder| holder.to_string()),
                name,
                locked,
            })
        })
        .collect()
}

fn name_of(db: &Connection, seat: SeatId) -> Result<String, Trouble> {
    let name: Option<Option<String>> = db
        .prepare_cached("SELECT name FROM seats JOIN people USING (person) WHERE seat = ?1")?
        .query_row([seat.to_string()], |row| row.get(0))
        .optional()?;
    Ok(name.flatten().unwrap_or_default())
}
