//! A file that is sound as a file, or wrong in one place: its lines are made, changed, signed at the end and sealed.

use crate::world::WORLD;
use ed25519_dalek::{Signer as _, SigningKey};
use kernkas_tests::{desk::TestDesk, laptops::on_a_stick};
use seal::{
    SealedCommit, SeatId, SeatKey, TenantId,
    bundle::{CONTEXT, Header, Writer},
};
use sha2::{Digest as _, Sha256};
use std::{fs, io::Write as _, path::PathBuf};

/// What is to be in a file.
pub struct Forged {
    pub tenant: TenantId,
    pub sender: SeatKey,
    pub commits: Vec<SealedCommit>,
    /// What is done to the lines before the end line is made; and to the end line.
    pub lines: fn(&mut Vec<String>),
    pub end: fn(String) -> String,
    /// Who signs the end, when that is not the sender.
    pub signer: Option<SeatKey>,
}

impl Forged {
    /// A file of `sender` with these commits.
    pub fn of(sender: &SeatKey, commits: Vec<SealedCommit>) -> Self {
        Self {
            tenant: WORLD.tenant,
            sender: SeatKey::from_secret(&sender.secret()),
            commits,
            lines: |_| {},
            end: |end| end,
            signer: None,
        }
    }

    fn header(&self) -> Header {
        let events: usize = self.commits.iter().map(|commit| commit.events.len()).sum();
        Header {
            tenant: self.tenant,
            seat: self.sender.id(),
            incarnation: 1,
            number: 7,
            time: "2026-05-12T10:00:00Z".parse().unwrap(),
            receivers: Vec::<SeatId>::new(),
            heads: Vec::new(),
            after: Vec::new(),
            files: Vec::new(),
            wants: Vec::new(),
            commits: self.commits.len() as u64,
            events: events as u64,
            papers: 0,
            bodies: 0,
        }
    }

    /// The lines, each with its end, the last one signed over whatever stands before it.
    fn plain(&self) -> Vec<u8> {
        let mut writer = Writer::plain(Vec::new(), self.header(), &self.sender).unwrap();
        for commit in &self.commits {
            writer.commit(commit).unwrap();
        }
        let written = String::from_utf8(writer.finish().unwrap()).unwrap();
        let mut lines: Vec<String> = written.lines().map(str::to_owned).collect();
        lines.pop();
        (self.lines)(&mut lines);
        let mut bytes: Vec<u8> = lines
            .iter()
            .flat_map(|line| [line, "\n"].concat().into_bytes())
            .collect();
        let end = (self.end)(self.end_line(&bytes, lines.len()));
        bytes.extend_from_slice(end.as_bytes());
        bytes.push(b'\n');
        bytes
    }

    fn end_line(&self, bytes: &[u8], lines: usize) -> String {
        let sha256: [u8; 32] = Sha256::digest(bytes).into();
        let count = (lines as u64).to_be_bytes();
        let message = [CONTEXT, self.tenant.as_bytes(), &sha256, &count].concat();
        let signer = self.signer.as_ref().unwrap_or(&self.sender);
        let signature = sign(signer, &message);
        format!(
            r#"{{"end":{{"lines":{lines},"sha256":"{}"}},"signature":"{}"}}"#,
            hex(&sha256),
            hex(&signature)
        )
    }

    /// The file, on a stick beside that laptop, for Roos.
    pub fn write(&self, desk: &TestDesk) -> PathBuf {
        let reader: age::x25519::Recipient = WORLD.reader.as_str().parse().unwrap();
        let readers = std::iter::once(&reader as &dyn age::Recipient);
        let path = on_a_stick(desk, "kernkas");
        let to = fs::File::create_new(&path).unwrap();
        let mut sealed = age::Encryptor::with_recipients(readers)
            .unwrap()
            .wrap_output(to)
            .unwrap();
        let packed = zstd::encode_all(self.plain().as_slice(), 1).unwrap();
        sealed.write_all(&packed).unwrap();
        sealed.finish().unwrap();
        path
    }
}

/// A signature over anything.
pub fn sign(key: &SeatKey, message: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(&key.secret()).sign(message).to_bytes()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
