//! Where things are: the checkout, and the caches outside it.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use crate::trouble::Trouble;

/// The places a task works in.
pub struct House {
    /// The checkout.
    pub root: PathBuf,
    /// What cargo builds, outside the checkout unless `CARGO_TARGET_DIR` says otherwise.
    pub target: PathBuf,
    /// What a task remembers of this checkout between runs.
    stamps: PathBuf,
}

impl House {
    /// Finds the checkout this task runs in, and the cache folder of this user.
    pub fn find() -> Self {
        // `cargo run` says where it runs this from; what was true when it was compiled may be another checkout.
        let xtask = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = xtask.parent().expect("BUG: xtask lies inside the checkout");
        let cache = cache_folder()
            .unwrap_or_else(|| root.join("target"))
            .join("kernkas");
        let mut checkout = DefaultHasher::new();
        root.hash(&mut checkout);
        Self {
            target: env::var_os("CARGO_TARGET_DIR").map_or_else(|| cache.join("target"), PathBuf::from),
            stamps: cache
                .join("checkouts")
                .join(format!("{:016x}", checkout.finish())),
            root: root.to_path_buf(),
        }
    }

    /// The folder of the interface.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where cargo puts a program built by a profile (`debug` or `release`).
    pub fn built(&self, profile: &str, program: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(program)
            .with_extension(env::consts::EXE_EXTENSION)
    }

    /// Says whether `content` is what was remembered under `name` at the end of an earlier run.
    pub fn remembers(&self, name: &str, content: &str) -> bool {
        self.remembered(name)
            .is_some_and(|remembered| remembered == content)
    }

    /// What was remembered under `name` at the end of an earlier run.
    pub fn remembered(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.stamps.join(name)).ok()
    }

    /// Remembers `content` under `name` for the next run.
    pub fn remember(&self, name: &str, content: &str) -> Result<(), Trouble> {
        let path = self.stamps.join(name);
        fs::create_dir_all(&self.stamps)
            .and_then(|()| fs::write(&path, content))
            .map_err(|why| Trouble::Disk { path, why })
    }
}

/// This user's cache folder by the habit of the system.
fn cache_folder() -> Option<PathBuf> {
    let named = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if cfg!(windows) {
        named("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        named("HOME").map(|home| home.join("Library/Caches"))
    } else {
        named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")))
    }
}
