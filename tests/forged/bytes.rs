//! Bytes that were tampered with.

use crate::{
    file::{Forged, sign},
    forger::{Forger, Knows, of_case, with_body, with_commit, with_header},
    of_each_kind,
    refused::{Kind, all_are_refused},
    set_aside,
    world::{WORLD, kind_of},
};
use kernkas_tests::{
    desk::TestDesk,
    past_the_desk::{self, dump},
};
use seal::{Hash, SealedCommit, SeatId, SeatKey, TenantId, format::COMMIT_CONTEXT};
use serde_json::{Value, json};

/// A sound commit of Joost in two events, which Roos does not know yet.
fn fresh(forger: &mut Forger) -> SealedCommit {
    let events = forger.sound();
    forger.would_sign(&WORLD.key("Joost"), 1, Knows::All, events)
}

/// In a file of Joost.
fn sent(commit: SealedCommit) -> Forged {
    Forged::of(&WORLD.key("Joost"), vec![commit])
}

/// The commit signed anew, with that key and in that context.
fn signed_again(sealed: SealedCommit, key: &SeatKey, context: &[u8]) -> SealedCommit {
    let message = [context, WORLD.tenant.as_bytes(), &sealed.commit].concat();
    SealedCommit {
        signature: sign(key, &message),
        ..sealed
    }
}

/// The body of an event, saying something else.
fn other_body(forger: &mut Forger, sealed: &SealedCommit, index: usize) -> Vec<u8> {
    let seal::Body::Present(body) = &sealed.events[index].body else {
        panic!("it is not here")
    };
    let mut body: Value = serde_json::from_slice(body).unwrap();
    body["data"]["amount"] = json!(forger.amount());
    serde_json::to_vec(&body).unwrap()
}

/// Headers tell nothing of their event any more when they are written anew: the commit must follow.
fn follows(sealed: &SealedCommit, key: &SeatKey) -> SealedCommit {
    let last = sealed.events.last().unwrap();
    let (seq, hash) = (last.read_header().unwrap().seq, last.hash);
    let changed = with_commit(sealed, |commit| {
        commit.head = hash;
        commit.last = seq;
    });
    signed_again(changed, key, COMMIT_CONTEXT)
}

const DAMAGED: &str = "fault-bundle-damaged";

const fn kind(name: &'static str, forge: fn(&mut Forger) -> Forged) -> Kind {
    Kind {
        name,
        sentence: DAMAGED,
        forge,
    }
}

/// What is signed, changed after it was signed.
const CHANGED: [Kind; 14] = [
    kind("the signature of another commit", |forger| {
        let one = fresh(forger);
        let other = forger.dice.one(&WORLD.honest).clone();
        sent(SealedCommit {
            signature: other.signature,
            ..one
        })
    }),
    kind("a bit of the signature", |forger| {
        let mut sealed = fresh(forger);
        sealed.signature[forger.dice.below(64)] ^= 1 << forger.dice.below(8);
        sent(sealed)
    }),
    kind("the amount in the body", |forger| {
        let award = WORLD.with("grant-awarded");
        let of_it = |event: &seal::Event| kind_of(event) == "grant-awarded";
        let index = award.events.iter().position(of_it).unwrap();
        let body = other_body(forger, award, index);
        sent(with_body(award, index, body))
    }),
    kind("the amount in the body and its hash in the header", |forger| {
        let sealed = fresh(forger);
        let body = other_body(forger, &sealed, 0);
        let named = Hash::of_body(&body);
        sent(with_header(&with_body(&sealed, 0, body), 0, |header| {
            header.body = named
        }))
    }),
    kind("the body of the other event", |forger| {
        let mut sealed = fresh(forger);
        let (one, other) = (sealed.events[0].body.clone(), sealed.events[1].body.clone());
        sealed.events[0].body = other;
        sealed.events[1].body = one;
        sent(sealed)
    }),
    kind("an event left out", |forger| {
        let mut sealed = fresh(forger);
        sealed.events.remove(forger.dice.below(2));
        sent(sealed)
    }),
    kind("an event of another commit put in", |forger| {
        let mut sealed = fresh(forger);
        let other = forger.dice.one(&WORLD.honest).clone();
        let place = forger.dice.below(2);
        sealed.events.insert(place, other.events[0].clone());
        sent(sealed)
    }),
    kind("events in another order", |forger| {
        let mut sealed = fresh(forger);
        sealed.events.reverse();
        sent(sealed)
    }),
    kind("another case in the header", |forger| {
        let sealed = fresh(forger);
        let index = forger.dice.below(2);
        let case = WORLD.her_own.id;
        sent(with_header(&sealed, index, |header| header.case = Some(case)))
    }),
    kind("another kind in the header", |forger| {
        let sealed = fresh(forger);
        let index = forger.dice.below(2);
        let kind = forger
            .dice
            .one(&["grant-awarded", "application-rejected", "roles-given"])
            .parse()
            .unwrap();
        sent(with_header(&sealed, index, |header| header.kind = kind))
    }),
    kind("public made private", |forger| {
        let sealed = fresh(forger);
        let index = forger.dice.below(2);
        sent(with_header(&sealed, index, |header| header.private = true))
    }),
    kind("the heads seen, so that a bar is hidden", |forger| {
        let sealed = fresh(forger);
        let taken = WORLD.now[forger.dice.below(WORLD.now.len())];
        sent(with_commit(&sealed, |commit| {
            if commit.seen.len() == commit.seen.iter().filter(|head| **head != taken).count() {
                commit.time = "2026-05-01T10:00:00Z".parse().unwrap();
            }
            commit.seen.retain(|head| *head != taken);
        }))
    }),
    kind("the time", |forger| {
        let sealed = fresh(forger);
        let time = format!("2026-04-{:02}T10:00:00Z", 1 + forger.dice.below(28))
            .parse()
            .unwrap();
        sent(with_commit(&sealed, |commit| commit.time = time))
    }),
    kind("another life of the laptop", |forger| {
        let sealed = fresh(forger);
        let incarnation = 2 + u32::try_from(forger.dice.below(1000)).unwrap();
        sent(with_commit(&sealed, |commit| commit.incarnation = incarnation))
    }),
];

