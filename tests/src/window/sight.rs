//! What stands on the screen: found by role and name, waited for, never by a class or an id.

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::window::Window;

/// How long a test waits for something to be seen.
const PATIENCE: Duration = Duration::from_secs(40);

/// Gives a page's things their role and their name, roughly as a screen reader does.
const EYES: &str = include_str!("eyes.js");

/// What something on the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A button.
    Button,
    /// A link.
    Link,
    /// Something to type or choose in: one line, more lines, a list.
    Field,
    /// A box to tick, or one of several to choose.
    Choice,
    /// A heading of any level.
    Heading,
    /// A row of a table.
    Row,
    /// An option of a list that is open.
    Option,
    /// A sentence that a screen reader says at once.
    Alert,
}

impl Role {
    /// Its name in the script.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Link => "link",
            Self::Field => "field",
            Self::Choice => "choice",
            Self::Heading => "heading",
            Self::Row => "row",
            Self::Option => "option",
            Self::Alert => "alert",
        }
    }
}

impl Window {
    /// Waits until something of this role, with this name when one is given, is seen; returns its whole name.
    pub fn sees(&self, role: Role, name: Option<&str>) -> String {
        let looked =
            "const found = seen(arguments[0], arguments[1])[0]; return found ? nameOf(found) : null;";
        let arguments = [json!(role.word()), json!(name)];
        let what = format!("{} {}", role.word(), name.unwrap_or("(any)"));
        self.until(&what, |window| {
            window.look(looked, &arguments).as_str().map(str::to_owned)
        })
    }

    /// Waits until something of this role is seen whose name begins so; returns its whole name.
    pub fn sees_like(&self, role: Role, beginning: &str) -> String {
        let what = format!("{} “{beginning}…”", role.word());
        self.until(&what, |window| {
            window
                .all(role)
                .into_iter()
                .find(|name| name.starts_with(beginning))
        })
    }

    /// Waits until the focus is on what has this role and name.
    pub fn is_at(&self, role: Role, name: &str) {
        let what = format!("the focus on {} “{name}”", role.word());
        self.until(&what, |window| {
            let here = window.focus();
            (here.0 == role.word() && here.1 == name).then_some(())
        });
    }

    /// Waits until this text stands somewhere on the screen. Any white space is one space.
    pub fn reads(&self, text: &str) {
        let looked = "return textOf(document.body).includes(arguments[0]);";
        let arguments = [json!(text)];
        self.until(&format!("“{text}”"), |window| {
            window.look(looked, &arguments).as_bool().filter(|found| *found)
        });
    }

    /// Waits until this text stands nowhere on the screen.
    pub fn reads_no_longer(&self, text: &str) {
        let looked = "return !textOf(document.body).includes(arguments[0]);";
        let arguments = [json!(text)];
        self.until(&format!("no “{text}”"), |window| {
            window.look(looked, &arguments).as_bool().filter(|gone| *gone)
        });
    }

    /// All the text on the screen.
    pub fn text(&self) -> String {
        self.look("return textOf(document.body);", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The names of all things of this role on the screen.
    pub fn all(&self, role: Role) -> Vec<String> {
        let names = self.look(
            "return seen(arguments[0], null).map(nameOf);",
            &[json!(role.word())],
        );
        serde_json::from_value(names).unwrap()
    }

    /// What stands in a field.
    pub fn value(&self, label: &str) -> String {
        self.sees(Role::Field, Some(label));
        let value = self.look("return seen('field', arguments[0])[0].value;", &[json!(label)]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// The role and the name of what has the focus.
    pub fn focus(&self) -> (String, String) {
        let here = self.look(
            "return [roleOf(document.activeElement), nameOf(document.activeElement)];",
            &[],
        );
        serde_json::from_value(here).unwrap()
    }

    /// Clicks what has this role and name, once it is seen.
    pub fn click(&self, role: Role, name: &str) {
        self.sees(role, Some(name));
        let script = format!("{EYES}\nreturn seen(arguments[0], arguments[1])[0];");
        let arguments = [json!(role.word()), json!(name)];
        let clicked = self.runtime.block_on(async {
            self.page()
                .execute(script, arguments)
                .await?
                .element()?
                .click()
                .await
        });
        if let Err(why) = clicked {
            self.fail(&format!("{} “{name}” cannot be clicked: {why}", role.word()));
        }
    }

    /// Waits until `look` finds something, and fails with a picture when it does not.
    pub fn until<T>(&self, what: &str, look: impl Fn(&Self) -> Option<T>) -> T {
        let patience = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            if Instant::now() > patience {
                self.fail(&format!("waited in vain for {what}"));
            }
            sleep(Duration::from_millis(25));
        }
    }

    fn look(&self, script: &str, arguments: &[Value]) -> Value {
        self.ask(&format!("{EYES}\n{script}"), arguments)
    }
}
