//! Runs other programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::house::House;
use crate::trouble::Trouble;

/// A cargo command at the root of the checkout, building into the target folder outside it.
pub fn cargo(house: &House) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(&house.root)
        .env("CARGO_TARGET_DIR", &house.target);
    // What the outer cargo tells about xtask itself would make the inner one build some crates again.
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if told.starts_with("CARGO_PKG_")
            || told.starts_with("CARGO_MANIFEST_")
            || told.starts_with("CARGO_BIN_")
        {
            cargo.env_remove(&name);
        }
    }
    cargo
}

/// A command of npm inside `ui/`.
pub fn npm(house: &House) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(house.ui());
    npm
}

/// Runs a command to its end, showing what it says.
pub fn see(command: &mut Command) -> Result<(), Trouble> {
    let status = command.status().map_err(|why| not_started(command, why))?;
    if status.success() {
        Ok(())
    } else {
        Err(Trouble::Failed {
            command: typed(command),
        })
    }
}

/// Runs a command to its end, showing what it says, and returns its output.
pub fn see_and_keep(command: &mut Command) -> Result<String, Trouble> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| not_started(command, why))?;
    let mut kept = String::new();
    for line in BufReader::new(child.stdout.take().expect("BUG: the output is piped")).lines() {
        let Ok(line) = line else { break };
        println!("{line}");
        kept.push_str(&line);
        kept.push('\n');
    }
    let status = child.wait().map_err(|why| not_started(command, why))?;
    if status.success() {
        Ok(kept)
    } else {
        Err(Trouble::Failed {
            command: typed(command),
        })
    }
}

/// Runs a command quietly and returns what it wrote, or `None` when it failed or is not there.
pub fn ask<Word: AsRef<OsStr>>(program: &str, words: &[Word]) -> Option<String> {
    let said = Command::new(program)
        .args(words)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    said.status
        .success()
        .then(|| String::from_utf8_lossy(&said.stdout).trim().to_owned())
}

/// The command as a person would type it, without its folder.
fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_stem()
        .unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn not_started(command: &Command, why: std::io::Error) -> Trouble {
    Trouble::NotStarted {
        program: command.get_program().to_string_lossy().into_owned(),
        why,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_is_told_as_it_would_be_typed() {
        let mut command = Command::new("cargo");
        command
            .args(["no-such-subcommand-of-cargo", "--quiet"])
            .stderr(Stdio::null());
        let trouble = see(&mut command).unwrap_err();
        assert_eq!(
            trouble.to_string(),
            "This failed: cargo no-such-subcommand-of-cargo --quiet"
        );
        assert_eq!(trouble.exit_code(), 1);
    }

    #[test]
    fn a_program_that_is_not_there_answers_nothing() {
        assert_eq!(ask("no-such-program-here", &["--version"]), None);
    }
}
