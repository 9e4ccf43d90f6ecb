//! What happened, in one sentence.

use super::{claimed, kern_name};
use crate::{
    disputes::{
        action::{CaseFound, Signer},
        facts::Facts,
    },
    facts::scheme_years,
    queries::desk::person_name,
    registers,
    trouble::Trouble,
};
use rules::{
    pot::{Holder, PotId},
    register::EntryId,
    scheme::SchemeId,
    text::Text,
};
use rusqlite::Connection;
use seal::SeatId;
use uuid::Uuid;

/// What happened, with amount and place.
pub(in crate::disputes) fn title(db: &Connection, facts: &Facts) -> Result<Text, Trouble> {
    Ok(match facts {
        Facts::DecidedTwice { case, actions } => {
            let count = i32::try_from(actions.len()).unwrap_or(i32::MAX);
            of_case(db, Text::new("dispute-title-decided-twice"), *case)?.number("count", count)
        }
        Facts::FieldTwice { case, field, .. } => {
            of_case(db, Text::new("dispute-title-field-twice"), *case)?.name("field", &field_id(field))
        }
        Facts::Overspent { .. } => overspent(db, facts)?,
        Facts::LateDecision { case, reason, .. } => {
            of_case(db, Text::new("dispute-title-late-decision"), *case)?.name("reason", reason)
        }
        Facts::LateIntake { case, reason, .. } => {
            of_case(db, Text::new("dispute-title-late-intake"), *case)?.name("reason", reason)
        }
        Facts::Successors { scheme, year, .. } => {
            of_scheme(db, Text::new("dispute-title-successors"), scheme)?.name("year", &year.to_string())
        }
        Facts::LateApplication { case, .. } => {
            of_case(db, Text::new("dispute-title-late-application"), *case)?
        }
        Facts::MutualBar {
            seats: [one, other], ..
        } => Text::new("dispute-title-mutual-bar")
            .name("who", signer(db, one)?.who())
            .name("other", signer(db, other)?.who()),
        Facts::Clone { seat, .. } => {
            let signer = signer(db, seat)?;
            Text::new("dispute-title-clone")
                .name("who", signer.who())
                .name("laptop", signer.at())
        }
        Facts::TwoHolders { scheme, year, .. } => two_holders(db, scheme.as_ref(), *year)?,
        Facts::AfterTakeover { .. }
        | Facts::RuledTwice { .. }
        | Facts::PaidTwice { .. }
        | Facts::ReturnedTwice { .. } => of_money(db, facts)?,
        Facts::ObjectionTwice { case, .. } => of_case(db, Text::new("dispute-title-objection-twice"), *case)?,
        Facts::AfterClosing { case, year, .. } => {
            of_case(db, Text::new("dispute-title-after-closing"), *case)?.name("year", &year.to_string())
        }
        Facts::OnTheSpot { case, why, .. } => {
            of_case(db, Text::new("dispute-title-on-the-spot"), *case)?.name("why", why.id())
        }
        Facts::RolesTwice { person, .. } => {
            let name = person_name(db, &person.0.to_string())?;
            Text::new("dispute-title-roles-twice").name(
                "who",
                name.as_deref()
                    .filter(|name| !name.is_empty())
                    .unwrap_or(crate::disputes::action::UNKNOWN),
            )
        }
    })
}

/// Two seats that were given the same pots.
fn two_holders(db: &Connection, scheme: Option<&SchemeId>, year: Option<i32>) -> Result<Text, Trouble> {
    let text = Text::new("dispute-title-two-holders").name(
        "year",
        &year.map_or_else(|| "all".to_owned(), |year| year.to_string()),
    );
    match scheme {
        Some(scheme) => of_scheme(db, text, scheme),
        None => Ok(text.name("scheme-nl", "all").name("scheme-en", "all")),
    }
}

/// What was done with the money of one case on two sides.
fn of_money(db: &Connection, facts: &Facts) -> Result<Text, Trouble> {
    let text = match facts {
        Facts::RuledTwice { .. } => Text::new("dispute-title-ruled-twice"),
        Facts::PaidTwice { .. } => Text::new("dispute-title-paid-twice"),
        Facts::ReturnedTwice { .. } => Text::new("dispute-title-returned-twice"),
        _ => Text::new("dispute-title-after-takeover"),
    };
    of_case(db, text, facts.case().unwrap_or_default())
}

/// Two that were promised the last of a pot, or a pot of which too much is committed.
fn overspent(db: &Connection, facts: &Facts) -> Result<Text, Trouble> {
    let Facts::Overspent {
        pot,
        ceiling,
        committed,
        involved,
    } = facts
    else {
        unreachable!("BUG: only a pot is overspent")
    };
    let left_for_them = ceiling.less(committed.less(claimed(involved)));
    let last = match involved.as_slice() {
        [one, other] if one.amount == other.amount && one.amount <= left_for_them => Some(one.amount),
        _ => None,
    };
    let text = match last {
        _ if committed <= ceiling => Text::new("dispute-title-was-overspent"),
        Some(amount) => Text::new("dispute-title-last").euro("amount", amount),
        None => Text::new("dispute-title-overspent").euro("amount", committed.less(*ceiling)),
    };
    of_pot(db, text, pot)
}

/// Says where: of which kern, or of the municipality.
pub(super) fn of_pot(db: &Connection, text: Text, pot: &PotId) -> Result<Text, Trouble> {
    let place = match &pot.holder {
        Holder::Kern(kern) => kern_name(db, &kern.0)?,
        Holder::Group(id) | Holder::Organisation(id) => {
            registers::entry(db, &EntryId::new(id))?.map_or_else(|| id.clone(), |entry| entry.name)
        }
        Holder::Municipality => "municipality".to_owned(),
    };
    of_scheme(db, text.name("place", &place), &pot.scheme)
}

/// Names a scheme in both languages: its name is data of the municipality.
pub(super) fn of_scheme(db: &Connection, text: Text, scheme: &SchemeId) -> Result<Text, Trouble> {
    let found = scheme_years::newest(db, scheme)?;
    let (nl, en) = found
        .as_ref()
        .map_or((scheme.0.as_str(), scheme.0.as_str()), |found| {
            (&found.document.name.nl, &found.document.name.en)
        });
    Ok(text.name("scheme-nl", nl).name("scheme-en", en))
}

fn of_case(db: &Connection, text: Text, case: Uuid) -> Result<Text, Trouble> {
    let found = CaseFound::of(db, case)?;
    let (number, kern) = found
        .map(|found| (found.refers.number, found.kern))
        .unwrap_or_default();
    Ok(text.name("number", &number).name("kern", &kern_name(db, &kern)?))
}

/// Who sits at a seat.
pub(super) fn signer(db: &Connection, seat: &str) -> Result<Signer, Trouble> {
    match seat.parse::<SeatId>() {
        Ok(seat) => Signer::of(db, &seat),
        Err(_) => Err(Trouble::BadTable { table: "disputes" }),
    }
}

/// The name of a field as the catalogues choose by it: words of one kind go under one name.
pub(super) fn field_id(field: &str) -> String {
    let whole = field.split(':').next().unwrap_or(field);
    whole.replace('.', "-")
}
