//! The interface in `ui/`: installed and built only when something changed.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{npm, see};
use crate::house::House;
use crate::trouble::Trouble;

/// Installs what `package-lock.json` lists, unless that is what was installed last time.
pub fn install(house: &House) -> Result<(), Trouble> {
    let lock = house.ui().join("package-lock.json");
    let listed = fs::read_to_string(&lock).map_err(|why| Trouble::Disk { path: lock, why })?;
    if house.ui().join("node_modules").is_dir() && house.remembers("package-lock.json", &listed) {
        println!("node_modules is as package-lock.json lists it.");
        return Ok(());
    }
    see(npm(house).args(["ci", "--no-audit", "--no-fund", "--prefer-offline"]))?;
    house.remember("package-lock.json", &listed)
}

/// Builds `ui/dist`, unless nothing in `ui/` changed since it was built.
pub fn build(house: &House) -> Result<(), Trouble> {
    let sources = fingerprint(&house.ui())?;
    if house.ui().join("dist/index.html").is_file() && house.remembers("interface", &sources) {
        println!("The interface is built already.");
        return Ok(());
    }
    see(npm(house).args(["run", "--silent", "build"]))?;
    house.remember("interface", &fingerprint(&house.ui())?)
}

/// Draws every icon again from `icons/icon.svg`, and keeps those a desktop needs.
pub fn icons(house: &House) -> Result<(), Trouble> {
    install(house)?;
    let drawn = house.target.join("icons");
    let script = house.ui().join("node_modules/@tauri-apps/cli/tauri.js");
    see(Command::new("node")
        .current_dir(&house.root)
        .arg(script)
        .args(["icon", "icons/icon.svg", "--output"])
        .arg(&drawn))?;
    for name in [
        "32x32.png",
        "128x128.png",
        "128x128@2x.png",
        "icon.png",
        "icon.ico",
        "icon.icns",
    ] {
        let kept = house.root.join("icons").join(name);
        fs::copy(drawn.join(name), &kept).map_err(|why| Trouble::Disk { path: kept, why })?;
    }
    Ok(())
}

/// What stands in the sources of the interface, as one number in text.
fn fingerprint(ui: &Path) -> Result<String, Trouble> {
    let mut files = Vec::new();
    collect(ui, &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for path in files {
        let content = fs::read(&path).map_err(|why| Trouble::Disk {
            path: path.clone(),
            why,
        })?;
        path.hash(&mut hasher);
        content.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Trouble> {
    let at = |why| Trouble::Disk {
        path: folder.to_path_buf(),
        why,
    };
    for entry in fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let name = entry.file_name();
        if name == "node_modules" || name == "dist" || name.to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type().map_err(at)?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}
