//! Seats as those who hand each other files: who can receive, and whose personal data they may have.

use crate::{office::Office, trouble::Trouble, wire::SeatStanding};
use rules::{
    kern::KernId,
    role::{PersonId, RoleGrant},
};
use rusqlite::{Connection, Row};
use seal::{Recipient, SeatId};
use std::collections::BTreeSet;

/// A seat of the municipality.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    /// The seat.
    pub seat: SeatId,
    /// Whose.
    pub person: PersonId,
    /// The person's name; empty when it is not here.
    pub name: String,
    /// What the laptop is called; empty when that is not here.
    pub laptop: String,
    /// To whom its bundles are encrypted; none when that is not known.
    pub reads: Option<Recipient>,
    /// How it stands.
    pub standing: SeatStanding,
    /// The kernen whose personal data it may have; none for all.
    pub kernen: Option<BTreeSet<KernId>>,
}

const COLUMNS: &str = "SELECT seat, person, people.name, laptop, reads, standing, people.roles FROM seats
     LEFT JOIN people USING (person)";

/// All seats, by name.
pub(crate) fn all(db: &Connection) -> Result<Vec<Peer>, Trouble> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} ORDER BY people.name, laptop, seat"))?;
    let mut rows = statement.query([])?;
    let mut peers = Vec::new();
    while let Some(row) = rows.next()? {
        peers.push(read(row)?);
    }
    Ok(peers)
}

/// One seat; none when it was never enrolled.
pub(crate) fn one(db: &Connection, seat: SeatId) -> Result<Option<Peer>, Trouble> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} WHERE seat = ?1"))?;
    let mut rows = statement.query([seat.to_string()])?;
    rows.next()?.map(read).transpose()
}

/// The seats on this laptop.
pub(crate) fn here(office: &Office) -> BTreeSet<SeatId> {
    office.vault.seats().into_iter().map(|found| found.seat).collect()
}

fn read(row: &Row<'_>) -> Result<Peer, Trouble> {
    let broken = || Trouble::BadTable { table: "seats" };
    let (seat, person): (String, String) = (row.get(0)?, row.get(1)?);
    let reads: Option<String> = row.get(4)?;
    let roles: Option<String> = row.get(6)?;
    let roles: Vec<RoleGrant> = roles
        .map(|json| serde_json::from_str(&json))
        .transpose()?
        .unwrap_or_default();
    Ok(Peer {
        seat: seat.parse().map_err(|_| broken())?,
        person: person.parse().map(PersonId).map_err(|_| broken())?,
        name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
        laptop: row.get(3)?,
        // What is no reading key cannot be encrypted to: the seat then cannot receive.
        reads: reads.and_then(|text| text.parse().ok()),
        standing: match row.get::<_, String>(5)?.as_str() {
            "working" => SeatStanding::Working,
            "barred" => SeatStanding::Barred,
            _ => SeatStanding::Frozen,
        },
        kernen: kernen(&roles),
    })
}

/// The kernen that roles give sight of; none for all.
fn kernen(roles: &[RoleGrant]) -> Option<BTreeSet<KernId>> {
    if roles.iter().any(|grant| grant.kernen.is_empty()) {
        return None;
    }
    Some(roles.iter().flat_map(|grant| grant.kernen.clone()).collect())
}

impl Peer {
    /// A seat of which nothing is known but its key.
    pub fn unknown(seat: SeatId) -> Self {
        Self {
            seat,
            person: PersonId(uuid::Uuid::nil()),
            name: String::new(),
            laptop: String::new(),
            reads: None,
            standing: SeatStanding::Working,
            kernen: Some(BTreeSet::new()),
        }
    }

    /// Whether a bundle can be written for it.
    pub fn can_receive(&self) -> bool {
        self.reads.is_some() && self.standing != SeatStanding::Barred
    }

    /// Whether it may have the personal data of a case of this kern; none when the kern is not known.
    pub fn may_have(&self, kern: Option<&KernId>) -> bool {
        match (&self.kernen, kern) {
            (None, _) => true,
            (Some(kernen), Some(kern)) => kernen.contains(kern),
            (Some(_), None) => false,
        }
    }

    /// The person's name, or the first characters of the seat.
    pub fn who(&self) -> String {
        if self.name.is_empty() {
            self.seat.to_string().chars().take(8).collect()
        } else {
            self.name.clone()
        }
    }

    /// What the laptop is called, or whose it is.
    pub fn where_it_is(&self) -> String {
        if self.laptop.is_empty() {
            self.who()
        } else {
            self.laptop.clone()
        }
    }

    /// The laptop and whose it is.
    pub fn whose(&self) -> String {
        if self.laptop.is_empty() {
            self.who()
        } else {
            format!("{} ({})", self.laptop, self.who())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::role::Role;

    fn grant(role: Role, kernen: &[&str]) -> RoleGrant {
        RoleGrant {
            role,
            kernen: kernen.iter().map(|id| KernId::new(id)).collect(),
        }
    }

    #[test]
    fn who_has_no_role_may_have_the_personal_data_of_no_kern() {
        assert_eq!(kernen(&[]), Some(BTreeSet::new()));
    }

    #[test]
    fn one_role_for_all_kernen_is_enough_for_all_of_them() {
        let two = [grant(Role::Kernverbinder, &["ingen"]), grant(Role::Reader, &[])];
        assert_eq!(kernen(&two), None);
        let one = kernen(&[grant(Role::Kernverbinder, &["ingen", "lienden"])]).unwrap();
        assert_eq!(one.len(), 2);
    }
}
