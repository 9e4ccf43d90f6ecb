//! Unlocking the office: whose seat, and with what passphrase.

use crate::{Run, trouble::Trouble, words::printable};
use office::wire::{SeatLabel, Start, StartState};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use zeroize::Zeroizing;

impl Run<'_> {
    /// Makes a call and reads its answer.
    pub(crate) fn call<O: DeserializeOwned>(&self, name: &str, body: Value) -> Result<O, Trouble> {
        let answer = self.desk.call_with_files(name, body)?;
        serde_json::from_value(answer).map_err(Trouble::Answer)
    }

    /// Sits down at the desk. Gives the passphrase that opened it.
    pub(crate) fn unlock(&mut self) -> Result<Zeroizing<String>, Trouble> {
        let start: Start = self.call("start", json!({}))?;
        if start.state == StartState::Empty {
            return Err(Trouble::NoOffice {
                folder: self.folder.clone(),
            });
        }
        if start.state == StartState::Joining {
            return Err(Trouble::Waits);
        }
        let seat = choose(&start.seats, self.seat.as_deref())?;
        let passphrase = match (&self.around.passphrase, start.sample_passphrase) {
            (Some(given), _) => given.clone(),
            // No secret: it stands on the first screen of the sample as well.
            (None, Some(sample)) => Zeroizing::new(sample),
            (None, None) => self.ask("cli-ask-passphrase")?,
        };
        self.desk.call(
            "unlock",
            json!({ "seat": seat, "passphrase": passphrase.as_str() }),
        )?;
        Ok(passphrase)
    }

    /// The passphrase of who is there: as it was given, or typed.
    pub(crate) fn passphrase(&mut self) -> Result<Zeroizing<String>, Trouble> {
        match &self.around.passphrase {
            Some(given) => Ok(given.clone()),
            None => self.ask("cli-ask-passphrase"),
        }
    }

    /// A passphrase that did not exist yet: typed twice, unless it was given beforehand.
    pub(crate) fn new_passphrase(&mut self) -> Result<Zeroizing<String>, Trouble> {
        if let Some(given) = &self.around.passphrase {
            return Ok(given.clone());
        }
        let typed = self.ask("cli-ask-new-passphrase")?;
        if self.ask("cli-ask-passphrase-again")? == typed {
            Ok(typed)
        } else {
            Err(Trouble::PassphrasesDiffer)
        }
    }

    fn ask(&mut self, prompt: &str) -> Result<Zeroizing<String>, Trouble> {
        let prompt = format!("{} ", self.words.plain(prompt));
        (self.around.ask)(&prompt).map_err(Trouble::NoPassphrase)
    }
}

/// The seat that is meant: by id, by name, or the only one there is.
pub(crate) fn choose(seats: &[SeatLabel], named: Option<&str>) -> Result<String, Trouble> {
    let labels = || seats.iter().map(|found| printable(&found.label)).collect();
    let Some(named) = named else {
        return match seats {
            [only] => Ok(only.seat.clone()),
            _ => Err(Trouble::WhichSeat { labels: labels() }),
        };
    };
    let folded = named.trim().to_lowercase();
    let mut meant = seats
        .iter()
        .filter(|found| found.seat == named || found.label.to_lowercase() == folded);
    match (meant.next(), meant.next()) {
        (Some(found), None) => Ok(found.seat.clone()),
        _ => Err(Trouble::NoSuchSeat {
            seat: named.to_owned(),
            labels: labels(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(seat: &str, label: &str) -> SeatLabel {
        SeatLabel {
            seat: seat.to_owned(),
            label: label.to_owned(),
        }
    }

    #[test]
    fn the_only_seat_needs_no_name() {
        assert_eq!(choose(&[seat("a1", "Anouk")], None).unwrap(), "a1");
    }

    #[test]
    fn of_several_seats_one_is_named_by_label_or_id() {
        let seats = [seat("a1", "Anouk"), seat("b2", "Joost"), seat("c3", "joost")];
        assert!(matches!(choose(&seats, None), Err(Trouble::WhichSeat { labels }) if labels.len() == 3));
        assert_eq!(choose(&seats, Some("anouk")).unwrap(), "a1");
        assert_eq!(choose(&seats, Some("b2")).unwrap(), "b2");
        assert!(
            matches!(choose(&seats, Some("Joost")), Err(Trouble::NoSuchSeat { .. })),
            "two of that name"
        );
    }
}