/// Signed with a key that is one, but not the one it takes.
const WRONG_KEY: [Kind; 6] = [
    kind("a kernverbinder signs for the budget officer", |forger| {
        let case = forger.case();
        let award = forger.award(case, "Marijke");
        let marijke = WORLD.key("Marijke");
        let sealed = forger.would_sign(&marijke, 1, Knows::All, vec![award]);
        sent(signed_again(sealed, &WORLD.key("Joost"), COMMIT_CONTEXT))
    }),
    kind("a commit that claims another's events", |forger| {
        let case = forger.case();
        let award = forger.award(case, "Marijke");
        let award = forger.would_sign(&WORLD.key("Marijke"), 1, Knows::All, vec![award]);
        let joost = WORLD.key("Joost");
        let claimed = with_commit(&award, |commit| commit.seat = joost.id());
        sent(signed_again(claimed, &joost, COMMIT_CONTEXT))
    }),
    kind("events that claim another's seat", |forger| {
        let sealed = fresh(forger);
        let marijke = WORLD.key("Marijke").id();
        let claimed = with_header(&sealed, 1, |header| header.seat = marijke);
        sent(follows(&claimed, &WORLD.key("Joost")))
    }),
    kind("the right key for something else", |forger| {
        let sealed = fresh(forger);
        let contexts = [
            &b"kernkas/bundle/v1\0"[..],
            b"kernkas/join/v1\0",
            b"kernkas/commit/v2\0",
            b"",
        ];
        let context: &[u8] = contexts[forger.dice.below(4)];
        sent(signed_again(sealed, &WORLD.key("Joost"), context))
    }),
    kind("a signature for another municipality", |forger| {
        let sealed = fresh(forger);
        let other = forger.dice.bytes();
        let message = [COMMIT_CONTEXT, &other, &sealed.commit].concat();
        let signature = sign(&WORLD.key("Joost"), &message);
        sent(SealedCommit { signature, ..sealed })
    }),
    kind("a name that is no key", |forger| {
        // Of small order: it would verify anything.
        let weak = SeatId::from_bytes(std::array::from_fn(|place| u8::from(place == 0)));
        let sealed = fresh(forger);
        let first = with_header(&sealed, 0, |header| header.seat = weak);
        let before = first.events[0].hash;
        let both = with_header(&first, 1, |header| {
            header.seat = weak;
            header.prev = before;
        });
        let head = both.events[1].hash;
        let mut claimed = with_commit(&both, |commit| {
            commit.seat = weak;
            commit.head = head;
        });
        claimed.signature = std::array::from_fn(|place| u8::from(place == 0));
        sent(claimed)
    }),
];

/// Signed as it stands, by who may, over a chain that is none.
const CHAIN: [Kind; 4] = [
    kind("a number left out", |forger| {
        let sealed = fresh(forger);
        let gap = 1 + forger.dice.below(1000) as u64;
        let gapped = with_header(&sealed, 1, |header| header.seq += gap);
        sent(follows(&gapped, &WORLD.key("Joost")))
    }),
    kind("another event before", |forger| {
        let sealed = fresh(forger);
        let other = Hash::from_bytes(forger.dice.bytes());
        let moved = with_header(&sealed, 1, |header| header.prev = other);
        sent(follows(&moved, &WORLD.key("Joost")))
    }),
    kind("two lives in one commit", |forger| {
        let sealed = fresh(forger);
        let incarnation = 2 + u32::try_from(forger.dice.below(1000)).unwrap();
        let moved = with_header(&sealed, 1, |header| header.incarnation = incarnation);
        sent(follows(&moved, &WORLD.key("Joost")))
    }),
    kind("a commit that covers more than it has", |forger| {
        let sealed = fresh(forger);
        let more = 1 + forger.dice.below(1000) as u64;
        let covers = with_commit(&sealed, |commit| commit.last += more);
        sent(signed_again(covers, &WORLD.key("Joost"), COMMIT_CONTEXT))
    }),
];

