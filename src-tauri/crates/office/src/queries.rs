//! What the pages ask: one question per page, answered from the read tables; a single case from the journal itself.

pub(crate) mod application;
pub(crate) mod budget;
pub(crate) mod claims;
pub(crate) mod contributions;
pub(crate) mod desk;
pub(crate) mod list;
pub(crate) mod lists;
pub(crate) mod retention;
pub(crate) mod rows;
pub(crate) mod same_applicant;
pub(crate) mod shortage;
pub(crate) mod today;
pub(crate) mod weigh;
