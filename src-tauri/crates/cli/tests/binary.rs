//! The program as it is started: its exit codes reach the one who started it.

use std::{
    io,
    process::{Command, Output},
};

fn kernkas(folder: &std::path::Path, words: &[&str]) -> io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_kernkas"))
        .arg("--data")
        .arg(folder)
        .args(words)
        .env("KERNKAS_PASSPHRASE", "een lange zin om mee te proberen")
        .output()
}

#[test]
fn the_program_founds_verifies_and_refuses_with_its_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let kas = folder.path().join("kas");
    assert_eq!(
        kernkas(&kas, &["verify"]).unwrap().status.code(),
        Some(2),
        "nothing founded yet"
    );
    let founded = kernkas(&kas, &["init", "--name", "Anouk", "--role", "kernverbinder"]).unwrap();
    assert_eq!(
        founded.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&founded.stderr)
    );
    let verified = kernkas(&kas, &["--language", "en", "verify"]).unwrap();
    assert_eq!(verified.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&verified.stdout).contains("exactly what the journal gives"));
    std::fs::write(kas.join("keys.json"), "{").unwrap();
    assert_eq!(kernkas(&kas, &["verify"]).unwrap().status.code(), Some(1));
}
