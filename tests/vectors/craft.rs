//! Bundles written by hand, so that they can be wrong in one place and right in all others.
//!
//! Nothing of the program's own writing is used: every byte is put together here as the page on the format says. What
//! is not set is filled in as it should be, and hashes and signatures are made over whatever stands there.

use crate::fields::{AUTO, Fields};
use ed25519_dalek::{Signer, SigningKey};
use sha2::{Digest, Sha256, Sha512};
use std::collections::BTreeMap;

pub const TIME: &str = "\"2026-03-01T09:30:00+01:00\"";
pub const BODY: &str = r#"{"salt":"00112233445566778899aabbccddeeff","data":{"n":1}}"#;
pub const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

pub type Edit = Box<dyn Fn(String) -> String>;
pub type Resign = Box<dyn Fn([u8; 64]) -> [u8; 64]>;
pub type EditLines = Box<dyn Fn(&mut Vec<String>)>;
pub type EditBytes = Box<dyn Fn(Vec<u8>) -> Vec<u8>>;

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

pub fn key(seat: u8) -> SigningKey {
    SigningKey::from_bytes(&[seat; 32])
}

pub fn seat(number: u8) -> String {
    hex(key(number).verifying_key().as_bytes())
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn bytes32(text: &str) -> [u8; 32] {
    let digits = |place: usize| u8::from_str_radix(&text[2 * place..2 * place + 2], 16).unwrap();
    std::array::from_fn(digits)
}

pub struct Event {
    pub fields: Fields,
    /// What the header's hash is of.
    pub body: String,
    /// What the line has for a body: a token; `AUTO` for the body.
    pub line_body: String,
    pub is: &'static str,
    pub edit: Option<Edit>,
}

impl Event {
    pub fn new() -> Self {
        Self {
            fields: Fields::of(&[
                ("v", "1"),
                ("tenant", AUTO),
                ("seat", AUTO),
                ("incarnation", AUTO),
                ("seq", AUTO),
                ("prev", AUTO),
                ("time", TIME),
                ("kind", "\"thing-happened\""),
                ("case", "null"),
                ("private", "false"),
                ("body", AUTO),
            ]),
            body: BODY.to_owned(),
            line_body: AUTO.to_owned(),
            is: "present",
            edit: None,
        }
    }

    pub fn saying(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::new()
        }
    }
}

pub struct Commit {
    /// The name of the seat, which need not be a key.
    pub seat: String,
    pub incarnation: u32,
    /// The number and hash after which it continues; by itself what came before of that seat and incarnation.
    pub after: Option<(u64, String)>,
    pub events: Vec<Event>,
    pub fields: Fields,
    pub edit: Option<Edit>,
    pub signer: u8,
    pub context: &'static [u8],
    /// Whether the SHA-512 of what is to be signed is signed instead.
    pub prehash: bool,
    /// The tenant that is signed for, if another than the commit names.
    pub signed_tenant: Option<[u8; 32]>,
    pub resign: Option<Resign>,
}

impl Commit {
    pub fn of(signer: u8, events: Vec<Event>) -> Self {
        Self {
            seat: seat(signer),
            incarnation: 1,
            after: None,
            events,
            fields: Fields::of(&[
                ("v", "1"),
                ("tenant", AUTO),
                ("seat", AUTO),
                ("incarnation", AUTO),
                ("first", AUTO),
                ("last", AUTO),
                ("head", AUTO),
                ("seen", "[]"),
                ("time", TIME),
            ]),
            edit: None,
            signer,
            context: b"kernkas/commit/v1\0",
            prehash: false,
            signed_tenant: None,
            resign: None,
        }
    }
}

/// Where a chain stands: by seat and incarnation, the last number and hash.
type Chains = BTreeMap<(String, u32), (u64, String)>;

