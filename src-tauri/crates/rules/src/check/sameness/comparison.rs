//! One application held against earlier cases.

use crate::{
    application::{Application, Ask},
    check::{Earlier, Facts},
    kern::likeness::Phrase,
    verdict::{Alike, EarlierRef},
};

/// The choice that says nothing by itself.
const OTHER: &str = "other";

/// An application whose words are read once.
pub struct Comparison<'a> {
    ask: &'a Ask,
    idea: Phrase,
    area: Option<Phrase>,
}

impl<'a> Comparison<'a> {
    pub fn new(application: &'a Application) -> Self {
        let ask = &application.ask;
        let area = ask.area.as_deref().filter(|_| !ask.whole_kern).map(Phrase::of);
        Self {
            ask,
            idea: Phrase::of(&application.idea),
            area,
        }
    }

    /// The earlier cases of this scheme in this kern.
    pub fn in_kern(&self, facts: &'a Facts) -> impl Iterator<Item = &'a Earlier> {
        let kern = self.ask.kern.as_ref();
        let scheme = &facts.scheme_year.scheme;
        facts
            .earlier
            .iter()
            .filter(move |earlier| &earlier.scheme == scheme && kern == Some(&earlier.kern))
    }

    /// The same activity or target group, in the same area.
    pub fn activity_or_group(&self, earlier: &Earlier) -> Option<EarlierRef> {
        let mine = known(self.ask.target_group.as_deref());
        let group = (mine.is_some() && mine == earlier.target_group.as_deref()).then_some(Alike::Same);
        self.in_place(group.or_else(|| self.activity(earlier)), earlier)
    }

    /// The same activity in the same area, or an idea in like words.
    pub fn idea(&self, earlier: &Earlier) -> Option<EarlierRef> {
        let by_list = self.in_place(self.activity(earlier), earlier);
        by_list.or_else(|| self.in_words(earlier).then(|| pointer(earlier, Alike::Lookalike)))
    }

    pub fn in_words(&self, earlier: &Earlier) -> bool {
        self.idea.is_like(&Phrase::of(&earlier.idea))
    }

    /// Alike only when both the subject and the place are; surely the same only when both surely are.
    fn in_place(&self, subject: Option<Alike>, earlier: &Earlier) -> Option<EarlierRef> {
        let subject = subject?;
        Some(pointer(earlier, subject.max(self.area(earlier)?)))
    }

    /// A whole kern overlaps every area in it.
    fn area(&self, earlier: &Earlier) -> Option<Alike> {
        match (&self.area, &earlier.area) {
            (None, None) => self.ask.whole_kern.then_some(Alike::Same),
            (None, Some(_)) => self.ask.whole_kern.then_some(Alike::Lookalike),
            (Some(_), None) => Some(Alike::Lookalike),
            (Some(mine), Some(theirs)) => mine.same_place(&Phrase::of(theirs)),
        }
    }

    /// Where one of the two is something else than the list has, the words are compared.
    fn activity(&self, earlier: &Earlier) -> Option<Alike> {
        let (mine, theirs) = (
            known(self.ask.activity.as_deref()),
            known(earlier.activity.as_deref()),
        );
        if mine.is_some() && mine == theirs {
            return Some(Alike::Same);
        }
        let unlisted = mine.is_none() || theirs.is_none();
        (unlisted && self.in_words(earlier)).then_some(Alike::Lookalike)
    }
}

pub fn pointer(earlier: &Earlier, alike: Alike) -> EarlierRef {
    EarlierRef {
        case: earlier.case,
        number: earlier.number.clone(),
        alike,
    }
}

fn known(choice: Option<&str>) -> Option<&str> {
    choice.filter(|&choice| choice != OTHER)
}
