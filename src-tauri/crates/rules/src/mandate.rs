//! Who may decide in the name of the college: a row of the mandate register (Awb 10:1, 10:10), kept by the administrator.
//!
//! While the register is empty a decision names a reference freely. Once it has a row, a decision by mandate needs one.
//! That a limit concerns what is awarded, that rejecting needs no more than a mandate for the scheme, and that who settles or
//! changes a grant needs a mandate for what the receiver was entitled to until then, is an inference: no source says it.

use crate::{euro::Euro, refusal::Refusal, role::PersonId, scheme::SchemeId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The identity of a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct MandateId(pub Uuid);

/// One row of the mandate register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mandate {
    /// Which.
    pub id: MandateId,
    /// For which scheme; none for all.
    pub scheme: Option<SchemeId>,
    /// Up to and including which amount; none for any.
    pub up_to: Option<Euro>,
    /// Who may.
    pub person: PersonId,
    /// Its reference in the register of the municipality.
    pub reference: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day; none as long as it was not ended.
    pub until: Option<NaiveDate>,
}

/// The mandate register as a decision weighs it, each row with the name of the person for a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register(pub Vec<(Mandate, String)>);

impl Mandate {
    /// Whether it is for this scheme, on this day.
    #[must_use]
    pub fn is_for(&self, scheme: &SchemeId, on: NaiveDate) -> bool {
        self.scheme.as_ref().is_none_or(|own| own == scheme)
            && self.from <= on
            && self.until.is_none_or(|until| on <= until)
    }

    /// Whether it goes as far as this amount.
    #[must_use]
    pub fn reaches(&self, amount: Euro) -> bool {
        self.up_to.is_none_or(|up_to| amount <= up_to)
    }
}

/// A decision that asks for a mandate.
#[derive(Clone, Copy, Debug)]
pub struct Decides<'a> {
    /// Who decides.
    pub person: PersonId,
    /// Under which scheme.
    pub scheme: &'a SchemeId,
    /// How much is awarded, or was until now where the decision is about a grant; none for one that gives nothing.
    pub amount: Option<Euro>,
    /// On which day.
    pub on: NaiveDate,
}

