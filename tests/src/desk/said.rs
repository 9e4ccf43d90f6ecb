//! What people hand in and say, as it goes over the door.

use serde_json::{Value, json};

/// An application for the leefbaarheidsbudget of Ingen, whole but for the signed copy.
#[must_use]
pub fn jeu_de_boules() -> Value {
    json!({
        "ask": {
            "scheme": "leefbaarheidsbudget", "kern": "ingen", "area": "Dorpsstraat", "activity": "ontmoetingsplek",
            "target_group": "everybody", "from": "2026-07-01", "people": 60,
            "costs": [
                { "kind": "material", "amount": "540.00" }, { "kind": "material", "amount": "365.00" },
                { "kind": "hire", "amount": "345.00" }
            ],
            "own_money": "250.00", "other_money": "150.00", "asked": "850.00",
            "declared_open": true, "channel": "table"
        },
        "applicant": {
            "kind": "resident", "name": "Wim van Zetten", "organisation": "Dorpshuis In de Gaard",
            "street": "Dorpsstraat 12", "postcode": "4031 AB", "place": "Ingen", "phone": "06 0000 0000"
        },
        "idea": "Jeu-de-boulesbaan achter In de Gaard",
        "plan": "We leggen een baan van 12 bij 3 meter. Elke woensdag is er een inloopmiddag voor jong en oud.",
        "reasons": {
            "goed-voor-buurt-en-ontmoeting": "Elke woensdag een inloopmiddag.",
            "voor-meer-mensen": "Voor het hele dorp, ongeveer zestig bewoners.",
            "steun-in-de-buurt": "Veertien namen op de lijst, van negen adressen.",
            "open-voor-iedereen": "De baan ligt op openbaar gras."
        },
        "cost_texts": ["Split, 6 kuub, met bezorgen", "Houten randen en verf", "Huur graafmachine"]
    })
}

/// A positive advice without views.
#[must_use]
pub fn advice(amount: &str) -> Value {
    json!({
        "do": "advise", "advice": { "is": "award", "amount": amount }, "discussed_on": "2026-05-12",
        "discussed_with": "de dorpsvereniging", "discussed_outcome": "Men staat erachter.", "views": {},
        "words": "Toekennen."
    })
}

/// An officer's judgement of a condition.
#[must_use]
pub fn judgement(condition: &str, judged: &str, reason: &str) -> Value {
    json!({ "do": "judge", "condition": condition, "opinion": { "judged": judged, "reason": reason } })
}

/// An award by mandate, without a reason.
#[must_use]
pub fn award(amount: &str) -> Value {
    json!({
        "do": "award", "amount": amount, "form": "verlening", "reason": "",
        "basis": { "by": "mandate", "reference": "mandaatregister 12" }
    })
}
