//! What axe finds on a page.

use serde_json::Value;

use crate::window::Window;

/// Where the interface keeps axe.
const AXE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../ui/node_modules/axe-core/axe.min.js"
);

impl Window {
    /// Returns what axe finds wrong with the page as it stands: each a rule, why, and the elements it is about.
    pub fn violations(&self) -> Vec<String> {
        let axe = std::fs::read_to_string(AXE).expect("axe-core is among the packages of the interface");
        self.ask(&axe, &[]);
        let run = "const done = arguments[arguments.length - 1]; axe.run().then((found) => done(found.violations), (why) => done(String(why)));";
        let found = self.ask_and_wait(run);
        let Value::Array(found) = found else {
            panic!("axe did not run: {found}")
        };
        found.iter().map(told).collect()
    }

    /// Fails when axe finds anything wrong with the page; `page` names it.
    pub fn is_accessible(&self, page: &str) {
        let violations = self.violations();
        if !violations.is_empty() {
            self.fail(&format!("axe on {page}:\n{}", violations.join("\n")));
        }
    }
}

fn told(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let where_: Vec<String> = nodes
        .map(|node| format!("  {} — {}", node["target"], node["failureSummary"]))
        .collect();
    format!(
        "{} ({}): {}\n{}",
        violation["id"],
        violation["impact"],
        violation["help"],
        where_.join("\n")
    )
}
