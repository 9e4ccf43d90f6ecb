//! The house itself: no arrow points back, no name says nothing, no file is too long to read.

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// The packages of the workspace, each with those of our own that it depends on.
fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(house())
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let metadata: Value = serde_json::from_slice(&told.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let name = |package: &Value| package["name"].as_str().unwrap().to_owned();
    let ours: BTreeSet<String> = packages.iter().map(name).collect();
    let arrows_of = |package: &Value| {
        let all = package["dependencies"].as_array().unwrap().iter().map(name);
        all.filter(|name| ours.contains(name)).collect()
    };
    packages
        .iter()
        .map(|package| (name(package), arrows_of(package)))
        .collect()
}

#[test]
fn every_arrow_points_down_and_the_rules_depend_on_nothing_of_ours() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("rules", &[][..]),
        ("seal", &[]),
        ("office", &["rules", "seal"]),
        ("kernkas-cli", &["office", "rules", "seal"]),
        ("kernkas-desktop", &["office", "rules"]),
        ("kernkas-tests", &["rules", "seal", "office", "kernkas-cli"]),
        ("xtask", &["office"]),
    ]);
    for (package, arrows) in arrows() {
        let allowed = allowed.get(package.as_str());
        let allowed =
            allowed.unwrap_or_else(|| panic!("{package} is a new room: say here what it may depend on"));
        let wrong: Vec<_> = arrows
            .iter()
            .filter(|arrow| !allowed.contains(&arrow.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{package} may not depend on {wrong:?}");
    }
}

#[test]
fn nothing_goes_by_a_name_that_says_nothing() {
    let empty_names = [
        "core", "common", "utils", "util", "helpers", "helper", "types", "manager", "service", "misc",
    ];
    for path in files(&["rs", "ts", "svelte"]) {
        let stem = path.file_stem().unwrap().to_string_lossy().to_lowercase();
        assert!(
            !empty_names.contains(&stem.as_str()),
            "{} says nothing",
            path.display()
        );
        assert_ne!(path.file_name().unwrap(), "mod.rs", "{}", path.display());
    }
    for package in arrows().into_keys() {
        assert!(!empty_names.contains(&package.as_str()), "{package} says nothing");
    }
}

#[test]
fn no_file_is_too_long_to_be_read_in_one_sitting() {
    let house = house();
    let mut long = Vec::new();
    for path in files(&["rs", "svelte"]) {
        let most = if path.extension().is_some_and(|kind| kind == "rs") {
            400
        } else {
            250
        };
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let inside = path
            .strip_prefix(&house)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        if lines > most {
            long.push(format!("{inside}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "split these: {long:#?}");
}

/// Folders that are made, not written.
fn is_made(name: &str) -> bool {
    name.starts_with('.') || ["target", "node_modules", "dist", "gen", "screenshots"].contains(&name)
}

fn folders(under: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(under).unwrap().map(Result::unwrap) {
        let name = entry.file_name();
        if entry.file_type().unwrap().is_dir() && !is_made(&name.to_string_lossy()) {
            found.push(entry.path());
            found.extend(folders(&entry.path()));
        }
    }
    found
}

fn files(kinds: &[&str]) -> Vec<PathBuf> {
    let mut all = folders(&house());
    all.push(house());
    let inside = all
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path());
    let of_kind = |path: &PathBuf| {
        path.extension()
            .is_some_and(|kind| kinds.iter().any(|wanted| kind == *wanted))
    };
    inside.filter(|path| path.is_file()).filter(of_kind).collect()
}
