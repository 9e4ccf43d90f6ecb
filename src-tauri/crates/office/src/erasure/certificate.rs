//! The verklaring van vernietiging of one erasure.

use super::list;
use crate::{
    execute::unknown,
    office::Office,
    queries::retention::term,
    trouble::Trouble,
    wire::{Certificate, CertificateClass, CertificateLaptop, WhichErasure},
};
use rusqlite::{OptionalExtension as _, params};

/// Shows it.
pub(crate) fn show(office: &mut Office, input: WhichErasure) -> Result<Certificate, Trouble> {
    let record = list::record(&office.db, input.erasure)?;
    let record = record.ok_or_else(|| unknown("erasure"))?;
    let announced = record.announced.as_ref().ok_or_else(|| unknown("erasure"))?;
    let municipality = office
        .db
        .prepare_cached("SELECT name FROM municipality")?
        .query_row([], |row| row.get(0))?;
    let mut year = office
        .db
        .prepare_cached("SELECT year FROM cases WHERE \"case\" = ?1")?;
    let mut years: Vec<i32> = Vec::new();
    for case in &announced.cases {
        years.extend(
            year.query_row(params![case.into_bytes()], |row| row.get::<_, i32>(0))
                .optional()?,
        );
    }
    let classes = announced.classes.iter().map(|(class, cases)| CertificateClass {
        term: term(class.term()),
        cases: *cases,
    });
    let laptops = list::laptops(office, input.erasure)?;
    Ok(Certificate {
        erasure: list::row_of(office, &record)?,
        municipality,
        classes: classes.collect(),
        from_year: years.iter().min().copied(),
        to_year: years.iter().max().copied(),
        laptops: laptops
            .into_iter()
            .map(|(name, on)| CertificateLaptop { name, on })
            .collect(),
    })
}
