//! The terms of the Selectielijst gemeenten en intergemeentelijke organen 2020 (Stcrt. 2020, 11143) that concern grants:
//! process type 8 "Voorzieningen verstrekken", 13 for objections, 18 for payments.

use super::{Class, Term};

/// Every term, as the list has it.
pub const TERMS: &[Term] = &[
    Term {
        class: Class::Granted,
        years: 7,
        number: "8.1.7",
    },
    Term {
        class: Class::GrantedFreely,
        years: 7,
        number: "8.1.8",
    },
    Term {
        class: Class::Refused,
        years: 5,
        number: "8.2",
    },
    Term {
        class: Class::Ended,
        years: 10,
        number: "8.3",
    },
    Term {
        class: Class::Aborted,
        years: 1,
        number: "8.4",
    },
    // An objection that concerns money: 7 years. Others have 5, and one that is inadmissible 1; a grant always concerns money.
    Term {
        class: Class::Objection,
        years: 7,
        number: "13.1",
    },
    Term {
        class: Class::Payment,
        years: 7,
        number: "18.1",
    },
];
