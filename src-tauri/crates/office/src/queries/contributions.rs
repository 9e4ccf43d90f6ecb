//! The yearly contributions of a year: who may have one, what the conditions say of each, and how far it is.

use crate::{
    contributions::{Proposal, amount_of, proposal},
    execute,
    facts::{self, holder, scheme_years, years},
    journal, mandates,
    office::Office,
    pots::own_pot,
    queries::{application::mandate, claims::was_there, desk::person_name, rows::Reader},
    registers,
    trouble::Trouble,
    wire::{ContributionCase, ContributionRow, ContributionsView, ForYear},
};
use rules::{
    application::Ask,
    case::{Case, Setting},
    check,
    life::Act,
    mandate::Mandate,
    refusal::Refusal,
    register::{Entry, Register},
    scheme::{SchemeYear, Way},
    text::Text,
};
use std::sync::Arc;
use uuid::Uuid;

/// Shows the contributions of a year.
pub(crate) fn show(office: &mut Office, input: ForYear) -> Result<ContributionsView, Trouble> {
    let mut rows = Vec::new();
    let mut reference = None;
    for document in of_year(office, input.year)? {
        let Some(register) = Register::of(&document) else {
            continue;
        };
        if reference.is_none() {
            reference = mandate::last_used(&office.db, &document.scheme)?;
        }
        for (entry, _) in registers::all(&office.db, register)? {
            let case = case_of(office, &document, &entry)?;
            if case.is_some() || was_there(&entry, input.year) {
                rows.push(row(office, &document, &entry, case)?);
            }
        }
    }
    Ok(ContributionsView {
        year: input.year,
        rows,
        mandate: reference,
        mandates: own_mandates(office, input.year)?,
        register_kept: !mandates::register(&office.db)?.0.is_empty(),
    })
}

/// The mandates by which who is at the desk may award one of these today, each once.
fn own_mandates(office: &Office, year: i32) -> Result<Vec<Mandate>, Trouble> {
    let (register, person) = (mandates::register(&office.db)?, office.actor()?.person);
    let mut found: Vec<Mandate> = Vec::new();
    for document in of_year(office, year)? {
        for mandate in register.of(person, &document.scheme, office.today()) {
            if found.iter().all(|known| known.id != mandate.id) {
                found.push(mandate.clone());
            }
        }
    }
    Ok(found)
}

/// The schemes of a year that give a fixed sum each year.
fn of_year(office: &Office, year: i32) -> Result<Vec<Arc<SchemeYear>>, Trouble> {
    let all = scheme_years::of_year(&office.db, year)?.into_iter();
    Ok(all
        .map(|named| named.document)
        .filter(|document| document.way == Way::YearlyContribution)
        .collect())
}

/// The case that the contribution of this holder stands in.
fn case_of(office: &Office, document: &SchemeYear, entry: &Entry) -> Result<Option<Uuid>, Trouble> {
    let ask = Ask {
        holder: Some(entry.id.clone()),
        ..Ask::default()
    };
    let pot = own_pot(document, &ask);
    let there = holder::contribution(&office.db, document, pot.as_ref(), None)?;
    let Some(there) = there else { return Ok(None) };
    // The pot of the municipality is one for all volunteers of a year.
    let loaded = journal::load_case(&office.db, there.case)?;
    Ok(loaded
        .filter(|loaded| loaded.case.ask.holder.as_ref() == Some(&entry.id))
        .map(|_| there.case))
}

fn row(
    office: &Office,
    document: &SchemeYear,
    entry: &Entry,
    case: Option<Uuid>,
) -> Result<ContributionRow, Trouble> {
    let details = registers::details(&office.db, &entry.id)?;
    let (assessment, case, proposing, awarding) = match case {
        Some(case) => of_case(office, case)?,
        None => {
            let proposal = proposal(office, document, entry)?;
            let hindrance = hindrance(office, &proposal)?;
            (
                check::check(&proposal.application, &proposal.weighing.facts),
                None,
                hindrance,
                Some(Text::new("contribution-not-proposed")),
            )
        }
    };
    Ok(ContributionRow {
        scheme: document.scheme.clone(),
        scheme_name: document.name.clone(),
        holder: entry.id.clone(),
        name: registers::called(entry, details.as_ref()),
        amount: amount_of(document, entry).unwrap_or_default(),
        assessment,
        case,
        proposing,
        awarding,
    })
}

/// Why a case may not begin with this; none when it may.
fn hindrance(office: &Office, proposal: &Proposal) -> Result<Option<Text>, Trouble> {
    let command = rules::case::Command::Submit {
        application: Box::new(proposal.application.clone()),
    };
    let pot_year = proposal.weighing.facts.pot.as_ref().and_then(|pot| pot.pot.year);
    let setting = Setting {
        actor: office.actor()?,
        facts: proposal.weighing.facts.clone(),
        scheme_year: proposal.weighing.scheme_year.clone(),
        new_number: String::new(),
        pot_hold: rules::pot::PotHold::Here,
        contested: false,
        year_closed: years::is_closed(&office.db, pot_year)?,
        allotments: Vec::new(),
        mandates: mandates::register(&office.db)?,
    };
    let decided = Case::decide(None, Uuid::nil(), &command, &setting);
    Ok(decided.err().map(|refusal| refusal.text()))
}

/// What there is of a case: what the conditions say, how far it is, and what stands in the way.
type OfCase = (
    rules::verdict::Assessment,
    Option<ContributionCase>,
    Option<Text>,
    Option<Text>,
);

fn of_case(office: &Office, case: Uuid) -> Result<OfCase, Trouble> {
    let db = &office.db;
    let loaded = journal::load_case(db, case)?.ok_or_else(|| crate::execute::unknown("case"))?;
    let application = loaded.case.application();
    let weighing = facts::gather(office, &application, Some((&loaded.case, loaded.row)))?;
    let assessment = super::application::assessment(&loaded, &weighing.facts);
    let setting = execute::setting_with(office, &loaded, weighing)?;
    let acts = loaded.case.acts(&setting);
    let award = acts.into_iter().find(|(act, _)| *act == Act::Award);
    let awarding = award
        .and_then(|(_, refusal)| refusal)
        .map(|refusal| refusal.text());
    let there = Refusal::ContributionThere {
        number: loaded.case.number.clone(),
    };
    let row = Reader::new(db, office.today())?.rows(db, &[loaded.row])?;
    let case = row.into_iter().next().map(|row| {
        Ok::<_, Trouble>(ContributionCase {
            row,
            version: loaded.version,
            proposed_by: person_name(db, &loaded.case.taken_in_by.0.to_string())?.unwrap_or_default(),
        })
    });
    Ok((assessment, case.transpose()?, Some(there.text()), awarding))
}
