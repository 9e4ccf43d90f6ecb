//! The fields of an application by name, as refusals and corrections name them: `ask.asked`, `applicant.iban`,
//! `words.idea`.

use super::{Applicant, Ask};

/// One field of `T`.
pub struct Field<T> {
    /// Its name.
    pub name: &'static str,
    /// Whether two hold the same in it.
    pub same: fn(&T, &T) -> bool,
    /// Puts what the second holds in it into the first.
    pub copy: fn(&mut T, &T),
}

/// Names every field of a struct once; one that is forgotten does not compile.
macro_rules! fields {
    ($table:ident: $of:ident, $prefix:literal, $($field:ident),+ $(,)?) => {
        #[doc = concat!("The fields of [`", stringify!($of), "`].")]
        pub const $table: &[Field<$of>] = &[$(Field {
            name: concat!($prefix, stringify!($field)),
            same: |one, other| one.$field == other.$field,
            copy: |to, from| to.$field.clone_from(&from.$field),
        }),+];

        const _: fn(&$of) = |$of { $($field: _),+ }| {};
    };
}

fields!(
    ASK: Ask,
    "ask.",
    scheme,
    budget_year,
    kern,
    area,
    whole_kern,
    activity,
    target_group,
    from,
    until,
    people,
    costs,
    own_money,
    other_money,
    asked,
    declared_open,
    declared_one_off,
    received_on,
    channel,
    signed_copy_seen,
    holder,
    instead_of,
    expenses,
);

fields!(
    APPLICANT: Applicant,
    "applicant.",
    kind,
    name,
    organisation,
    street,
    postcode,
    place,
    phone,
    email,
    iban,
    iban_holder,
);

/// What the name of a word begins with.
const WORD: &str = "words.";

/// The name of the word with this key.
#[must_use]
pub fn of_word(key: &str) -> String {
    format!("{WORD}{key}")
}

/// The key of the word with this name; none when it names another field.
#[must_use]
pub fn word_key(name: &str) -> Option<&str> {
    name.strip_prefix(WORD)
}

/// The names of the fields that differ.
pub fn differing<'a, T>(
    fields: &'a [Field<T>],
    one: &'a T,
    other: &'a T,
) -> impl Iterator<Item = &'static str> + 'a {
    fields
        .iter()
        .filter(|field| !(field.same)(one, other))
        .map(|field| field.name)
}

/// Whether there can be a field of this name.
#[must_use]
pub fn is_known(name: &str) -> bool {
    word_key(name).is_some_and(|key| !key.is_empty())
        || ASK.iter().any(|field| field.name == name)
        || APPLICANT.iter().any(|field| field.name == name)
}
