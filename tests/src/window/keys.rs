//! Keys, as a person presses them.

use thirtyfour::Key;

use crate::window::Window;
use crate::window::sight::Role;

impl Window {
    /// Presses a key with the keys held down before it: `Tab`, `Shift Tab`, `Ctrl K`, `Alt M`, `Ctrl Enter`.
    pub fn press(&mut self, keys: &str) {
        let mut held: Vec<char> = keys.split(' ').map(code).collect();
        let struck = held.pop().expect("a key is named");
        let mut actions = self.page().action_chain();
        for key in &held {
            actions = actions.key_down(*key);
        }
        actions = actions.key_down(struck).key_up(struck);
        for key in held.iter().rev() {
            actions = actions.key_up(*key);
        }
        self.runtime.block_on(actions.perform()).unwrap();
    }

    /// Types text where the focus is.
    pub fn type_in(&mut self, text: &str) {
        let actions = self.page().action_chain().send_keys(text);
        self.runtime.block_on(actions.perform()).unwrap();
    }

    /// Tabs on until the focus is on what has this role and name, as somebody without a mouse has to.
    ///
    /// Fails when it is not reached within a full round of the page.
    pub fn tab_to(&mut self, role: Role, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..150 {
            let here = self.focus();
            if here.0 == role.word() && here.1 == name {
                return;
            }
            let told = format!("{} “{}”", here.0, here.1);
            if !passed.contains(&told) {
                passed.push(told);
            }
            self.press("Tab");
        }
        self.fail(&format!(
            "Tab never came to {} “{name}”; it passed {}",
            role.word(),
            passed.join(", ")
        ));
    }

    /// Tabs to a field, empties it and types.
    pub fn fill(&mut self, label: &str, text: &str) {
        self.tab_to(Role::Field, label);
        self.press("Ctrl A");
        self.press("Delete");
        self.type_in(text);
    }

    /// Tabs to a list and walks it with the arrow keys to the option that is written so.
    ///
    /// Fails when the list holds no such option.
    pub fn choose(&mut self, label: &str, option: &str) {
        self.tab_to(Role::Field, label);
        self.press("Home");
        let mut passed: Vec<String> = Vec::new();
        loop {
            let here = self.chosen();
            if here == option {
                return;
            }
            if passed.last() == Some(&here) {
                self.fail(&format!(
                    "“{label}” has no option “{option}”; it has {}",
                    passed.join(", ")
                ));
            }
            passed.push(here);
            self.press("Down");
        }
    }

    /// Tabs to a box and ticks it, or unticks it.
    pub fn tick(&mut self, name: &str) {
        self.tab_to(Role::Choice, name);
        self.press("Space");
    }

    /// Tabs to the first of several choices and goes on with the arrow keys to the one with this name.
    ///
    /// A list of choices is one stop for Tab; the arrows choose in it.
    pub fn pick(&mut self, first: &str, name: &str) {
        self.tab_to(Role::Choice, first);
        self.press("Space");
        for _ in 0..10 {
            if self.focus().1 == name {
                return;
            }
            self.press("Down");
        }
        self.fail(&format!("the arrows never came from “{first}” to “{name}”"));
    }

    /// The option chosen in the list that has the focus.
    fn chosen(&self) -> String {
        let chosen = self.ask(
            "return document.activeElement.selectedOptions?.[0]?.textContent.trim() ?? '';",
            &[],
        );
        chosen.as_str().unwrap_or_default().to_owned()
    }

    /// Tabs to a button and presses it with Enter.
    pub fn push(&mut self, name: &str) {
        self.tab_to(Role::Button, name);
        self.press("Enter");
    }
}

/// The code of a key by the name that stands on it.
fn code(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Alt" => Key::Alt,
        "Shift" => Key::Shift,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => return ' ',
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "F1" => Key::F1,
        "F6" => Key::F6,
        letter => {
            let mut letters = letter.chars();
            let (Some(one), None) = (letters.next(), letters.next()) else {
                panic!("there is no key named {letter}");
            };
            return one.to_ascii_lowercase();
        }
    };
    key.into()
}
