//! A small chain, a few papers, and the bundle they make: what the other tests here begin with.

use seal::{
    Body, ChainEnd, ClaimedTime, Hash, Head, ReadingKey, SealedCommit, SeatKey, TenantId, Unsealed,
    bundle::{Header, Paper, SentFile, Writer},
    seal, verify,
};
use serde_json::json;
use uuid::Uuid;

/// What goes into one bundle, and by whom.
pub struct Desk {
    pub key: SeatKey,
    pub tenant: TenantId,
    pub commits: Vec<SealedCommit>,
    pub bodies: Vec<(Hash, Vec<u8>)>,
    pub papers: Vec<(Paper, Vec<u8>)>,
}

pub fn key(number: u8) -> SeatKey {
    SeatKey::from_secret(&[number; 32])
}

pub fn time() -> ClaimedTime {
    "2026-03-01T09:30:00+01:00".parse().expect("sound")
}

fn events(count: usize) -> Vec<Unsealed> {
    let one = |n| Unsealed {
        kind: "thing-happened".parse().expect("sound"),
        case: Some(Uuid::from_u128(7)),
        private: true,
        data: json!({ "n": n, "text": "Buurtfeest aan de \"Dijk\"\n" }),
    };
    (0..count).map(one).collect()
}

impl Desk {
    /// A founded chain of three commits (1, 2 and 1 events) and nothing else.
    pub fn founded() -> Self {
        let key = key(1);
        let mut end = ChainEnd::founding(key.id());
        let mut commits = Vec::new();
        for size in [1, 2, 1] {
            let commit = seal(&key, &end, events(size), vec![], &time()).expect("sound");
            end = verify(&commit, &end).expect("sound");
            commits.push(commit);
        }
        Self {
            key,
            tenant: end.tenant.expect("founded"),
            commits,
            bodies: Vec::new(),
            papers: Vec::new(),
        }
    }

    /// The same with a body and two papers, one of them in two parts.
    pub fn with_everything() -> Self {
        let mut desk = Self::founded();
        let event = &desk.commits[0].events[0];
        let Body::Present(body) = &event.body else {
            panic!("sealed bodies are present")
        };
        desk.bodies = vec![(event.hash, body.clone())];
        let paper = |number| Paper {
            paper: Uuid::from_u128(number),
            case: Uuid::from_u128(7),
            media: "image/png".to_owned(),
        };
        desk.papers = vec![(paper(1), vec![5; 100]), (paper(2), vec![6; 600_000])];
        desk
    }

    /// The same, small enough to be changed thousands of times.
    pub fn with_small_papers() -> Self {
        let mut desk = Self::with_everything();
        desk.papers[1].1.truncate(200);
        desk
    }

    /// The same with a paper that does not compress, so that the file has four kilobytes.
    pub fn of_four_kilobytes() -> Self {
        let mut desk = Self::with_small_papers();
        let mut number = 1_u32;
        desk.papers[1].1 = std::iter::repeat_with(|| {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            number.to_be_bytes()[0]
        })
        .take(2_400)
        .collect();
        desk
    }

    pub fn header(&self) -> Header {
        let head = self
            .commits
            .last()
            .expect("there is one")
            .events
            .last()
            .expect("there is one");
        Header {
            tenant: self.tenant,
            seat: self.key.id(),
            incarnation: 1,
            number: 3,
            time: time(),
            receivers: vec![key(2).id()],
            heads: vec![Head {
                seat: self.key.id(),
                incarnation: 1,
                seq: 4,
                hash: head.hash,
            }],
            after: vec![],
            files: vec![SentFile { number: 1, to: 0 }, SentFile { number: 2, to: 1 }],
            wants: vec![Hash::from_bytes([4; 32])],
            commits: self.commits.len() as u64,
            events: self.commits.iter().map(|commit| commit.events.len() as u64).sum(),
            papers: self.papers.len() as u64,
            bodies: self.bodies.len() as u64,
        }
    }

    fn fill<W: std::io::Write>(&self, mut writer: Writer<'_, W>) -> W {
        for commit in &self.commits {
            writer.commit(commit).expect("sound");
        }
        for (event, body) in &self.bodies {
            writer.body(*event, body).expect("sound");
        }
        for (paper, bytes) in &self.papers {
            writer.paper(paper, bytes).expect("sound");
        }
        writer.finish().expect("sound")
    }

    /// The lines.
    pub fn plain(&self) -> Vec<u8> {
        self.fill(Writer::plain(Vec::new(), self.header(), &self.key).expect("sound"))
    }

    /// The file, for seats 1, 2 and 3.
    pub fn sealed(&self) -> Vec<u8> {
        self.sealed_for(&[1, 2, 3])
    }

    /// The file, for the seats of these numbers.
    pub fn sealed_for(&self, numbers: &[u8]) -> Vec<u8> {
        let readers: Vec<_> = numbers
            .iter()
            .map(|number| ReadingKey::of(&key(*number)).recipient())
            .collect();
        self.fill(Writer::create(Vec::new(), self.header(), &readers, &self.key).expect("sound"))
    }
}
