//! In what language and colours a page is looked at, and the looking itself.

use std::{cell::RefCell, thread::sleep, time::Duration};

use kernkas_tests::window::{Window, pictures};
use serde_json::json;

/// The sizes that pictures are made in: a laptop, and the screen at the town hall.
pub const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

/// In what language the pages are looked at, and in which colours.
pub struct Look {
    language: Language,
    themes: &'static [Theme],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    Dutch,
    English,
}

#[derive(Clone, Copy)]
enum Theme {
    Light,
    Dark,
}

/// Dutch, light and dark.
pub const DUTCH: Look = Look {
    language: Language::Dutch,
    themes: &[Theme::Dark, Theme::Light],
};
/// English, light and dark.
pub const ENGLISH: Look = Look {
    language: Language::English,
    themes: &[Theme::Dark, Theme::Light],
};

impl Theme {
    const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Look {
    /// The Dutch words of the catalogue, or the English.
    pub fn words<'a>(&self, dutch: &'a str, english: &'a str) -> &'a str {
        match self.language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }

    /// Lets axe look at the page in each of its colours, and makes its pictures.
    pub fn at(&self, window: &Window, page: &str) {
        for theme in self.themes {
            let theme = theme.word();
            window.ask(
                "document.documentElement.dataset.theme = arguments[0];",
                &[json!(theme)],
            );
            // Colours move for a moment; axe would weigh what lies between.
            sleep(Duration::from_millis(200));
            let name = format!("{page}-{}-{theme}", self.words("nl", "en"));
            window.is_accessible(&name);
            if !pictures::are_asked_for() {
                continue;
            }
            for (width, height) in SIZES {
                window.resize(width, height);
                window.picture(&format!("{name}-{width}"));
            }
            window.resize(SIZES[0].0, SIZES[0].1);
        }
    }

    /// Begins again in this language, as it is kept between two starts.
    pub fn put_on(&self, window: &Window) {
        let language = self.words("nl", "en");
        window.ask(
            "localStorage.setItem('kernkas.language', arguments[0]); localStorage.setItem('kernkas.theme', 'light'); location.reload();",
            &[json!(language)],
        );
        window.until("the look to change", |window| {
            let now = window.ask(
                "return [document.documentElement.lang, document.documentElement.dataset.theme, document.querySelectorAll('h1').length > 0];",
                &[],
            );
            (now == json!([language, "light", true])).then_some(())
        });
    }
}

/// Waits until a page stands still: what it asked for is there, and nothing moves any more.
pub fn settle(window: &Window) {
    let text = RefCell::new(String::new());
    window.until("the page to stand still", |window| {
        sleep(Duration::from_millis(120));
        let now = window.text();
        (text.replace(now.clone()) == now).then_some(())
    });
}
