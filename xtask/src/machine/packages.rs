//! The packages of the system.

use std::path::Path;
use std::process::Command;

use crate::command::{ask, see};
use crate::machine::Purpose;
use crate::trouble::Trouble;

/// To build: a C toolchain, Perl for the vendored OpenSSL under SQLCipher, and the page engine of the window.
const TO_BUILD: [&str; 4] = ["build-essential", "pkg-config", "perl", "libwebkit2gtk-4.1-dev"];
/// To drive the window in tests: WebDriver for that page engine, and a display without a monitor.
const TO_DRIVE: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Installs what is missing where that can be done without asking, and otherwise prints the one line to run.
pub fn install_missing(purpose: Purpose) -> Result<(), Trouble> {
    if cfg!(windows) {
        println!(
            "Windows needs the Build Tools for Visual Studio (C++), Strawberry Perl, and WebView2 (part of Windows 11)."
        );
        return Ok(());
    }
    if cfg!(target_os = "macos") {
        println!("macOS needs the command line tools: xcode-select --install");
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return look_for_page_engine();
    }
    let missing: Vec<&str> = wanted(purpose).filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("Every system package is there.");
        return Ok(());
    }
    println!("To be installed with apt-get: {}", missing.join(" "));
    install(&missing)
}

fn wanted(purpose: Purpose) -> impl Iterator<Item = &'static str> {
    let to_drive: &[&str] = if purpose == Purpose::Drive { &TO_DRIVE } else { &[] };
    TO_BUILD.iter().chain(to_drive).copied()
}

fn is_installed(package: &str) -> bool {
    ask(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", package],
    )
    .is_some_and(|status| status == "installed")
}

fn install(missing: &[&str]) -> Result<(), Trouble> {
    let by_hand = || Trouble::Missing {
        what: format!(
            "Packages of the system are missing, and installing them takes an administrator. Run this once, then try again:\n\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            missing.join(" ")
        ),
    };
    let is_root = ask("id", &["-u"]).is_some_and(|id| id == "0");
    let prefix: &[&str] = if is_root {
        &[]
    } else if ask("sudo", &["-n", "true"]).is_some() {
        &["sudo", "-n"]
    } else {
        return Err(by_hand());
    };
    let apt = |words: &[&str]| {
        let line: Vec<&str> = prefix
            .iter()
            .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .chain(words)
            .copied()
            .collect();
        see(Command::new(line[0]).args(&line[1..]))
    };
    // A repository of somebody else that cannot be reached is no reason to stop: the install below tells.
    if apt(&["update", "-qq"]).is_err() {
        println!("apt-get update had trouble; going on with the package lists that are there.");
    }
    let install: Vec<&str> = ["install", "-y", "-qq", "--no-install-recommends"]
        .iter()
        .chain(missing)
        .copied()
        .collect();
    apt(&install).map_err(|_| by_hand())
}

/// On a system without apt: looks whether the page engine is there, and names what to look for if not.
fn look_for_page_engine() -> Result<(), Trouble> {
    if ask("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some() {
        return Ok(());
    }
    Err(Trouble::Missing {
        what: "This needs the development files of WebKitGTK 4.1 (Fedora: webkit2gtk4.1-devel; Arch: webkit2gtk-4.1), a C compiler, pkg-config and Perl. Install them with this system's own packages, then try again.".into(),
    })
}
