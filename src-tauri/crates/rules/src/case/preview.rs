//! What an award will do to the pot, for the sentence before the final click.

use crate::{
    euro::Euro,
    kern::Kern,
    pot::{Holder, PotId, PotState},
    register::Entry,
    text::Text,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an award will do to the pot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Preview {
    /// How much is given.
    pub amount: Euro,
    /// From which pot.
    pub pot: PotId,
    /// What it has left before; none where no ceiling is set.
    pub left_before: Option<Euro>,
    /// What it has left after; none where no ceiling is set. Negative when it cannot bear the amount.
    pub left_after: Option<Euro>,
}

impl Preview {
    /// What giving `amount` from `pot` will do.
    #[must_use]
    pub fn new(amount: Euro, pot: &PotState) -> Self {
        let left = pot.left();
        Self {
            amount,
            pot: pot.pot.clone(),
            left_before: left,
            left_after: left.map(|left| left.minus(amount)),
        }
    }

    /// The sentence before the final click: "€ 650,00 uit de pot van Ingen 2026; daarna € 1.350,00 over". `entry` is the
    /// holder, where a register names it.
    #[must_use]
    pub fn text(&self, kernen: &[Kern], entry: Option<&Entry>) -> Text {
        let holder = match &self.pot.holder {
            Holder::Kern(id) => kernen
                .iter()
                .find(|kern| kern.id == *id)
                .map_or_else(|| id.0.clone(), |kern| kern.name.clone()),
            Holder::Group(id) | Holder::Organisation(id) => entry
                .filter(|entry| entry.id.0 == *id)
                .map_or_else(|| id.clone(), |entry| entry.name.clone()),
            Holder::Municipality => String::new(),
        };
        let id = match (self.left_after.is_some(), holder.is_empty()) {
            (true, false) => "preview-award",
            (true, true) => "preview-award-municipality",
            (false, false) => "preview-award-without-ceiling",
            (false, true) => "preview-award-municipality-without-ceiling",
        };
        let year = self.pot.year.map_or_else(String::new, |year| year.to_string());
        let text = Text::new(id)
            .euro("amount", self.amount)
            .name("holder", &holder)
            .name("year", &year);
        match self.left_after {
            Some(left) => text.euro("left", left),
            None => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        case::example::{officer, setting, setting_of},
        preset::buren,
    };

    #[test]
    fn the_sentence_before_the_last_click_names_amount_pot_and_rest() {
        let pot = setting(officer(), "2026-03-09").facts.pot.unwrap();
        let preview = Preview::new(Euro::whole(650), &pot);
        let expected = Text::new("preview-award")
            .euro("amount", Euro::whole(650))
            .name("holder", "Ingen")
            .name("year", "2026")
            .euro("left", Euro::whole(1_350));
        assert_eq!(preview.text(&buren().kernen, None), expected);
    }

    #[test]
    fn a_pot_of_a_group_is_called_by_the_name_of_the_group() {
        let group = buren().groups.into_iter().next().unwrap();
        let mut pot = setting(officer(), "2026-03-09").facts.pot.unwrap();
        pot.pot.holder = Holder::Group(group.id.0.clone());
        let text = Preview::new(Euro::whole(40), &pot).text(&[], Some(&group));
        assert_eq!(text.args["holder"], crate::text::Arg::Name(group.name));
    }

    #[test]
    fn a_pot_that_cannot_bear_it_shows_below_zero() {
        let pot = setting(officer(), "2026-03-09").facts.pot.unwrap();
        let preview = Preview::new(Euro::whole(2_001), &pot);
        assert_eq!(preview.left_after, Some(Euro::ZERO.minus(Euro::whole(1))));
    }

    #[test]
    fn a_pot_without_a_ceiling_and_one_of_the_municipality_have_sentences_of_their_own() {
        let mut pot = setting(officer(), "2026-03-09").facts.pot.unwrap();
        pot.ceiling = None;
        let id = |pot: &PotState| Preview::new(Euro::whole(100), pot).text(&buren().kernen, None).id;
        assert_eq!(id(&pot), "preview-award-without-ceiling");
        let pot = setting_of("bijzonder-initiatief", officer(), "2026-03-09")
            .facts
            .pot
            .unwrap();
        assert_eq!(id(&pot), "preview-award-municipality");
    }
}
