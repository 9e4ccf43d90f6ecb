use super::*;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// The library takes these two as well: a reader whose last line is left out because it is empty, as an early age wrote
/// it. What it takes is authenticated all the same.
const TAKEN_BY_THE_LIBRARY: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

/// A published vector: what is said of it, and the file.
struct Vector {
    said: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn read(path: &Path) -> Self {
        let bytes = fs::read(path).unwrap();
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let said = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let said = said
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        Self {
            said,
            file: bytes[end + 2..].to_vec(),
        }
    }

    fn says<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.said
            .iter()
            .filter(move |(said, _)| said == key)
            .map(|(_, value)| value.as_str())
    }

    /// Decrypts as far as it goes, with what was let through.
    fn outcome(&self) -> (Result<(), BundleFault>, Vec<u8>) {
        let keys: Vec<_> = self
            .says("identity")
            .map(|text| ReadingKey(text.parse().unwrap()))
            .collect();
        let (mut opened, below) = match decrypted(self.file.as_slice(), &keys) {
            Ok(opened) => opened,
            Err(fault) => return (Err(fault), Vec::new()),
        };
        let mut payload = Vec::new();
        let read = opened.read_to_end(&mut payload);
        (read.map(|_| ()).map_err(|error| below.fault(&error)), payload)
    }
}

#[test]
fn the_published_vectors_of_age_come_out_as_they_say() {
    // github.com/C2SP/CCTV, age/testdata (CC0): all that ask for no passphrase, no armour and no unpacking.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/age");
    let mut tried = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let vector = Vector::read(&path);
        let (outcome, payload) = vector.outcome();
        let expected = vector.says("expect").next().unwrap();
        let right = match expected {
            "header failure" if TAKEN_BY_THE_LIBRARY.iter().any(|name| path.ends_with(name)) => {
                outcome == Ok(())
            }
            "success" => outcome == Ok(()),
            "no match" => outcome == Err(BundleFault::NotForYou),
            "HMAC failure" => outcome == Err(BundleFault::Damaged),
            "header failure" | "payload failure" => outcome.is_err(),
            other => panic!("{other} is not known"),
        };
        assert!(right, "{}: {expected}, found {outcome:?}", path.display());
        if let Some(hash) = vector.says("payload").next() {
            let found: [u8; 32] = Sha256::digest(&payload).into();
            assert_eq!(
                crate::Hash::from_bytes(found).to_string(),
                hash,
                "{}",
                path.display()
            );
        }
        tried += 1;
    }
    assert!(tried >= 48, "only {tried} vectors were there");
}
