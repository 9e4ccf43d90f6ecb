//! What can go wrong with people and seats, each with its sentence.

use crate::vault::PrintedKeyFault;
use seal::join::JoinFault;

/// Says why a laptop was not let in, a seat not barred, pots not given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeatFault {
    /// A file that is no join file, or one that was changed.
    #[error("the join file: {0}")]
    JoinFile(#[from] JoinFault),
    /// Another fingerprint than that of the join file.
    #[error("the fingerprint is not that of the file")]
    OtherFingerprint,
    /// The seat was enrolled before.
    #[error("this seat was let in already")]
    LetInAlready,
    /// This laptop asked to be let in and waits.
    #[error("this laptop waits to be let in already")]
    WaitsAlready,
    /// This laptop did not ask to be let in.
    #[error("this laptop does not wait to be let in")]
    NotWaiting,
    /// This laptop has an office.
    #[error("there is an office on this laptop")]
    OfficeHere,
    /// The bundle is whole, and does not enrol the seat that waits here.
    #[error("the bundle does not let this laptop in")]
    NotLetIn,
    /// The bundle does not begin at the beginning.
    #[error("the bundle does not hold everything")]
    NotEverything,
    /// A printed root key that was typed wrong.
    #[error("the root key: {0}")]
    RootKey(#[source] PrintedKeyFault),
    /// A printed root key of another municipality.
    #[error("not the root key of this municipality")]
    OtherRootKey,
    /// A printed recovery key that does not open the bundle, or is of another municipality.
    #[error("not the recovery key that opens this bundle")]
    OtherRecoveryKey,
    /// The seat at which the person sits.
    #[error("nobody bars the seat at which she sits")]
    OwnSeat,
    /// A seat that was barred.
    #[error("the seat was barred")]
    Barred,
    /// A seat of somebody who cannot decide about money.
    #[error("the seat is not of a budget officer")]
    NotABudgetOfficer,
    /// A seat of somebody who is no kernverbinder of the kern that has the pot.
    #[error("the seat is not of a kernverbinder who serves that kern")]
    NoKernverbinder,
    /// An allotment of another seat, which only that seat can bring back.
    #[error("the allotment is of another seat")]
    AllotmentElsewhere,
    /// A person whom the root key appoints without a seat.
    #[error("the person has no seat")]
    NoSeat,
    /// A name that another laptop has.
    #[error("another laptop has this name")]
    LaptopName,
}

impl SeatFault {
    /// The id of its sentence in `seats.ftl`.
    pub(crate) const fn sentence(&self) -> &'static str {
        match self {
            Self::JoinFile(JoinFault::NewerVersion { .. }) => "fault-join-newer",
            Self::JoinFile(JoinFault::Signature { .. } | JoinFault::WeakKey { .. }) => "fault-join-changed",
            Self::JoinFile(_) => "fault-join-file",
            Self::OtherFingerprint => "fault-join-fingerprint",
            Self::LetInAlready => "fault-join-known",
            Self::WaitsAlready => "fault-join-waits",
            Self::NotWaiting => "fault-join-not-waiting",
            Self::OfficeHere => "fault-join-office-here",
            Self::NotLetIn => "fault-join-not-let-in",
            Self::NotEverything => "fault-join-not-everything",
            Self::RootKey(_) => "fault-printed-key",
            Self::OtherRootKey => "fault-other-root-key",
            Self::OtherRecoveryKey => "fault-other-recovery-key",
            Self::OwnSeat => "fault-seat-own",
            Self::Barred => "fault-seat-is-barred",
            Self::NotABudgetOfficer => "fault-seat-no-officer",
            Self::NoKernverbinder => "fault-seat-no-kernverbinder",
            Self::AllotmentElsewhere => "fault-allotment-elsewhere",
            Self::NoSeat => "fault-person-without-seat",
            Self::LaptopName => "fault-laptop-name",
        }
    }

    /// The field of the call that it concerns.
    pub(crate) const fn field(&self) -> Option<&'static str> {
        match self {
            Self::OtherFingerprint => Some("fingerprint"),
            Self::RootKey(_) | Self::OtherRootKey => Some("root_key"),
            Self::OtherRecoveryKey => Some("recovery_key"),
            Self::JoinFile(_) | Self::NotLetIn | Self::NotEverything => Some("file"),
            Self::NotABudgetOfficer | Self::NoKernverbinder | Self::Barred => Some("seat"),
            Self::NoSeat => Some("person"),
            Self::LaptopName => Some("laptop"),
            _ => None,
        }
    }
}
