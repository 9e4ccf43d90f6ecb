//! The contract with the screen: every call and every shape as TypeScript, written from the Rust types.

use crate::{calls::CALLS, wire::CallFailure};
use std::{any::TypeId, collections::BTreeMap};
use ts_rs::{Config, TS, TypeVisitor};

/// The shapes met so far, by name, and the calls in order.
#[derive(Default)]
pub struct Contract {
    shapes: BTreeMap<String, String>,
    seen: Vec<TypeId>,
    calls: Vec<String>,
}

/// How shapes are written: whole numbers are `number`, since none here outgrows 53 bits.
#[must_use]
pub fn config() -> Config {
    Config::new().with_large_int("number")
}

impl TypeVisitor for Contract {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            let config = config();
            let purpose = T::docs().unwrap_or_default();
            self.shapes.insert(
                T::ident(&config),
                format!("{purpose}export {}\n", T::decl(&config)),
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl Contract {
    pub(crate) fn call<I: TS + 'static, O: TS + 'static>(&mut self, name: &str, purpose: &str) {
        self.visit::<I>();
        self.visit::<O>();
        let config = config();
        self.calls.push(format!(
            "  /** {purpose} */\n  \"{name}\": {{ in: {}; out: {} }};\n",
            I::name(&config),
            O::name(&config)
        ));
    }
}

/// Writes the whole contract.
#[must_use]
pub fn write() -> String {
    let mut contract = Contract::default();
    contract.visit::<CallFailure>();
    for call in CALLS {
        (call.teach)(&mut contract);
    }
    let shapes: String = contract.shapes.into_values().collect::<Vec<_>>().join("\n");
    format!(
        "// Written from the Rust types by `cargo xtask contract`; a test keeps it current. Do not edit.\n\n{shapes}\n\
         /** Every call: what goes in and what comes out. */\nexport interface Calls {{\n{}}}\n\n\
         /** The name of a call. */\nexport type CallName = keyof Calls;\n",
        contract.calls.concat()
    )
}

#[cfg(test)]
mod tests {
    const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/lib/contract.gen.ts");

    #[test]
    fn the_checked_in_contract_is_current() {
        let contract = super::write();
        if std::env::var_os("KERNKAS_RENEW").is_some() {
            std::fs::write(FILE, &contract).unwrap();
        }
        let kept = std::fs::read_to_string(FILE).unwrap_or_default();
        assert!(
            kept == contract,
            "ui/src/lib/contract.gen.ts is old: run `cargo xtask contract`"
        );
    }
}
