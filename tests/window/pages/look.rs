//! In what language and colours a page is looked at, and the looking itself.

use std::{cell::RefCell, thread::sleep, time::Duration};

use kernkas_tests::window::{Window, pictures};
use serde_json::json;

/// The sizes that pictures are made in: a laptop, and the screen at the town hall.
pub const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

/// How a page looks.
pub struct Look {
    language: Language,
    theme: Theme,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Dutch,
    English,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl Look {
    /// The Dutch words of the catalogue, or the English.
    pub fn words<'a>(&self, dutch: &'a str, english: &'a str) -> &'a str {
        match self.language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }

    fn name(&self) -> &'static str {
        match (self.language, self.theme) {
            (Language::Dutch, Theme::Light) => "nl-light",
            (Language::Dutch, Theme::Dark) => "nl-dark",
            (Language::English, Theme::Light) => "en-light",
            (Language::English, Theme::Dark) => "en-dark",
        }
    }

    /// Lets axe look at the page, and makes its pictures.
    pub fn at(&self, window: &Window, page: &str) {
        window.is_accessible(&format!("{page}, {}", self.name()));
        if !pictures::are_asked_for() {
            return;
        }
        for (width, height) in SIZES {
            window.resize(width, height);
            window.picture(&format!("{page}-{}-{width}", self.name()));
        }
        window.resize(SIZES[0].0, SIZES[0].1);
    }

    /// Begins again with this language and these colours, as they are kept between two starts.
    pub fn put_on(&self, window: &Window) {
        let language = self.words("nl", "en");
        let theme = if self.theme == Theme::Dark {
            "dark"
        } else {
            "light"
        };
        window.ask(
            "localStorage.setItem('kernkas.language', arguments[0]); localStorage.setItem('kernkas.theme', arguments[1]); location.reload();",
            &[json!(language), json!(theme)],
        );
        window.until("the look to change", |window| {
            let now = window.ask(
                "return [document.documentElement.lang, document.documentElement.dataset.theme, document.querySelectorAll('h1').length > 0];",
                &[],
            );
            (now == json!([language, theme, true])).then_some(())
        });
    }
}

pub const DUTCH: Look = Look {
    language: Language::Dutch,
    theme: Theme::Light,
};
pub const DARK: Look = Look {
    language: Language::Dutch,
    theme: Theme::Dark,
};
pub const ENGLISH: Look = Look {
    language: Language::English,
    theme: Theme::Light,
};

/// Waits until a page stands still: what it asked for is there, and nothing moves any more.
pub fn settle(window: &Window) {
    let text = RefCell::new(String::new());
    window.until("the page to stand still", |window| {
        sleep(Duration::from_millis(120));
        let now = window.text();
        (text.replace(now.clone()) == now).then_some(())
    });
}
