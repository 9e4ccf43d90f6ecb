//! What deciding many at once would come to: each as if those before it in the list were awarded what they can get.

use super::{few_enough, own_form};
use crate::{
    execute, facts,
    journal::{self, LoadedCase},
    mandates,
    office::Office,
    queries::{application::mandate, rows::Reader},
    trouble::Trouble,
    wire::{ManyRow, ManyWeighed, WeighMany},
};
use rules::{
    application::word,
    case::{AwardForm, Setting},
    check::check,
    euro::Euro,
    life::Act,
    mandate::{Mandate, Register},
    pot::PotId,
    refusal::Refusal,
    scheme::{SchemeId, SchemeYear},
    text::Text,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What is the same for all of the list, gathered while it is gone through.
struct Going<'a> {
    office: &'a Office,
    reader: Reader,
    register: Register,
    /// What others earlier in the list take of each pot.
    taken: BTreeMap<PotId, Euro>,
    /// The schemes, in the order in which they came.
    schemes: Vec<SchemeId>,
    /// The forms that scheme years propose for awards of which a person chooses the form.
    forms: Vec<Option<AwardForm>>,
}

/// Weighs each as if those before it in the list were awarded what they can get.
pub(crate) fn weigh(office: &mut Office, input: WeighMany) -> Result<ManyWeighed, Trouble> {
    few_enough(input.cases.len())?;
    let mut going = Going {
        reader: Reader::new(&office.db, office.today())?,
        register: mandates::register(&office.db)?,
        office,
        taken: BTreeMap::new(),
        schemes: Vec::new(),
        forms: Vec::new(),
    };
    let mut rows = Vec::with_capacity(input.cases.len());
    for case in input.cases {
        rows.push(going.one(case)?);
    }
    let mandate = match going.schemes.first() {
        Some(scheme) => mandate::last_used(&going.office.db, scheme)?,
        None => None,
    };
    Ok(ManyWeighed {
        together: rows.iter().map(|row| row.amount).sum(),
        rows,
        mandates: going.mandates()?,
        register_kept: !going.register.0.is_empty(),
        mandate,
        form: going.form(),
    })
}

impl Going<'_> {
    fn one(&mut self, id: Uuid) -> Result<ManyRow, Trouble> {
        let loaded = journal::load_case(&self.office.db, id)?.ok_or_else(|| execute::unknown("case"))?;
        let case = &loaded.case;
        let weighing = facts::gather(self.office, &case.application(), Some((case, loaded.row)))?;
        let document = weighing.facts.scheme_year.clone();
        self.meets(&document);
        let before = self.taken.get(&case.pot).copied().unwrap_or_default();
        let mut facts = weighing.facts.clone();
        if let Some(pot) = &mut facts.pot {
            pot.committed = pot.committed.plus(before);
        }
        let weighed = check(&case.application(), &facts);
        let setting = execute::setting_with(self.office, &loaded, weighing)?;
        let hindrance = lock(&loaded, &setting, Act::Award);
        let asked = case.ask.asked.unwrap_or_default();
        let amount = if hindrance.is_some() {
            Euro::ZERO
        } else {
            weighed.most.min(asked)
        };
        self.taken.insert(case.pot.clone(), before.plus(amount));
        let nothing = || {
            Refusal::MoreThanAllowed {
                most: Euro::ZERO,
                because: weighed.because.clone(),
            }
            .text()
        };
        Ok(ManyRow {
            case: id,
            version: loaded.version,
            number: case.number.clone(),
            idea: case.words.get(word::IDEA).cloned().unwrap_or_default(),
            kern: self
                .reader
                .kern(case.ask.kern.as_ref().map_or("", |kern| &kern.0)),
            asked,
            amount,
            rejecting: lock(&loaded, &setting, Act::Reject),
            decider: document.decider,
            form: own_form(&document),
            mandates: self.references(&setting, &document.scheme, amount),
            hindrance: hindrance.or_else(|| amount.is_zero().then(nothing)),
            because: weighed.because.clone(),
        })
    }

    fn meets(&mut self, document: &SchemeYear) {
        if !self.schemes.contains(&document.scheme) {
            self.schemes.push(document.scheme.clone());
        }
        if own_form(document).is_none() {
            let after = document.after_award.as_ref();
            self.forms.push(after.and_then(|after| after.form));
        }
    }

    /// The form that all propose.
    fn form(&self) -> Option<AwardForm> {
        let first = *self.forms.first()?;
        first.filter(|_| self.forms.iter().all(|form| *form == first))
    }

    /// The references of the mandates by which who acts may award this amount.
    fn references(&self, setting: &Setting, scheme: &SchemeId, amount: Euro) -> Vec<String> {
        let own = self
            .register
            .of(setting.actor.person, scheme, setting.facts.today);
        own.filter(|mandate| mandate.reaches(amount))
            .map(|mandate| mandate.reference.clone())
            .collect()
    }

    /// The mandates of who acts under any of the schemes, each once.
    fn mandates(&self) -> Result<Vec<Mandate>, Trouble> {
        let (person, today) = (self.office.actor()?.person, self.office.today());
        let mut found: Vec<Mandate> = Vec::new();
        for scheme in &self.schemes {
            let own = self.register.of(person, scheme, today);
            for mandate in own {
                if found.iter().all(|known| known.id != mandate.id) {
                    found.push(mandate.clone());
                }
            }
        }
        Ok(found)
    }
}

/// Why this person cannot do it now.
fn lock(loaded: &LoadedCase, setting: &Setting, act: Act) -> Option<Text> {
    if loaded.newer {
        return Some(Refusal::NewerNeeded.text());
    }
    let mut acts = loaded.case.acts(setting).into_iter();
    acts.find_map(|(known, refusal)| refusal.filter(|_| known == act))
        .map(|refusal| refusal.text())
}
