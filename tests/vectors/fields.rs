//! JSON objects by hand: keys in any order, any text for values.

use crate::craft::quoted;

/// Stands for: fill in what belongs here.
pub const AUTO: &str = "AUTO";

/// A JSON object whose keys stand in the order they were given, with any text for values.
#[derive(Clone)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn of(fields: &[(&str, &str)]) -> Self {
        let own = |(key, token): &(&str, &str)| ((*key).to_owned(), (*token).to_owned());
        Self(fields.iter().map(own).collect())
    }

    pub fn set(&mut self, key: &str, token: impl Into<String>) -> &mut Self {
        let field = self.0.iter_mut().find(|field| field.0 == key).unwrap();
        field.1 = token.into();
        self
    }

    pub fn drop(&mut self, key: &str) {
        self.0.retain(|field| field.0 != key);
    }

    /// Adds a field at the end.
    pub fn add(&mut self, key: &str, token: &str) {
        self.0.push((key.to_owned(), token.to_owned()));
    }

    /// Moves the first field to the end.
    pub fn turn(&mut self) {
        self.0.rotate_left(1);
    }

    /// Fills in a value that was left open, and gives what stands there.
    pub fn fill(&mut self, key: &str, token: impl Into<String>) -> String {
        let field = self.0.iter_mut().find(|field| field.0 == key);
        match field {
            Some(field) if field.1 == AUTO => {
                field.1 = token.into();
                field.1.clone()
            }
            Some(field) => field.1.clone(),
            None => token.into(),
        }
    }

    pub fn text(&self) -> String {
        let fields: Vec<_> = self
            .0
            .iter()
            .map(|(key, token)| format!("{}:{token}", quoted(key)))
            .collect();
        format!("{{{}}}", fields.join(","))
    }
}
