//! The right of access (AVG 15): one page of all that is held of an applicant or a contact.
//!
//! [`rectifying`] mends what is wrong (AVG 16). [`finding`] looks for a person by what a person knows of oneself; [`showing`] gathers what is held. People who work
//! with Kernkas are not in it: what they did stands as a name beside what happened.

mod finding;
mod rectifying;
mod showing;

pub(crate) use finding::find;
pub(crate) use rectifying::rectify;
pub(crate) use showing::show;

use rules::application::Applicant;

/// The fields of an applicant, by name.
fn fields(applicant: &Applicant) -> [(&'static str, &str); 9] {
    [
        ("name", &applicant.name),
        ("organisation", &applicant.organisation),
        ("street", &applicant.street),
        ("postcode", &applicant.postcode),
        ("place", &applicant.place),
        ("phone", &applicant.phone),
        ("email", &applicant.email),
        ("iban", &applicant.iban),
        ("iban_holder", &applicant.iban_holder),
    ]
}

/// The same, to be changed.
fn fields_mut(applicant: &mut Applicant) -> [(&'static str, &mut String); 9] {
    [
        ("name", &mut applicant.name),
        ("organisation", &mut applicant.organisation),
        ("street", &mut applicant.street),
        ("postcode", &mut applicant.postcode),
        ("place", &mut applicant.place),
        ("phone", &mut applicant.phone),
        ("email", &mut applicant.email),
        ("iban", &mut applicant.iban),
        ("iban_holder", &mut applicant.iban_holder),
    ]
}
