//! The right of access (AVG 15): one page of all that is held of an applicant or a contact.
//!
//! [`finding`] looks for a person by what a person knows of oneself; [`showing`] gathers what is held. People who work
//! with Kernkas are not in it: what they did stands as a name beside what happened.

mod finding;
mod showing;

pub(crate) use finding::find;
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
