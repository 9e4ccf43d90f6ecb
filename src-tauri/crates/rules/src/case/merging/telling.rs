//! Personal data and words, as far as they are here. Nothing else may hang on them: they can be withheld or erased.

use super::{fields::Fields, history::History, opening::Speakers};
use crate::{
    application::{Applicant, Words, field},
    case::Event,
};
use std::collections::BTreeSet;

/// What was told, field by field.
pub(super) struct Telling<'a> {
    pub(super) history: &'a History<'a>,
    pub(super) fields: &'a Fields<'a>,
}

impl Telling<'_> {
    /// Who asks, each field as it was last told; none when it was not told here.
    pub(super) fn applicant(&self) -> Option<Applicant> {
        let told: Vec<_> = self
            .history
            .steps()
            .filter_map(|(at, event)| match event {
                Event::ApplicantTold { applicant } => Some((at, &**applicant)),
                _ => None,
            })
            .collect();
        let mut applicant = told.first()?.1.clone();
        for field in field::APPLICANT {
            let tellers = told
                .iter()
                .map(|(at, _)| *at)
                .filter(|at| self.tells(*at, field.name));
            let at = self.last(field.name, &tellers.collect::<Vec<_>>());
            if let Some((_, from)) = told.iter().find(|(teller, _)| Some(*teller) == at) {
                (field.copy)(&mut applicant, from);
            }
        }
        Some(applicant)
    }

    /// Whether a telling is about this field: a change tells which fields it means.
    fn tells(&self, at: usize, field: &str) -> bool {
        let changed = self.history.steps().find_map(|(step, event)| match event {
            Event::ApplicationCompleted { changed, .. } | Event::ApplicationCorrected { changed, .. }
                if self.history.together(step, at) && !changed.is_empty() =>
            {
                Some(changed)
            }
            _ => None,
        });
        changed.is_none_or(|changed| changed.iter().any(|name| name == field))
    }

    /// The words, each as it was last told; those of a speaker as that one told or knew them.
    pub(super) fn words(&self, speakers: &Speakers) -> Words {
        let told: Vec<_> = self
            .history
            .steps()
            .filter_map(|(at, event)| match event {
                Event::WordsTold { words } => Some((at, words)),
                _ => None,
            })
            .collect();
        let keys: BTreeSet<_> = told.iter().flat_map(|(_, words)| words.keys()).collect();
        let text = |key: &String| {
            let of_speaker = |at: usize| {
                speakers
                    .get(key)
                    .is_none_or(|speaker| self.history.holds(*speaker, at))
            };
            let tellers = told
                .iter()
                .filter(|(at, words)| words.contains_key(key) && of_speaker(*at));
            let tellers: Vec<_> = tellers.map(|(at, _)| *at).collect();
            let at = self.last(&field::of_word(key), &tellers)?;
            let (_, words) = told.iter().find(|(teller, _)| *teller == at)?;
            words.get(key).filter(|text| !text.is_empty()).cloned()
        };
        keys.into_iter()
            .filter_map(|key| Some((key.clone(), text(key)?)))
            .collect()
    }

    /// The telling that stands: what a settlement chose, else the latest, else the first of several.
    fn last(&self, field: &str, tellers: &[usize]) -> Option<usize> {
        let settled = self.fields.settled(field);
        let chosen = settled.and_then(|source| tellers.iter().find(|at| self.history.together(**at, source)));
        chosen
            .copied()
            .or_else(|| self.history.latest(tellers).first().copied())
    }
}