impl Register {
    /// The mandates by which `person` may decide under `scheme` on that day, whatever the amount.
    pub fn of<'a>(
        &'a self,
        person: PersonId,
        scheme: &'a SchemeId,
        on: NaiveDate,
    ) -> impl Iterator<Item = &'a Mandate> {
        let rows = self.0.iter().map(|(mandate, _)| mandate);
        rows.filter(move |mandate| mandate.person == person && mandate.is_for(scheme, on))
    }

    /// Whether `reference` is of a mandate that covers the decision; with an empty register any is.
    ///
    /// # Errors
    /// [`Refusal::BeyondMandate`] when no mandate of this person goes so far; a bad `basis.reference` when another does.
    pub fn cover(&self, decides: Decides<'_>, reference: &str) -> Result<(), Refusal> {
        if self.0.is_empty() {
            return Ok(());
        }
        let amount = decides.amount.unwrap_or(Euro::ZERO);
        let own: Vec<&Mandate> = self.of(decides.person, decides.scheme, decides.on).collect();
        let far: Vec<&&Mandate> = own.iter().filter(|mandate| mandate.reaches(amount)).collect();
        if far.is_empty() {
            return Err(Refusal::BeyondMandate {
                up_to: own.iter().filter_map(|mandate| mandate.up_to).max(),
                who: self.others(decides, amount),
            });
        }
        if far.iter().any(|mandate| mandate.reference == reference) {
            return Ok(());
        }
        Err(Refusal::BadField {
            field: "basis.reference".to_owned(),
            why: "why-not-your-mandate".to_owned(),
        })
    }

    /// The names of those who may take the decision.
    fn others(&self, decides: Decides<'_>, amount: Euro) -> Vec<String> {
        let may = |mandate: &Mandate| {
            mandate.person != decides.person
                && mandate.is_for(decides.scheme, decides.on)
                && mandate.reaches(amount)
        };
        let mut names: Vec<String> = self
            .0
            .iter()
            .filter(|(mandate, name)| may(mandate) && !name.is_empty())
            .map(|(_, name)| name.clone())
            .collect();
        names.sort();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn person(number: u128) -> PersonId {
        PersonId(Uuid::from_u128(number))
    }

    fn row(who: u128, up_to: Option<i32>, reference: &str) -> (Mandate, String) {
        let mandate = Mandate {
            id: MandateId(Uuid::from_u128(who * 10)),
            scheme: Some(SchemeId::new("leefbaarheidsbudget")),
            up_to: up_to.map(Euro::whole),
            person: person(who),
            reference: reference.to_owned(),
            from: day("2026-01-01"),
            until: Some(day("2026-12-31")),
        };
        (mandate, format!("Persoon {who}"))
    }

    fn cover(
        register: &Register,
        who: u128,
        amount: Option<i32>,
        on: &str,
        reference: &str,
    ) -> Result<(), Refusal> {
        let scheme = SchemeId::new("leefbaarheidsbudget");
        let decides = Decides {
            person: person(who),
            scheme: &scheme,
            amount: amount.map(Euro::whole),
            on: day(on),
        };
        register.cover(decides, reference)
    }

    #[test]
    fn an_empty_register_asks_for_nothing() {
        assert_eq!(
            cover(&Register::default(), 1, Some(9_000), "2026-03-09", "iets"),
            Ok(())
        );
    }

    #[test]
    fn a_mandate_goes_to_its_amount_and_not_a_cent_further() {
        let register = Register(vec![row(1, Some(500), "M-1"), row(2, None, "M-2")]);
        assert_eq!(cover(&register, 1, Some(500), "2026-03-09", "M-1"), Ok(()));
        let beyond = Refusal::BeyondMandate {
            up_to: Some(Euro::whole(500)),
            who: vec!["Persoon 2".to_owned()],
        };
        assert_eq!(cover(&register, 1, Some(501), "2026-03-09", "M-1"), Err(beyond));
        assert_eq!(cover(&register, 2, Some(100_000), "2026-03-09", "M-2"), Ok(()));
        assert_eq!(
            cover(&register, 1, None, "2026-03-09", "M-1"),
            Ok(()),
            "rejecting gives nothing"
        );
    }

    #[test]
    fn it_holds_from_its_first_day_to_its_last_for_its_scheme_and_its_person() {
        let mut register = Register(vec![row(1, None, "M-1")]);
        for (on, holds) in [
            ("2025-12-31", false),
            ("2026-01-01", true),
            ("2026-12-31", true),
            ("2027-01-01", false),
        ] {
            assert_eq!(cover(&register, 1, Some(1), on, "M-1").is_ok(), holds, "{on}");
        }
        let nobody = Refusal::BeyondMandate {
            up_to: None,
            who: vec!["Persoon 1".to_owned()],
        };
        assert_eq!(cover(&register, 3, Some(1), "2026-03-09", "M-1"), Err(nobody));
        register.0[0].0.scheme = Some(SchemeId::new("kernagenda"));
        assert!(cover(&register, 1, Some(1), "2026-03-09", "M-1").is_err());
        register.0[0].0.scheme = None;
        assert_eq!(
            cover(&register, 1, Some(1), "2026-03-09", "M-1"),
            Ok(()),
            "none is all"
        );
    }

    #[test]
    fn a_reference_that_is_not_ones_own_is_told_beside_the_field() {
        let register = Register(vec![
            row(1, Some(500), "M-1"),
            row(1, Some(900), "M-9"),
            row(2, None, "M-2"),
        ]);
        let other = Refusal::BadField {
            field: "basis.reference".to_owned(),
            why: "why-not-your-mandate".to_owned(),
        };
        for (amount, reference) in [(400, "M-2"), (400, ""), (600, "M-1")] {
            assert_eq!(
                cover(&register, 1, Some(amount), "2026-03-09", reference),
                Err(other.clone())
            );
        }
        assert_eq!(cover(&register, 1, Some(600), "2026-03-09", "M-9"), Ok(()));
    }
}
