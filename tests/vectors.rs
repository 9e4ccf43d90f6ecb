//! The format's own vectors: every one comes to the same outcome here and in a program that shares nothing with this.
//!
//! `vectors/lines` holds the decrypted lines of bundles, `vectors/expected.json` what must come of each. They are made
//! by [`craft`] from fixed keys: `KERNKAS_RENEW=1 cargo test -p kernkas-tests --test vectors` writes them again.

#[path = "vectors/about_bodies.rs"]
mod about_bodies;
#[path = "vectors/about_commits.rs"]
mod about_commits;
#[path = "vectors/about_ends.rs"]
mod about_ends;
#[path = "vectors/about_events.rs"]
mod about_events;
#[path = "vectors/about_headers.rs"]
mod about_headers;
#[path = "vectors/about_lines.rs"]
mod about_lines;
#[path = "vectors/about_papers.rs"]
mod about_papers;
#[path = "vectors/about_signatures.rs"]
mod about_signatures;
#[path = "vectors/craft.rs"]
mod craft;
#[path = "vectors/fields.rs"]
mod fields;
#[path = "vectors/sound.rs"]
mod sound;

use craft::Bundle;
use seal::bundle::{BundleFault, Item, Reader};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// One vector: what it is called, what must come of it, and why.
struct Vector {
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    bytes: Vec<u8>,
}

/// Makes a vector of the small founded bundle, changed.
fn changed(
    name: &'static str,
    expect: &'static str,
    note: &'static str,
    change: impl FnOnce(&mut Bundle),
) -> Vector {
    let mut bundle = Bundle::founded();
    change(&mut bundle);
    Vector {
        name,
        expect,
        note,
        bytes: bundle.write(),
    }
}

fn all() -> Vec<(String, Vector)> {
    [
        sound::vectors(),
        about_headers::vectors(),
        about_lines::vectors(),
        about_events::vectors(),
        about_bodies::vectors(),
        about_commits::vectors(),
        about_signatures::vectors(),
        about_papers::vectors(),
        about_ends::vectors(),
    ]
    .into_iter()
    .flatten()
    .enumerate()
    .map(|(index, vector)| (format!("{:04}-{}.lines", index + 1, vector.name), vector))
    .collect()
}

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(name)
}