pub struct Bundle {
    pub sender: u8,
    pub header: Fields,
    pub commits: Vec<Commit>,
    /// Lines after the commits: bodies and papers.
    pub more: Vec<String>,
    /// The municipality; none until its founding event is written.
    pub tenant: Option<String>,
    pub edit_lines: Option<EditLines>,
    pub end: Fields,
    pub totals: Fields,
    pub edit_bytes: Option<EditBytes>,
    pub context: &'static [u8],
    pub resign: Option<Resign>,
}

impl Bundle {
    /// A founding commit of one event and a commit of two, by seat 1.
    pub fn founded() -> Self {
        Self::with(vec![
            Commit::of(1, vec![Event::new()]),
            Commit::of(1, vec![Event::new(), Event::new()]),
        ])
    }

    pub fn with(commits: Vec<Commit>) -> Self {
        Self {
            sender: 1,
            header: Fields::of(&[
                ("kernkas", "\"bundle\""),
                ("v", "1"),
                ("tenant", AUTO),
                ("seat", AUTO),
                ("incarnation", "1"),
                ("number", "1"),
                ("time", TIME),
                ("for", "[]"),
                ("heads", "[]"),
                ("after", "[]"),
                ("files", "[]"),
                ("wants", "[]"),
                ("commits", AUTO),
                ("events", AUTO),
                ("papers", AUTO),
                ("bodies", AUTO),
            ]),
            commits,
            more: Vec::new(),
            tenant: None,
            edit_lines: None,
            end: Fields::of(&[("end", AUTO), ("signature", AUTO)]),
            totals: Fields::of(&[("lines", AUTO), ("sha256", AUTO)]),
            edit_bytes: None,
            context: b"kernkas/bundle/v1\0",
            resign: None,
        }
    }

    /// The last event of the last commit.
    pub fn event(&mut self) -> &mut Event {
        self.commits.last_mut().unwrap().events.last_mut().unwrap()
    }

    /// The last commit.
    pub fn commit(&mut self) -> &mut Commit {
        self.commits.last_mut().unwrap()
    }

    pub fn write(mut self) -> Vec<u8> {
        let mut chains = Chains::new();
        let mut lines = Vec::new();
        let mut events = 0;
        for commit in &mut self.commits {
            events += commit.events.len();
            lines.extend(write_commit(commit, &mut chains, &mut self.tenant));
        }
        let count = |begin: &str| {
            let mut names: Vec<_> = self.more.iter().filter(|line| line.starts_with(begin)).collect();
            names.dedup_by_key(|line| line[..line.len().min(50)].to_owned());
            names.len().to_string()
        };
        let tenant = self.tenant.clone().unwrap_or_else(|| ZEROS.to_owned());
        self.header.fill("tenant", quoted(&tenant));
        self.header.fill("seat", quoted(&seat(self.sender)));
        self.header.fill("commits", self.commits.len().to_string());
        self.header.fill("events", events.to_string());
        self.header.fill("papers", count("{\"paper\""));
        self.header.fill("bodies", count("{\"bodyof\""));
        lines.insert(0, self.header.text());
        lines.append(&mut self.more);
        if let Some(edit) = &self.edit_lines {
            edit(&mut lines);
        }
        let mut bytes: Vec<u8> = lines
            .iter()
            .flat_map(|line| [line, "\n"].concat().into_bytes())
            .collect();
        let end = self.end(&bytes, lines.len() as u64, &tenant);
        bytes.extend_from_slice(end.as_bytes());
        match self.edit_bytes {
            Some(edit) => edit(bytes),
            None => bytes,
        }
    }

    fn end(&mut self, bytes: &[u8], lines: u64, tenant: &str) -> String {
        let hash: [u8; 32] = Sha256::digest(bytes).into();
        let message = [self.context, &bytes32(tenant), &hash, &lines.to_be_bytes()].concat();
        let mut signature = key(self.sender).sign(&message).to_bytes();
        if let Some(resign) = &self.resign {
            signature = resign(signature);
        }
        self.totals.fill("lines", lines.to_string());
        self.totals.fill("sha256", quoted(&hex(&hash)));
        self.end.fill("end", self.totals.text());
        self.end.fill("signature", quoted(&hex(&signature)));
        format!("{}\n", self.end.text())
    }
}