/// The file itself.
const FILE: [Kind; 8] = [
    kind("a file signed by another than it names", |forger| {
        let mut file = sent(fresh(forger));
        let others = ["Marijke", "Sanne", "Lena"];
        file.signer = Some(WORLD.key(others[forger.dice.below(3)]));
        file
    }),
    kind("a file that names another sender", |forger| {
        let mut file = sent(fresh(forger));
        file.lines = |lines| {
            let (joost, marijke) = (WORLD.key("Joost").id(), WORLD.key("Marijke").id());
            lines[0] = lines[0].replace(&joost.to_string(), &marijke.to_string());
        };
        file
    }),
    kind("a file that counts more than it has", |forger| {
        let mut file = sent(fresh(forger));
        file.lines = |lines| lines[0] = lines[0].replace(r#""commits":1"#, r#""commits":2"#);
        file
    }),
    kind("a line put in twice", |forger| {
        let mut file = sent(fresh(forger));
        file.lines = |lines| {
            let last = lines.last().unwrap().clone();
            lines.push(last);
        };
        file
    }),
    kind("an end that counts otherwise", |forger| {
        let mut file = sent(fresh(forger));
        file.end = |end| end.replacen(r#""lines":"#, r#""lines":1"#, 1);
        file
    }),
    kind("a word that the format does not know", |forger| {
        let mut file = sent(fresh(forger));
        file.lines = |lines| lines[1] = lines[1].replacen('{', r#"{"trust":true,"#, 1);
        file
    }),
    Kind {
        name: "a file of another municipality",
        sentence: "fault-bundle-other-municipality",
        forge: |forger| {
            let mut file = sent(fresh(forger));
            file.tenant = TenantId::from_bytes(forger.dice.bytes());
            file.commits.clear();
            file
        },
    },
    Kind {
        name: "a commit of another municipality in a file of ours",
        sentence: "fault-bundle-other-municipality",
        forge: |forger| {
            let key = WORLD.key("Joost");
            let other = TenantId::from_bytes(forger.dice.bytes());
            let end = seal::ChainEnd::start(other, key.id(), 1);
            let case = forger.case();
            let said = json!({ "on": "2026-05-12", "by": WORLD.person("Joost") });
            let event = of_case(case.id, "application-withdrawn", said);
            sent(forger.signs_after(&key, &end, Knows::All, vec![event]))
        },
    },
];

#[test]
fn what_was_changed_after_it_was_signed_refuses_the_file() {
    CHANGED.iter().for_each(all_are_refused);
}

/// A commit that is here was verified when it came. A copy of it that was tampered with is not read again.
#[test]
fn a_copy_of_what_is_here_changes_nothing_of_it_whatever_was_done_to_it() {
    let desk = WORLD.roos();
    let views = set_aside::views(&desk);
    let journal = journal(&desk);
    let mut forger = Forger::new("copies");
    for _ in 0..of_each_kind() {
        let mut sealed = forger.dice.one(&WORLD.honest).clone();
        match forger.dice.below(3) {
            0 => sealed.signature[forger.dice.below(64)] ^= 1,
            1 => sealed.signature = forger.dice.one(&WORLD.honest).signature,
            _ => sealed = with_commit(&sealed, |commit| commit.seen.clear()),
        }
        let file = sent(sealed).write(&desk);
        if let Ok(taken) = desk.ask("import", json!({ "file": file, "sha256": null })) {
            assert_eq!(taken["fresh"], 0, "{taken}");
        }
    }
    assert!(set_aside::views(&desk) == views);
    assert!(self::journal(&desk) == journal);
    assert_eq!(set_aside::reasons(&desk), [""; 0]);
}

/// The journal, row by row.
fn journal(desk: &TestDesk) -> Vec<Vec<String>> {
    let mut tables = dump(&past_the_desk::open(desk, "Roos").db);
    desk.sit("Roos");
    ["commits", "events", "bodies"]
        .map(|name| tables.remove(name).unwrap())
        .to_vec()
}

#[test]
fn a_signature_with_the_wrong_key_refuses_the_file() {
    WRONG_KEY.iter().for_each(all_are_refused);
}

#[test]
fn a_chain_that_is_none_refuses_the_file() {
    CHAIN.iter().for_each(all_are_refused);
}

#[test]
fn a_file_that_lies_about_itself_is_refused() {
    FILE.iter().for_each(all_are_refused);
}
