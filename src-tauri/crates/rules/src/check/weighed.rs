//! One condition weighed, before it becomes a verdict.

use crate::{
    euro::Euro,
    scheme::{Condition, Test},
    text::Text,
    verdict::{EarlierRef, Outcome, Verdict},
};

/// What weighing one condition yields.
pub struct Weighed {
    pub outcome: Outcome,
    pub found: Text,
    pub remedy: Option<Text>,
    /// The most it allows by itself; none where it sets no amount.
    pub allows: Option<Euro>,
    /// Why no more can be given, should this condition bind.
    pub because: Option<Text>,
    pub earlier: Vec<EarlierRef>,
    pub quote: Option<String>,
}

impl Weighed {
    fn new(outcome: Outcome, found: Text) -> Self {
        Self {
            outcome,
            found,
            remedy: None,
            allows: None,
            because: None,
            earlier: Vec::new(),
            quote: None,
        }
    }

    pub fn met(found: Text) -> Self {
        Self::new(Outcome::Met, found)
    }

    pub fn to_judge(found: Text) -> Self {
        Self::new(Outcome::ToJudge, found)
    }

    /// Not met, and nothing can be awarded as long as that is so.
    pub fn bars(found: Text, remedy: Text, because: Text) -> Self {
        Self {
            remedy: Some(remedy),
            because: Some(because),
            ..Self::new(Outcome::NotMet, found)
        }
    }

    /// Met up to an amount, and not beyond.
    pub fn up_to(asked: Option<Euro>, limit: Limit) -> Self {
        let Limit {
            allows,
            found,
            remedy,
            because,
        } = limit;
        let (outcome, remedy) = match asked {
            None => (Outcome::ToJudge, Some(Text::new("remedy-fill-in-asked"))),
            Some(asked) if asked > allows => (Outcome::NotMet, Some(remedy)),
            Some(_) => (Outcome::Met, None),
        };
        Self {
            remedy,
            allows: Some(allows),
            because: Some(because),
            ..Self::new(outcome, found)
        }
    }

    pub fn with_remedy(self, remedy: Text) -> Self {
        Self {
            remedy: Some(remedy),
            ..self
        }
    }

    pub fn with_earlier(self, earlier: Vec<EarlierRef>) -> Self {
        Self { earlier, ..self }
    }

    pub fn with_quote(self, words: &str) -> Self {
        let words = words.trim();
        Self {
            quote: (!words.is_empty()).then(|| words.to_owned()),
            ..self
        }
    }

    /// Departed from with a reason: what was found stays, but it no longer binds.
    pub fn departed(self) -> Self {
        Self {
            outcome: Outcome::Departed,
            remedy: None,
            allows: None,
            because: None,
            ..self
        }
    }

    pub fn into_verdict(self, condition: &Condition) -> Verdict {
        Verdict {
            condition: condition.id.clone(),
            name: condition.name.clone(),
            outcome: self.outcome,
            found: self.found,
            remedy: self.remedy,
            source: condition.source.clone(),
            allows: self.allows,
            departure: condition.departure.clone(),
            judged: condition.test == Test::Judged
                || (condition.test.heeds_judgement() && self.outcome == Outcome::ToJudge),
            earlier: self.earlier,
            quote: self.quote,
        }
    }
}

/// An amount up to which a condition is met, with its sentences.
pub struct Limit {
    pub allows: Euro,
    pub found: Text,
    /// What to do when more is asked.
    pub remedy: Text,
    pub because: Text,
}
