//! What a page may have saved, and how it comes on the disk: whole, or not at all.

use std::io::{self, Write};
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use office::desk::Desk;
use office::wire::ExportWish;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::desk::{ShellFault, Trouble};

/// What a page may ask to save.
#[derive(Debug, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case", deny_unknown_fields)]
pub enum Save {
    /// A backup of the whole data folder, made by the office.
    Backup,
    /// A text that the page shows, such as keys to be kept in a safe.
    Text {
        /// What is written, as UTF-8.
        text: String,
    },
    /// A bundle for other laptops, made by the office. It never takes the place of a file that is there.
    Bundle {
        /// For whom, and how much.
        wish: ExportWish,
    },
    /// The file with which this laptop asks to be let in, made by the office.
    Join,
    /// A paper of a case or a draft, as it was handed in.
    Paper {
        /// The paper, by its identity.
        paper: String,
    },
}

impl Save {
    /// Writes it to `place`, which a person chose, and answers `{ "saved": <file name> }`; for a bundle with
    /// `"exported"`: what the office says of it.
    ///
    /// # Errors
    ///
    /// The office's refusal or fault; `fault-disk` when the file cannot be written.
    pub fn write(self, desk: &Desk, place: &Path) -> Result<Value, Trouble> {
        let mut answer = json!({ "saved": place.file_name().map(|name| name.to_string_lossy()) });
        match self {
            Self::Bundle { wish } => {
                let export = json!({ "file": as_text(place)?, "wish": wish });
                answer["exported"] = desk.call_with_files("export", export)?;
            }
            Self::Join => {
                desk.call_with_files("join-file", json!({ "file": as_text(place)? }))?;
            }
            Self::Backup => {
                desk.call_with_files("backup", json!({ "file": as_text(place)? }))?;
            }
            Self::Text { text } => whole(place, text.as_bytes())?,
            Self::Paper { paper } => whole(place, &bytes_of(desk, &paper)?)?,
        }
        Ok(answer)
    }
}

/// Asks the office for a paper. Whether the person may have it is the office's to say.
fn bytes_of(desk: &Desk, paper: &str) -> Result<Vec<u8>, Trouble> {
    let view = desk.call("paper", json!({ "paper": paper }))?;
    let content = view["content"].as_str().unwrap_or_default();
    BASE64
        .decode(content)
        .map_err(|fault| Trouble::Shell(ShellFault::unexpected(&fault)))
}

/// The place as the office takes it; a name that is no text cannot go over the door.
pub(crate) fn as_text(place: &Path) -> Result<&str, Trouble> {
    place
        .to_str()
        .ok_or_else(|| Trouble::Shell(ShellFault::disk(&place.display())))
}

/// Writes under another name, and takes the chosen one when every byte is on the disk: a stick pulled out halfway
/// leaves the file that was there.
fn whole(place: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let written = || -> io::Result<()> {
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(place)?;
        Ok(())
    };
    written().map_err(|fault| Trouble::Shell(ShellFault::disk(&fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A desk with one paper in a draft.
    fn desk_with_paper(folder: &Path, bytes: &[u8]) -> (Desk, String) {
        let desk = Desk::new(folder.to_path_buf());
        let founder = json!({
            "preset": "buren", "name": "Sanne", "roles": ["budget-officer"],
            "passphrase": "een lange zin om mee te proberen",
        });
        desk.call("found", founder).unwrap();
        let draft = desk
            .call("save-draft", json!({ "draft": null, "application": {} }))
            .unwrap();
        let paper =
            json!({ "draft": draft["draft"], "name": "offerte.pdf", "content": BASE64.encode(bytes) });
        let row = desk.call("attach", paper).unwrap();
        (desk, row["paper"].as_str().unwrap().to_owned())
    }

    fn id_of(trouble: Trouble) -> String {
        serde_json::to_value(trouble).unwrap()["text"]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    #[test]
    fn a_paper_is_saved_byte_for_byte_in_place_of_what_was_there_and_only_a_paper_is() {
        let folder = tempfile::tempdir().unwrap();
        let bytes = b"%PDF-1.7\n\x00\xff\xfe offerte \r\n%%EOF";
        let (desk, paper) = desk_with_paper(&folder.path().join("data"), bytes);
        let chosen = folder.path().join("chosen");
        std::fs::create_dir(&chosen).unwrap();
        let place = chosen.join("offerte.pdf");
        std::fs::write(
            &place,
            b"an older file, and a longer one than the paper that replaces it",
        )
        .unwrap();
        let answer = Save::Paper { paper }.write(&desk, &place).unwrap();
        assert_eq!(answer, json!({ "saved": "offerte.pdf" }));
        assert_eq!(std::fs::read(&place).unwrap(), bytes);
        for paper in ["00000000-0000-7000-8000-000000000000", "../../etc/passwd", ""] {
            let paper = paper.to_owned();
            let refused = Save::Paper { paper }.write(&desk, &chosen.join("other"));
            assert!(refused.is_err());
        }
        let left = std::fs::read_dir(&chosen).unwrap().count();
        assert_eq!(
            left, 1,
            "nothing is left beside it, and what is no paper writes nothing"
        );
    }

    #[test]
    fn a_folder_that_is_gone_is_a_matter_of_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path().join("data"));
        let text = "sleutel".to_owned();
        let trouble = Save::Text { text }
            .write(&desk, &folder.path().join("stick/sleutel.txt"))
            .unwrap_err();
        assert_eq!(id_of(trouble), "fault-disk");
    }
}
