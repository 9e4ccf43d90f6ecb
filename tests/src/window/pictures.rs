//! What was seen, written down.

use std::path::PathBuf;

use crate::window::Window;

impl Window {
    /// Writes a picture of the page to the folder of `KERNKAS_SHOTS`, when `KERNKAS_PICTURES` asks for them: they cost
    /// more time than all that is tested.
    ///
    /// Two frames pass first: what a page engine hands out before that is the picture from before the last change.
    pub fn picture(&self, name: &str) {
        if let (true, Some(folder)) = (are_asked_for(), shots()) {
            self.draw(&folder.join(name).with_extension("png"));
        }
    }

    /// Fails the test, and says where to look at what was on the screen.
    pub fn fail(&self, why: &str) -> ! {
        let Some(folder) = shots() else {
            panic!("{why}\n\nOn the screen stands:\n{}", self.text())
        };
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let picture = folder.join("failed").join(test).with_extension("png");
        self.draw(&picture);
        let source = picture.with_extension("html");
        std::fs::write(&source, self.runtime.block_on(self.page().source()).unwrap()).unwrap();
        panic!("{why}\n\nSee {} and {}", picture.display(), source.display());
    }

    fn draw(&self, picture: &std::path::Path) {
        let frames = "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done(1)));";
        self.ask_and_wait(frames);
        std::fs::create_dir_all(picture.parent().expect("BUG: a picture lies in a folder")).unwrap();
        self.runtime.block_on(self.page().screenshot(picture)).unwrap();
    }
}

/// Whether pictures of pages are asked for.
#[must_use]
pub fn are_asked_for() -> bool {
    std::env::var_os("KERNKAS_PICTURES").is_some()
}

fn shots() -> Option<PathBuf> {
    std::env::var_os("KERNKAS_SHOTS").map(PathBuf::from)
}
