//! Sentences of the core outside the window: the catalogues of the screen, read by the command line.

mod written;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rules::text::{Arg, Bilingual, Text};
use std::{str::FromStr, sync::LazyLock};
use unic_langid::LanguageIdentifier;

/// A language of the catalogues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

type Bundle = FluentBundle<FluentResource>;

const NL: &[&str] = &[
    include_str!("../../../../ui/text/nl/rules.ftl"),
    include_str!("../../../../ui/text/nl/life.ftl"),
    include_str!("../../../../ui/text/nl/grant.ftl"),
    include_str!("../../../../ui/text/nl/terms.ftl"),
    include_str!("../../../../ui/text/nl/remedy.ftl"),
    include_str!("../../../../ui/text/nl/office.ftl"),
    include_str!("../../../../ui/text/nl/exchange.ftl"),
    include_str!("../../../../ui/text/nl/disputes.ftl"),
    include_str!("../../../../ui/text/nl/seats.ftl"),
    include_str!("../../../../ui/text/nl/years.ftl"),
    include_str!("../../../../ui/text/nl/allotments.ftl"),
    include_str!("../../../../ui/text/nl/mandates.ftl"),
    include_str!("../../../../ui/text/nl/retention.ftl"),
    include_str!("../../../../ui/text/nl/cli.ftl"),
];
const EN: &[&str] = &[
    include_str!("../../../../ui/text/en/rules.ftl"),
    include_str!("../../../../ui/text/en/life.ftl"),
    include_str!("../../../../ui/text/en/grant.ftl"),
    include_str!("../../../../ui/text/en/terms.ftl"),
    include_str!("../../../../ui/text/en/remedy.ftl"),
    include_str!("../../../../ui/text/en/office.ftl"),
    include_str!("../../../../ui/text/en/exchange.ftl"),
    include_str!("../../../../ui/text/en/disputes.ftl"),
    include_str!("../../../../ui/text/en/seats.ftl"),
    include_str!("../../../../ui/text/en/years.ftl"),
    include_str!("../../../../ui/text/en/allotments.ftl"),
    include_str!("../../../../ui/text/en/mandates.ftl"),
    include_str!("../../../../ui/text/en/retention.ftl"),
    include_str!("../../../../ui/text/en/cli.ftl"),
];

static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle("nl", NL));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle("en", EN));

