//! Node, which builds the interface.

use crate::command::ask;
use crate::trouble::Trouble;

/// Requires a Node that the interface can be built with.
pub fn require() -> Result<(), Trouble> {
    let found = ask("node", &["--version"]);
    match found.as_deref() {
        Some(version) if is_new_enough(version) => {
            println!("Node {version} is there.");
            Ok(())
        }
        Some(version) => Err(missing(&format!("Node {version} is too old"))),
        None => Err(missing("Node is not installed")),
    }
}

fn missing(what: &str) -> Trouble {
    Trouble::Missing {
        what: format!(
            "{what}: the interface is built with Node 20.19 or newer (or 22.12 or newer). Install it from https://nodejs.org, then try again."
        ),
    }
}

/// Vite 8 asks for `^20.19.0 || >=22.12.0`.
fn is_new_enough(version: &str) -> bool {
    let mut parts = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(20), Some(minor)) => minor >= 19,
        (Some(22), Some(minor)) => minor >= 12,
        (Some(major), Some(_)) => major > 22,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn only_a_node_that_vite_accepts_will_do() {
        for good in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.1.0"] {
            assert!(is_new_enough(good), "{good}");
        }
        for bad in ["v18.20.0", "v20.18.9", "v21.7.0", "v22.11.0", "", "node"] {
            assert!(!is_new_enough(bad), "{bad}");
        }
    }
}
