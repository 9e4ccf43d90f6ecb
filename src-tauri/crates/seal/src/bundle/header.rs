//! The first line: from whom, for whom, and how much.

use super::{BundleFault, VERSION, caps, line};
use crate::{ClaimedTime, Hash, Head, SeatId, TenantId};
use serde::{Deserialize, Serialize};

/// What a bundle says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The municipality.
    pub tenant: TenantId,
    /// The sender, who signs the end line.
    pub seat: SeatId,
    /// The sender's incarnation.
    pub incarnation: u32,
    /// The sender's number of this file, from 1.
    pub number: u64,
    /// When, as the sender's clock had it.
    pub time: ClaimedTime,
    /// The seats it is for, ascending.
    #[serde(rename = "for")]
    pub receivers: Vec<SeatId>,
    /// Every chain head the sender knows, ascending.
    pub heads: Vec<Head>,
    /// What the receivers are taken to know already, ascending; none when everything is in it.
    pub after: Vec<Head>,
    /// The sender's last bundles before this one, ascending.
    pub files: Vec<SentFile>,
    /// Events whose body the sender lacks and may have, ascending.
    pub wants: Vec<Hash>,
    /// How many commits are in it.
    pub commits: u64,
    /// How many events those have.
    pub events: u64,
    /// How many papers are in it.
    pub papers: u64,
    /// How many bodies come by themselves.
    pub bodies: u64,
}

/// An earlier bundle of the same sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentFile {
    /// Its number.
    pub number: u64,
    /// Up to which event of the sender's own chain, in this incarnation, it went; 0 for none.
    pub to: u64,
}

/// Says how a header contradicts itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderFault {
    /// The file has number 0.
    #[error("file number 0")]
    Number,
    /// The seats it is for are not in strictly ascending order, or too many.
    #[error("impossible list of receivers")]
    Receivers,
    /// The heads known are not in strictly ascending order, one has number 0, or they are too many.
    #[error("impossible list of heads known")]
    Heads,
    /// The same for the heads it continues.
    #[error("impossible list of heads continued")]
    After,
    /// The earlier files are not in strictly ascending order, not before this one, or too many.
    #[error("impossible list of earlier files")]
    Files,
    /// The bodies asked for are not in strictly ascending order, or too many.
    #[error("impossible list of bodies asked for")]
    Wants,
}

/// How the first line begins; the version follows.
pub(super) const BEGIN: &str = r#"{"kernkas":"bundle","v":"#;

impl Header {
    /// Puts every list in its order, and takes doubles out of the lists of seats and hashes.
    pub(super) fn sort(&mut self) {
        self.receivers.sort_unstable();
        self.receivers.dedup();
        self.heads.sort_unstable();
        self.after.sort_unstable();
        self.files.sort_unstable();
        self.wants.sort_unstable();
        self.wants.dedup();
    }

    /// Checks what the form of the line leaves open.
    pub(super) fn check(&self) -> Result<(), HeaderFault> {
        let sound = |rule: bool, fault: HeaderFault| if rule { Ok(()) } else { Err(fault) };
        sound(self.number > 0, HeaderFault::Number)?;
        sound(
            ascends(&self.receivers) && self.receivers.len() <= caps::RECEIVERS,
            HeaderFault::Receivers,
        )?;
        sound(are_heads(&self.heads), HeaderFault::Heads)?;
        sound(are_heads(&self.after), HeaderFault::After)?;
        sound(
            self.files.len() <= caps::FILES
                && self.files.is_sorted_by(|a, b| a.number < b.number)
                && self
                    .files
                    .iter()
                    .all(|file| (1..self.number).contains(&file.number)),
            HeaderFault::Files,
        )?;
        sound(
            ascends(&self.wants) && self.wants.len() <= caps::WANTS,
            HeaderFault::Wants,
        )
    }

    /// Encodes the line, without its end.
    pub(super) fn to_line(&self) -> Vec<u8> {
        let rest = serde_json::to_vec(self).expect("BUG: plain values only");
        [BEGIN.as_bytes(), VERSION.to_string().as_bytes(), b",", &rest[1..]].concat()
    }

    /// Reads the line strictly.
    pub(super) fn of_line(bytes: &[u8]) -> Result<Self, BundleFault> {
        let rest = line::after_version(bytes, BEGIN, VERSION)?;
        // The rest is an object again once its brace is back; columns are counted in the whole line.
        let cut = bytes.len() - rest.len();
        let header: Self = line::strict(&[b"{", rest].concat()).map_err(|column| BundleFault::LineForm {
            line: 1,
            column: column + cut - 1,
        })?;
        header.check()?;
        Ok(header)
    }
}

fn ascends<T: Ord>(list: &[T]) -> bool {
    list.is_sorted_by(|a, b| a < b)
}

fn are_heads(heads: &[Head]) -> bool {
    heads.len() <= caps::HEADS
        && heads.is_sorted_by(|a, b| (a.seat, a.incarnation) < (b.seat, b.incarnation))
        && heads.iter().all(|head| head.seq > 0)
}
