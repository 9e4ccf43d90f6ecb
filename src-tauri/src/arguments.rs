//! Where the data is, from the command line.

use std::path::PathBuf;

use clap::Parser;
use directories::ProjectDirs;

/// The command line of `kernkas-desktop`.
#[derive(Debug, Parser)]
#[command(
    name = "kernkas-desktop",
    version,
    about = "Kernkas: the village's till, in a window"
)]
pub struct Arguments {
    /// Folder to keep the data in; made when it is not there
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Open the made-up sample municipality; it lies beside a municipality's own work and never touches it
    #[arg(long)]
    sample: bool,
}

/// How the program was opened: on which folder, and whether on made-up data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The data folder.
    pub folder: PathBuf,
    /// What for.
    pub content: Content,
}

/// What a person opened the program for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A municipality's own work.
    Own,
    /// The sample municipality: everything in it is made up, and lies in a folder of its own inside the data folder.
    Sample,
}

impl Arguments {
    /// Names the folder to open, or `None` when this user has no place for data.
    ///
    /// The local folder of this machine is taken, never one that roams over a network with the user: the
    /// database refuses a network drive.
    #[must_use]
    pub fn opening(self) -> Option<Opening> {
        let content = if self.sample {
            Content::Sample
        } else {
            Content::Own
        };
        let folder = match self.data {
            // The page engine keeps its own files below this and takes no relative place.
            Some(named) => std::path::absolute(&named).unwrap_or(named),
            None => ProjectDirs::from("nl", "", "Kernkas")?
                .data_local_dir()
                .to_path_buf(),
        };
        Some(Opening { folder, content })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened_with(words: &[&str]) -> Opening {
        let words = std::iter::once("kernkas-desktop").chain(words.iter().copied());
        Arguments::try_parse_from(words).unwrap().opening().unwrap()
    }

    #[test]
    fn a_named_folder_is_used_as_it_is() {
        let opening = opened_with(&["--data", "/srv/kas"]);
        assert_eq!(
            opening,
            Opening {
                folder: PathBuf::from("/srv/kas"),
                content: Content::Own
            }
        );
    }

    #[test]
    fn a_relative_folder_is_taken_from_where_the_program_was_started() {
        assert_eq!(
            opened_with(&["--data", "kas"]).folder,
            std::env::current_dir().unwrap().join("kas")
        );
    }

    #[test]
    fn without_a_folder_the_data_is_kept_in_that_of_this_user() {
        assert_eq!(opened_with(&["--sample"]).content, Content::Sample);
        assert!(opened_with(&[]).folder.is_absolute());
    }

    #[test]
    fn an_unknown_word_is_refused() {
        assert!(Arguments::try_parse_from(["kernkas-desktop", "--dta", "x"]).is_err());
    }
}