fn bundle(language: &str, catalogues: &[&str]) -> Bundle {
    let language = LanguageIdentifier::from_str(language).expect("BUG: a language of ours is no language");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Isolating marks would end up in copied text.
    bundle.set_use_isolating(false);
    for catalogue in catalogues {
        // What cannot be read in a catalogue is left out here and shown by its id; a test allows none of it.
        let resource =
            FluentResource::try_new((*catalogue).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Writes a sentence; its id when the catalogues do not have it.
#[must_use]
pub fn say(text: &Text, language: Language) -> String {
    let bundle = match language {
        Language::Nl => &*DUTCH,
        Language::En => &*ENGLISH,
    };
    let Some(pattern) = bundle.get_message(&text.id).and_then(|message| message.value()) else {
        return text.id.clone();
    };
    let mut args = FluentArgs::new();
    for (name, arg) in &text.args {
        args.set(name.as_str(), value(arg, language));
    }
    bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new())
        .into_owned()
}

/// Picks the language of a text that is data of the municipality.
#[must_use]
pub fn both(text: &Bilingual, language: Language) -> &str {
    match language {
        Language::En if !text.en.is_empty() => &text.en,
        _ => &text.nl,
    }
}

fn value(arg: &Arg, language: Language) -> FluentValue<'static> {
    match arg {
        Arg::Euro(amount) => written::amount(*amount).into(),
        Arg::Date(day) => written::day(*day, language).into(),
        Arg::Number(number) => (*number).into(),
        Arg::Name(name) => name.clone().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent::FluentMessage;
    use rules::euro::Euro;
    use std::collections::BTreeSet;

    fn ids(catalogues: &[&'static str]) -> BTreeSet<&'static str> {
        let mut ids = BTreeSet::new();
        for catalogue in catalogues {
            let resource = FluentResource::try_new((*catalogue).to_owned()).map_err(|(_, errors)| errors);
            assert!(resource.is_ok(), "{:?}", resource.err());
            for line in catalogue.lines() {
                if let Some((id, _)) = line
                    .split_once(" =")
                    .filter(|(id, _)| id.starts_with(char::is_lowercase))
                {
                    assert!(ids.insert(id), "{id} stands there twice");
                }
            }
        }
        ids
    }

    #[test]
    fn both_languages_have_the_same_sentences_once_each() {
        let (dutch, english) = (ids(NL), ids(EN));
        assert_eq!(
            dutch.symmetric_difference(&english).collect::<Vec<_>>(),
            Vec::<&&str>::new()
        );
    }

    /// What the office itself says stands in these.
    const SOURCES: &[&str] = &[
        include_str!("trouble.rs"),
        include_str!("palette.rs"),
        include_str!("admin.rs"),
        include_str!("admin/scheme_years.rs"),
        include_str!("backup.rs"),
        include_str!("execute.rs"),
        include_str!("execute/handed_in.rs"),
        include_str!("papers.rs"),
        include_str!("papers/whole.rs"),
        include_str!("journal/verify.rs"),
        include_str!("tables/authority.rs"),
        include_str!("drafts.rs"),
        include_str!("queries/weigh.rs"),
        include_str!("queries/today/items.rs"),
        include_str!("queries/application/track.rs"),
        include_str!("queries/application/history.rs"),
        include_str!("queries/application/remedy/history.rs"),
        include_str!("disputes/card.rs"),
        include_str!("disputes/card/titles.rs"),
        include_str!("disputes/card/claims.rs"),
        include_str!("disputes/card/choices.rs"),
        include_str!("disputes/fields.rs"),
        include_str!("disputes/settled.rs"),
        include_str!("seats.rs"),
        include_str!("seats/fault.rs"),
        include_str!("seats/holding.rs"),
        include_str!("seats/list.rs"),
        include_str!("desk/joining/building.rs"),
        include_str!("exchange.rs"),
        include_str!("exchange/counting.rs"),
        include_str!("exchange/fault.rs"),
        include_str!("exchange/inspecting.rs"),
        include_str!("exchange/inspecting/cases.rs"),
        include_str!("exchange/inspecting/pots.rs"),
        include_str!("exchange/missing.rs"),
        include_str!("exchange/packing/sight.rs"),
        include_str!("exchange/report.rs"),
        include_str!("exchange/state.rs"),
        include_str!("exchange/writing.rs"),
    ];

    #[test]
    fn every_sentence_that_the_office_itself_says_is_in_the_catalogues() {
        let known = ids(NL);
        let prefixes = [
            "fault-",
            "number-",
            "verify-",
            "why-",
            "today-detail-",
            "track-",
            "history-",
            "dispute-",
            "exchange-",
            "seat-stopped-",
            "seat-holds",
            "pots-locked-",
            "task-",
        ];
        for quoted in SOURCES
            .iter()
            .flat_map(|source| source.split('"').skip(1).step_by(2))
        {
            let is_id =
                prefixes.iter().any(|prefix| quoted.starts_with(prefix)) && !quoted.contains([' ', '{']);
            assert!(!is_id || known.contains(quoted), "no sentence: {quoted}");
        }
    }

    #[test]
    fn amounts_days_and_plurals_are_written_as_people_write_them() {
        let text = Text::new("preview-award")
            .euro("amount", Euro::whole(650))
            .euro("left", Euro::whole(1_350))
            .name("holder", "Ingen")
            .name("year", "2026");
        let said = say(&text, Language::Nl);
        assert!(
            said.contains("€\u{a0}650,00") && said.contains("€\u{a0}1.350,00"),
            "{said}"
        );
        assert!(said.contains("Ingen") && said.contains("2026"), "{said}");
        let term = Text::new("term-stood-still").number("days", 1);
        assert_ne!(
            say(&term, Language::Nl),
            say(&Text::new("term-stood-still").number("days", 2), Language::Nl)
        );
    }

    #[test]
    fn every_message_has_a_value_and_an_unknown_one_shows_its_id() {
        let has_value = |message: FluentMessage<'_>| message.value().is_some();
        assert!(
            ids(NL)
                .into_iter()
                .all(|id| DUTCH.get_message(id).is_some_and(has_value))
        );
        assert_eq!(say(&Text::new("no-such-thing"), Language::En), "no-such-thing");
    }
}
