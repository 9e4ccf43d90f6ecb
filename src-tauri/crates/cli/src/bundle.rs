//! Checking a bundle as bytes, where no office is: every line, hash and signature, and what is in it.
//!
//! Whether what is in it was allowed, and whether it connects to what somebody has already, only an office can say.

use crate::{
    reading,
    telling::moment,
    trouble::Trouble,
    words::{Words, printable},
};
use office::vault::{PrintedKey, Purpose};
use rules::text::Text;
use seal::{
    Body, ReadingKey, SealedCommit, SeatKey,
    bundle::{self, BundleFault, Item, Reader, Whole},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    fs::File,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// A bundle that is whole, and what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Checked {
    /// The file.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// To how many keys it is encrypted; none when its lines lie open.
    pub readers: Option<usize>,
    /// The municipality.
    pub tenant: String,
    /// The seat that wrote it and signed its end.
    pub seat: String,
    /// Which life of that seat's data.
    pub incarnation: u32,
    /// Its number in the series of that seat.
    pub number: u64,
    /// When, as that seat's clock had it.
    pub made_at: String,
    /// The seats it is for.
    pub receivers: Vec<String>,
    /// Whether everything is in it, not only what some lacked.
    pub everything: bool,
    /// How many commits.
    pub commits: u64,
    /// How many papers.
    pub papers: u64,
    /// How many bodies that come by themselves.
    pub bodies: u64,
    /// How many bodies do not come with their events.
    pub withheld: u64,
    /// How many events of each kind.
    pub kinds: BTreeMap<String, u64>,
    /// How many commits each seat signed.
    pub signers: BTreeMap<String, u64>,
    /// How many lines, before the end.
    pub lines: u64,
    /// The SHA-256 of those lines.
    pub sha256: String,
}

/// The file with this name, to be read.
fn open(file: &Path) -> Result<File, Trouble> {
    File::open(file).map_err(|error| Trouble::File {
        file: file.to_owned(),
        error,
    })
}

/// Reads a key as it stands in a file of age, or on paper.
pub(crate) fn key(text: &str) -> Result<ReadingKey, Trouble> {
    // A key file of age may begin with remarks.
    let lines = text.lines().map(str::trim);
    let typed: Zeroizing<String> = lines
        .filter(|line| !line.starts_with('#'))
        .collect::<String>()
        .into();
    if let Ok(key) = typed.parse() {
        return Ok(key);
    }
    let printed = PrintedKey::parse(&typed, Purpose::Recovery).map_err(|_| Trouble::NoKey)?;
    Ok(ReadingKey::of(&SeatKey::from_secret(printed.secret())))
}

/// Reads a bundle from its first byte to its last.
pub(crate) fn check(file: &Path, key: Option<&ReadingKey>) -> Result<Checked, Trouble> {
    let bytes = open(file)?.metadata().map(|told| told.len()).unwrap_or_default();
    let broken = |fault: BundleFault| Trouble::Bundle(Box::new(fault));
    let readers = bundle::readers(open(file)?).map_err(broken)?;
    let mut reader = match (readers, key) {
        (None, _) => Reader::plain(open(file)?),
        (Some(_), Some(key)) => Reader::open(open(file)?, std::slice::from_ref(key)),
        (Some(readers), None) => return Err(Trouble::Encrypted { readers }),
    }
    .map_err(broken)?;
    let header = reader.header();
    let mut checked = Checked {
        file: file.to_owned(),
        bytes,
        readers,
        tenant: header.tenant.to_string(),
        seat: header.seat.to_string(),
        incarnation: header.incarnation,
        number: header.number,
        made_at: header.time.to_string(),
        receivers: header.receivers.iter().map(ToString::to_string).collect(),
        everything: header.after.is_empty(),
        commits: header.commits,
        papers: header.papers,
        bodies: header.bodies,
        ..Checked::default()
    };
    while let Some(item) = reader.next_item().map_err(broken)? {
        match item {
            Item::Commit(commit) => checked.count(&commit),
            Item::Body { .. } | Item::Paper(_) => {}
            Item::End(Whole { lines, sha256 }) => {
                (checked.lines, checked.sha256) = (lines, sha256.to_string());
            }
        }
    }
    Ok(checked)
}

impl Checked {
    fn count(&mut self, commit: &SealedCommit) {
        for event in &commit.events {
            self.withheld += u64::from(!matches!(event.body, Body::Present(_)));
            let header = event.read_header().expect("BUG: it was verified");
            *self.kinds.entry(header.kind.to_string()).or_default() += 1;
        }
        let signed = commit.read_commit().expect("BUG: it was verified");
        *self.signers.entry(signed.seat.to_string()).or_default() += 1;
    }
}

/// What is in it, for people.
pub(crate) fn lines(checked: &Checked, words: Words) -> Vec<String> {
    let number =
        |text: Text, name: &str, count: u64| text.number(name, i32::try_from(count).unwrap_or(i32::MAX));
    let whole = Text::new("cli-bundle-whole").name("file", &printable(&checked.file.display().to_string()));
    let made = Text::new("cli-bundle-made")
        .name("seat", &checked.seat)
        .name("at", &moment(&checked.made_at));
    let made = number(made, "number", checked.number);
    let made = number(made, "receivers", checked.receivers.len() as u64);
    let holds = number(Text::new("cli-bundle-holds"), "commits", checked.commits);
    let holds = number(holds, "events", checked.kinds.values().sum());
    let holds = number(
        number(holds, "papers", checked.papers),
        "withheld",
        checked.withheld,
    );
    let mut lines = vec![words.say(&whole), words.say(&made), words.say(&holds)];
    lines.extend(
        checked
            .kinds
            .iter()
            .map(|(kind, count)| format!("    {count:>6}  {kind}")),
    );
    lines.push(words.plain("cli-bundle-signed"));
    lines.extend(
        checked
            .signers
            .iter()
            .map(|(seat, count)| format!("    {count:>6}  {seat}")),
    );
    lines.push(words.say(&Text::new("cli-bundle-hash").name("sha256", &checked.sha256)));
    lines.push(words.plain("cli-bundle-not-said"));
    lines
}

/// Reads the key from a file, or from what comes in.
pub(crate) fn key_in(file: &Path, around: &mut crate::Surroundings<'_>) -> Result<ReadingKey, Trouble> {
    key(&reading::secret(file, around)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_age_writes_it_and_as_it_was_printed() {
        let printed = PrintedKey::generate(Purpose::Recovery).unwrap();
        let meant = ReadingKey::of(&SeatKey::from_secret(printed.secret()));
        let file = format!("# made: 2026\n{}\n", *meant.secret_text());
        for text in [file.as_str(), &printed.to_text()] {
            assert_eq!(key(text).unwrap().recipient(), meant.recipient());
        }
        let root = PrintedKey::generate(Purpose::Root).unwrap();
        for wrong in ["", "geen sleutel", &root.to_text()] {
            assert!(matches!(key(wrong), Err(Trouble::NoKey)));
        }
    }
}
