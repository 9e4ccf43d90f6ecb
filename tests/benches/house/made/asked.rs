//! What people ask for: words of all kinds, common and rare, so that searching has something to find.

use kernkas_tests::desk;
use rules::{
    preset,
    scheme::{SchemeId, Test},
};
use serde_json::{Value, json};

/// A row of numbers that looks like chance and is the same each time.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way each time.
    pub fn new() -> Self {
        Self(20_260_512)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        // The constants of Knuth's MMIX; the high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    /// Any of these, the first ones more often.
    pub fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let first = self.roll(from.len());
        from[self.roll(first + 1)]
    }
}

/// The kernen, by short name.
pub const KERNEN: [&str; 15] = [
    "asch",
    "beusichem",
    "buren",
    "eck-en-wiel",
    "erichem",
    "ingen",
    "kerk-avezaath",
    "lienden",
    "lingemeer",
    "maurik",
    "ommeren",
    "ravenswaaij",
    "rijswijk",
    "zoelen",
    "zoelmond",
];
const STREETS: [&str; 20] = [
    "Dorps",
    "Kerk",
    "Molen",
    "Achter",
    "Veer",
    "Brug",
    "School",
    "Wilgen",
    "Linden",
    "Kersen",
    "Boomgaard",
    "Dijk",
    "Waal",
    "Rijn",
    "Kasteel",
    "Burense",
    "Tielse",
    "Hoge",
    "Lage",
    "Nieuwe",
];
const ROADS: [&str; 6] = ["straat", "weg", "laan", "hof", "kade", "steeg"];
const KINDS: [&str; 12] = [
    "Buurt", "Straat", "Dorps", "Kinder", "Ouderen", "Jeugd", "Herfst", "Zomer", "Winter", "Lente", "Oogst",
    "Fruit",
];
const THINGS: [&str; 30] = [
    "feest",
    "bank",
    "tuin",
    "barbecue",
    "speeldag",
    "koor",
    "toernooi",
    "moestuin",
    "bibliotheek",
    "wandeling",
    "podium",
    "verlichting",
    "mozaïek",
    "fietsdag",
    "schommel",
    "kiosk",
    "jeu-de-boulesbaan",
    "pannakooi",
    "insectenhotel",
    "waterpomp",
    "trapveld",
    "muziekavond",
    "quiz",
    "rommelmarkt",
    "kookavond",
    "optocht",
    "expositie",
    "theater",
    "vlinderveld",
    "zwerfboek",
];
const FIRST: [&str; 20] = [
    "Wim", "Anneke", "Jan", "Truus", "Kees", "Fatima", "Piet", "Ria", "Mehmet", "Joke", "Bram", "Sanne",
    "Teun", "Lotte", "Daan", "Noor", "Gijs", "Eefje", "Hidde", "Zoë",
];
const SYLLABLES: [&str; 24] = [
    "van", "der", "berg", "wijk", "hof", "man", "stra", "ven", "dam", "lo", "ker", "mol", "zand", "bo",
    "kel", "ri", "eng", "tje", "huis", "wa", "ter", "dal", "ge", "snij",
];
const ACTIVITIES: [&str; 13] = [
    "burendag",
    "straatspeeldag",
    "buurtbarbecue",
    "buurtsporttoernooi",
    "spellendag",
    "inloop",
    "opruimactie",
    "groen",
    "speelplek",
    "ontmoetingsplek",
    "kunst-en-historie",
    "veiligheid",
    "website",
];
const GROUPS: [&str; 7] = [
    "everybody",
    "children",
    "young-people",
    "families",
    "elderly",
    "newcomers",
    "volunteers",
];

/// An application that is whole, of this kern, for an activity on `from`.
pub fn application(dice: &mut Dice, kern: &str, from: &str) -> Value {
    let scheme = match dice.roll(100) {
        0..=76 => "straat-buurtbijeenkomst",
        77..=96 => "leefbaarheidsbudget",
        _ => "bijzonder-initiatief",
    };
    of_scheme(dice, scheme, kern, from)
}

/// As [`application`], under this scheme.
pub fn of_scheme(dice: &mut Dice, scheme: &str, kern: &str, from: &str) -> Value {
    let street = format!(
        "{}{}",
        STREETS[dice.roll(STREETS.len())],
        ROADS[dice.roll(ROADS.len())]
    );
    let asked = 20 + 5 * dice.roll(12);
    let mut application = desk::jeu_de_boules();
    application["idea"] = json!(format!("{}{} {street}", dice.pick(&KINDS), dice.pick(&THINGS)));
    application["applicant"]["name"] = json!(format!("{} {}", dice.pick(&FIRST), surname(dice)));
    if dice.roll(3) > 0 {
        application["applicant"]["organisation"] = json!("");
    }
    application["applicant"]["street"] = json!(format!("{street} {}", 1 + dice.roll(90)));
    let ask = &mut application["ask"];
    ask["scheme"] = json!(scheme);
    ask["kern"] = json!(kern);
    ask["area"] = json!(street);
    ask["activity"] = json!(ACTIVITIES[dice.roll(ACTIVITIES.len())]);
    ask["target_group"] = json!(GROUPS[dice.roll(GROUPS.len())]);
    ask["from"] = json!(from);
    ask["costs"] = json!([
        { "kind": "sound", "amount": format!("{asked}.00") },
        { "kind": "decoration", "amount": format!("{asked}.00") },
        { "kind": "play-material", "amount": "12.50" }
    ]);
    ask["asked"] = json!(format!("{asked}.00"));
    ask["declared_one_off"] = json!(true);
    ask["signed_copy_seen"] = json!(true);
    application["cost_texts"] = json!(["Geluid", "Slingers", "Ballen"]);
    let reason = json!("Iedereen uit de straat doet mee, en na afloop kennen wij elkaar beter.");
    application["reasons"] = judged(scheme)
        .into_iter()
        .map(|condition| (condition, reason.clone()))
        .collect();
    application
}

/// The conditions of a scheme that people judge.
pub fn judged(scheme: &str) -> Vec<String> {
    let document = preset::buren().scheme_year(&SchemeId::new(scheme), 2026).unwrap();
    let judged = document
        .in_use()
        .filter(|condition| condition.test == Test::Judged);
    judged.map(|condition| condition.id.0.clone()).collect()
}

/// One of some tens of thousands of names; a few are everywhere.
fn surname(dice: &mut Dice) -> String {
    let count = 2 + dice.roll(2);
    let plain: String = (0..count).map(|_| dice.pick(&SYLLABLES)).collect();
    let (first, rest) = plain.split_at(1);
    first.to_uppercase() + rest
}