fn expected(vectors: &[(String, Vector)]) -> String {
    let row = |(file, vector): &(String, Vector)| {
        let [file, expect, note] = [file, vector.expect, vector.note].map(craft::quoted);
        format!(r#"  {{"file":{file},"expect":{expect},"note":{note}}}"#)
    };
    let rows: Vec<_> = vectors.iter().map(row).collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

fn code(bytes: &[u8]) -> &'static str {
    match read(bytes) {
        Ok(()) => "ok",
        Err(fault) => fault.code(),
    }
}

fn read(bytes: &[u8]) -> Result<(), BundleFault> {
    let mut reader = Reader::plain(bytes)?;
    loop {
        match reader.next_item()? {
            Some(Item::End(_)) => return Ok(()),
            Some(_) => {}
            None => panic!("nothing comes after the end, and the end came not"),
        }
    }
}

#[test]
fn every_vector_lies_in_the_folder_as_it_is_made() {
    let vectors = all();
    let folder = here("lines");
    if env::var_os("KERNKAS_RENEW").is_some() {
        for old in fs::read_dir(&folder).unwrap() {
            fs::remove_file(old.unwrap().path()).unwrap();
        }
        for (file, vector) in &vectors {
            fs::write(folder.join(file), &vector.bytes).unwrap();
        }
        fs::write(here("expected.json"), expected(&vectors)).unwrap();
    }
    assert!(vectors.len() >= 150, "only {} vectors", vectors.len());
    let made: BTreeSet<_> = vectors.iter().map(|(file, _)| file.clone()).collect();
    let there: BTreeSet<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(there, made);
    for (file, vector) in &vectors {
        assert!(
            fs::read(folder.join(file)).unwrap() == vector.bytes,
            "{file} differs"
        );
    }
    assert_eq!(
        fs::read_to_string(here("expected.json")).unwrap(),
        expected(&vectors)
    );
}

#[test]
fn every_vector_comes_to_what_is_expected() {
    let rows: Vec<Value> = serde_json::from_str(&fs::read_to_string(here("expected.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for row in &rows {
        let file = row["file"].as_str().unwrap();
        let found = code(&fs::read(here("lines").join(file)).unwrap());
        if found != row["expect"] {
            wrong.push(format!("{file}: {found}, where {} is expected", row["expect"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows.len() >= 150, "only {} vectors", rows.len());
    println!("tried: {} vectors", rows.len());
}

/// The codes that the verifier finds, by file.
fn by_the_verifier(arguments: &[&Path]) -> BTreeMap<String, String> {
    let told = Command::new("python3")
        .arg("-B")
        .arg(here("verify.py"))
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("the second verifier needs python3, which does not start: {error}"));
    let text = String::from_utf8(told.stdout).unwrap();
    let found: BTreeMap<_, _> = text
        .lines()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(code, file)| (file.to_owned(), code.to_owned()))
        .collect();
    assert!(!found.is_empty(), "{}", String::from_utf8_lossy(&told.stderr));
    found
}

#[test]
fn a_program_that_shares_nothing_with_this_one_finds_the_same() {
    let found = by_the_verifier(&[Path::new("--all")]);
    let vectors = all();
    assert_eq!(found.len(), vectors.len());
    let wrong: Vec<_> = vectors
        .iter()
        .filter(|(file, vector)| found.get(file).map(String::as_str) != Some(vector.expect))
        .map(|(file, vector)| {
            format!(
                "{file}: {:?}, where {} is expected",
                found.get(file),
                vector.expect
            )
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_too_large_to_keep_in_a_folder_is_found_alike_too() {
    let folder = tempfile::tempdir().unwrap();
    let large = [
        ("paper-in-two-parts", "ok", about_papers::in_two_parts().write()),
        (
            "parts-swapped",
            "line-order",
            about_papers::parts_swapped().write(),
        ),
        (
            "second-part-missing",
            "line-order",
            about_papers::second_part_missing().write(),
        ),
        ("line-too-long", "line-too-long", about_lines::too_long().write()),
        ("body-too-long", "body-form", about_bodies::too_long().write()),
        (
            "too-many-seen",
            "commit-seen",
            about_commits::too_many_seen().write(),
        ),
        (
            "too-many-events",
            "commit-count",
            about_commits::too_many_events().write(),
        ),
    ];
    let mut files = Vec::new();
    for (name, expect, bytes) in large {
        assert_eq!(code(&bytes), expect, "{name}");
        let file = folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        files.push((name, expect, file));
    }
    let paths: Vec<_> = files.iter().map(|(.., file)| file.as_path()).collect();
    let found = by_the_verifier(&paths);
    for (name, expect, _) in files {
        assert_eq!(found.get(name).map(String::as_str), Some(expect), "{name}");
    }
}

/// Changes one to three places, the same ones for the same seed.
fn damaged(bytes: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below.max(1)
    };
    let mut bytes = bytes.to_vec();
    for _ in 0..=next(3) {
        let place = next(bytes.len());
        match next(5) {
            0 => bytes[place] = next(256).to_le_bytes()[0],
            1 => bytes[place] = b"0123456789abcdef\",:{}[]n \\"[next(26)],
            2 => drop(bytes.remove(place)),
            3 => bytes.insert(place, b"0123456789abcdef\",:{}[]n \\"[next(26)]),
            _ => {
                let from = next(bytes.len());
                let some = bytes[from..bytes.len().min(from + 1 + next(40))].to_vec();
                bytes.splice(place..place, some);
            }
        }
    }
    bytes
}

#[test]
fn what_was_damaged_at_random_is_judged_alike() {
    let folder = tempfile::tempdir().unwrap();
    let sound: Vec<_> = all()
        .into_iter()
        .filter(|(_, vector)| vector.expect == "ok" && vector.bytes.len() < 8_000)
        .collect();
    let mut files = Vec::new();
    for seed in 0..600_u64 {
        let (_, vector) = &sound[usize::try_from(seed).unwrap() % sound.len()];
        let bytes = damaged(&vector.bytes, seed);
        let name = format!("{seed:03}-{}", vector.name);
        let file = folder.path().join(&name);
        fs::write(&file, &bytes).unwrap();
        files.push((name, code(&bytes), file));
    }
    let paths: Vec<_> = files.iter().map(|(.., file)| file.as_path()).collect();
    let found = by_the_verifier(&paths);
    let wrong: Vec<_> = files
        .iter()
        .filter(|(name, code, _)| found.get(name).map(String::as_str) != Some(*code))
        .map(|(name, code, _)| format!("{name}: {code} here, {:?} there", found.get(name)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let kinds: BTreeSet<_> = files.iter().map(|(_, code, _)| code).collect();
    assert!(kinds.len() > 5, "only {kinds:?}");
}

#[test]
fn every_code_that_the_page_names_for_lines_is_met_by_a_vector() {
    let page = fs::read_to_string(here("../../docs/bundle-format.md")).unwrap();
    let met: BTreeSet<_> = all().iter().map(|(_, vector)| vector.expect).collect();
    let named: BTreeSet<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | lines |"))
        .map(|(code, _)| code)
        .collect();
    assert!(named.len() > 30, "only {} codes are named", named.len());
    // Met by what is too large to keep in a folder, and in the tests of the reader itself.
    let apart = ["line-too-long", "too-many-lines", "too-big", "commit-too-big"];
    let missing: Vec<_> = named
        .iter()
        .filter(|code| !met.contains(*code) && !apart.contains(code))
        .collect();
    assert!(missing.is_empty(), "no vector meets {missing:?}");
    let unnamed: Vec<_> = met
        .iter()
        .filter(|code| **code != "ok" && !named.contains(*code))
        .collect();
    assert!(unnamed.is_empty(), "the page does not name {unnamed:?}");
}