/// Writes the lines of a commit and moves its chain on.
fn write_commit(commit: &mut Commit, chains: &mut Chains, tenant: &mut Option<String>) -> Vec<String> {
    let chain = (commit.seat.clone(), commit.incarnation);
    let begin = commit.after.clone().or_else(|| chains.get(&chain).cloned());
    let (before, mut prev) = begin.unwrap_or((0, ZEROS.to_owned()));
    let mut seq = before;
    let mut lines = Vec::new();
    for event in &mut commit.events {
        seq = seq.wrapping_add(1);
        let fields = &mut event.fields;
        fields.fill("tenant", quoted(tenant.as_deref().unwrap_or(ZEROS)));
        fields.fill("seat", quoted(&commit.seat));
        fields.fill("incarnation", commit.incarnation.to_string());
        fields.fill("seq", seq.to_string());
        fields.fill("prev", quoted(&prev));
        fields.fill("body", quoted(&sha256(event.body.as_bytes())));
        let mut text = fields.text();
        if let Some(edit) = &event.edit {
            text = edit(text);
        }
        prev = sha256(&[b"kernkas/event/v1\0", text.as_bytes()].concat());
        tenant.get_or_insert_with(|| prev.clone());
        let body = match event.line_body.as_str() {
            AUTO => quoted(&event.body),
            token => token.to_owned(),
        };
        lines.push(format!(
            r#"{{"event":{},"body":{body},"is":"{}"}}"#,
            quoted(&text),
            event.is
        ));
    }
    let named = tenant.clone().unwrap_or_else(|| ZEROS.to_owned());
    let fields = &mut commit.fields;
    let told = fields.fill("tenant", quoted(&named));
    fields.fill("seat", quoted(&commit.seat));
    fields.fill("incarnation", commit.incarnation.to_string());
    fields.fill("first", (before.wrapping_add(1)).to_string());
    fields.fill("last", seq.to_string());
    fields.fill("head", quoted(&prev));
    let mut text = fields.text();
    if let Some(edit) = &commit.edit {
        text = edit(text);
    }
    let signature = sign(commit, &text, told.trim_matches('"'), &named);
    lines.push(format!(
        r#"{{"commit":{},"signature":"{}"}}"#,
        quoted(&text),
        hex(&signature)
    ));
    chains.insert(chain, (seq, prev));
    lines
}

/// Signs the text of a commit for the municipality it names, or for `named` where it names none.
fn sign(commit: &Commit, text: &str, told: &str, named: &str) -> [u8; 64] {
    let signed_for = commit
        .signed_tenant
        .unwrap_or_else(|| bytes32(if told.len() == 64 { told } else { named }));
    let mut message = [commit.context, &signed_for, text.as_bytes()].concat();
    if commit.prehash {
        message = Sha512::digest(&message).to_vec();
    }
    let mut signature = key(commit.signer).sign(&message).to_bytes();
    if let Some(resign) = &commit.resign {
        signature = resign(signature);
    }
    signature
}

/// The line of a body by itself.
pub fn body_line(event: &str, body: &str) -> String {
    format!(r#"{{"bodyof":"{event}","body":{}}}"#, quoted(body))
}

/// The line of a paper's part, each value as it is to stand there.
pub fn paper_line(number: u8, fields: &[(&str, &str)]) -> String {
    let id = format!("\"01920000-0000-7000-8000-0000000000{number:02x}\"");
    let mut line = Fields::of(&[
        ("paper", id.as_str()),
        ("case", "\"01920000-0000-7000-8000-00000000ffff\""),
        ("media", "\"image/png\""),
        ("size", "5"),
        ("part", "1"),
        ("of", "1"),
        ("bytes", "\"aGVsbG8=\""),
    ]);
    for (key, token) in fields {
        line.set(key, *token);
    }
    line.text()
}
