//! The door through which the office reads a file that a person chose or dropped: a bundle, a join file.

use office::desk::Desk;
use serde::Deserialize;
use serde_json::{Value, json};
use tauri::State;

use crate::desk::{DeskState, ShellFault, Trouble};
use crate::doors::saving::as_text;
use crate::handed::Handed;

/// The calls that read a file. A call that writes one is not among them: a page never turns a chosen file into a place
/// to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What is in a bundle and what it would change.
    Inspect,
    /// Takes a bundle in.
    Import,
    /// Who wants to join.
    InspectJoin,
    /// Lets a laptop in.
    Enrol,
    /// The bundle that lets this laptop in.
    Arrive,
    /// Begins again with a bundle and the printed keys.
    Revive,
    /// Who can open a backup.
    InspectBackup,
    /// Puts a backup back.
    Restore,
}

impl Reading {
    /// Its name in the table of calls.
    #[must_use]
    pub fn call(self) -> &'static str {
        match self {
            Self::Inspect => "inspect",
            Self::Import => "import",
            Self::InspectJoin => "inspect-join",
            Self::Enrol => "enrol",
            Self::Arrive => "arrive",
            Self::Revive => "revive",
            Self::InspectBackup => "inspect-backup",
            Self::Restore => "restore",
        }
    }

    /// Has the office read `file`, with the rest of what the call takes in `body`.
    fn of(self, desk: &Desk, file: &str, mut body: Value) -> Result<Value, Trouble> {
        let Some(fields) = body.as_object_mut() else {
            return Err(Trouble::Shell(ShellFault::unexpected(&body)));
        };
        // Whatever a page wrote there: the file is the one that a person handed over.
        fields.insert("file".to_owned(), json!(file));
        Ok(desk.call_with_files(self.call(), body)?)
    }
}

/// Makes one of the calls that read a file, on the file behind a token.
///
/// # Errors
///
/// The office's refusal or fault; `fault-unexpected` for a token nobody was given or a body that is no object,
/// `fault-disk` for a place whose name is no text.
#[tauri::command]
pub async fn call_with_file(
    name: Reading,
    token: String,
    body: Value,
    handed: State<'_, Handed>,
    desk: State<'_, DeskState>,
) -> Result<Value, Trouble> {
    let place = handed
        .place(&token)
        .ok_or_else(|| Trouble::Shell(ShellFault::unexpected(&token)))?;
    let file = as_text(&place)?.to_owned();
    desk.ask(move |desk| name.of(desk, &file, body)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use office::calls::{self, Reach};

    const ALL: [Reading; 8] = [
        Reading::Inspect,
        Reading::Import,
        Reading::InspectJoin,
        Reading::Enrol,
        Reading::Arrive,
        Reading::Revive,
        Reading::InspectBackup,
        Reading::Restore,
    ];

    #[test]
    fn each_is_a_call_that_a_page_cannot_make_by_itself() {
        for reading in ALL {
            let call = calls::find(reading.call()).unwrap();
            assert_eq!(call.reach, Reach::NotTheScreen, "{}", call.name);
            let named: Reading = serde_json::from_value(json!(call.name)).unwrap();
            assert_eq!(named, reading);
        }
    }

    #[test]
    fn a_call_that_writes_a_file_is_none_of_them() {
        for name in ["export", "backup", "join-file", "reading-key", "lock"] {
            assert!(serde_json::from_value::<Reading>(json!(name)).is_err(), "{name}");
        }
    }

    #[test]
    fn a_page_cannot_put_another_file_in_the_place_of_the_one_handed_over() {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::new(folder.path().join("data"));
        let said = |body| serde_json::to_value(Reading::Inspect.of(&desk, "x", body).unwrap_err()).unwrap();
        let named = said(json!({ "file": ["/etc/passwd"] }));
        assert_ne!(
            named["text"]["id"], "fault-bad-call",
            "the list of the page was replaced: {named}"
        );
        assert_eq!(said(json!("/etc/passwd"))["text"]["id"], "fault-unexpected");
    }
}
